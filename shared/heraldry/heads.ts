import { drawDragon } from './dragon.ts';
import { drawBeard, drawHairBack, drawHairFront, drawWear } from './hair.ts';
import { drawFeatures, drawMark, type FacePlan } from './faces.ts';
import { BONE, GOLD, halves, INK, LOW, pair, SHADE, WHITE } from './ink.ts';
import type { Look, Wear } from './look.ts';

/** One species' head: what is behind the shoulders, what is before them, and what suits it. */
export interface Head {
  at?: string;
  back?: (look: Look) => string;
  front: (look: Look) => string;
  /** What this head cannot wear. */
  never?: readonly Wear[];
}

interface Build extends FacePlan {
  faces: readonly [string, string, string];
  ears: string;
  /** Drawn between ears and face. */
  under?: (look: Look) => string;
  /** Drawn on the face, below hair and headgear. */
  over?: (look: Look) => string;
  /** Drawn last. */
  top?: (look: Look) => string;
  beard?: (look: Look) => string;
  /** How much higher than a human's the crown is. */
  crown?: number;
}

const bone = (d: string): string => halves(d, BONE, SHADE);
const hair = (look: Look, d: string): string => halves(d, look.inks.hair, look.inks.hairShade);

const lift = (part: string, by: number): string =>
  part && by ? `<g transform="translate(0 ${-by})">${part}</g>` : part;

/** A head with a human plan: ears, face, features, beard, hair, headgear. */
const person = (build: Build): Pick<Head, 'back' | 'front'> => ({
  back: (look) => (look.wear === 'hood' || look.wear === 'helm' ? '' : drawHairBack(look)),
  front: (look) =>
    (look.wear === 'hood' ? '' : bone(build.ears)) +
    (build.under?.(look) ?? '') +
    bone(build.faces[look.cut]) +
    (build.over?.(look) ?? '') +
    drawFeatures(look, build) +
    (build.beard ?? drawBeard)(look) +
    (look.wear === 'hood' || look.wear === 'helm' ? '' : lift(drawHairFront(look), build.crown ?? 0)) +
    drawMark(look, build) +
    drawWear(look) +
    (build.top?.(look) ?? ''),
});

const HUMAN: Build = {
  faces: [
    'M63.6 26C79 26 86.6 40 86.4 56 86 71 77 86.4 63.6 90Z',
    'M63.6 26C79 26 87 40 87 55L85.6 70C83.6 81 74 89.6 63.6 90Z',
    'M63.6 26C80 26 87 42 86 58 84.6 72 73 87 63.6 91Z',
  ],
  ears: 'M85 56C91.4 52 92.4 64 84.4 70Z',
};

const dwarfBeard = (look: Look): string => {
  if (!look.beard) return '';
  const long = look.beard === 'full' || look.beard === 'short';
  return (
    hair(
      look,
      long
        ? 'M89 56C96 74 92 94 82 105 77 110 70 113 63.6 114V84C70 84 74.6 82 75 79 72 76 68 75 63.6 75.4V72C74 73 84 70 89 56Z'
        : 'M88.6 60C91 78 82 98 63.6 101V84C70 84 74.6 82 75 79 72 76 68 75 63.6 75.4V72C74 73 84 70 88.6 60Z',
    ) +
    hair(look, 'M63.6 72.4C72 70 81 74 86 85 77 86 69 84.6 63.6 78.6Z') +
    pair('M64 78.6C69 84.6 77 86 86 85 78 88.4 68.4 87 64 82Z', INK) +
    (long ? pair('M75.6 96.4L83.6 93.4 85 98.4 77 101.6Z', GOLD[0]) : '')
  );
};

const horns: Readonly<Record<0 | 1 | 2, string>> = {
  0: 'M70 35C84 35 91 26 88 9.6 104 23 103 46 80 47Z',
  1: 'M72 33C90 31 105 40 105 58 105 69 98 75.6 91 74 97.6 68 96 53 81 47.6Z',
  2: 'M70 36C77 33 84 30 93 20 95 27 106 26 109 33 101 43 92 49 79 47.6Z',
};

/** Tusks with a rim of shadow, or bone on bone would not be seen. */
const tusks = (x: number, y: number, width: number, height: number): string => {
  const tusk = (by: number): string =>
    `M${x - width - by} ${y + 0.4}C${x - width - by} ${y - height / 2} ${x - by / 2} ${y - height * 0.7} ${x + 0.6} ${y - height - 2 * by}C${x + width / 2 + by} ${y - height * 0.6} ${x + width + by} ${y - height / 2} ${x + width + by} ${y - 0.6}Z`;
  return pair(tusk(1.1), INK) + pair(tusk(0), WHITE);
};

const MARKINGS = [
  'M69.6 21L73.6 22 78 42 73 43ZM80 27L84 32 85 43 81 44Z',
  'M64 24L72 32.6 64 41ZM78 64L86 61 83.4 79Z',
  'M76.6 66L86.4 63 86 67.6 77 70.4ZM76 73L85.4 70.4 84.4 75 77 77.4ZM64 27L69 34 64 41Z',
] as const;

const EYES_IN_SHADOW = 'M69 60.6C71 56.6 77 56 79.6 59 78 63 71.6 64 69 60.6Z';

/** Heads by name; a subspecies may have its own, else its species' serves. Front view, cut like a print block. */
export const HEADS = {
  human: { at: 'translate(0 -5)', ...person(HUMAN) },
  elf: {
    at: 'translate(0 -5)',
    never: ['helm'],
    ...person({
      faces: [
        'M63.6 26C78 26 84.6 40 84.4 55 84 69 75 86 63.6 92Z',
        'M63.6 26C78 26 85 40 84.6 55 84 71 72 87 63.6 93Z',
        'M63.6 26C77 26 84 39 84 54L82.6 69C79.6 81 71 90 63.6 92.6Z',
      ],
      ears: 'M82 54C92 50 102 41 109 28 110 44 101 61 83 68Z',
      under: () => pair('M86 59C93 55 99 49 104 41.4 102 51 95 60 86 63.4Z', LOW),
      eye: { slant: 3, size: 1.02 },
      nose: { to: 73, wide: 3.8 },
      mouth: { y: 81, wide: 6.4 },
      brow: { weight: 1.6 },
    }),
  },
  'half-elf': {
    at: 'translate(0 -5)',
    ...person({
      ...HUMAN,
      faces: [HUMAN.faces[0], 'M63.6 26C78 26 85.6 40 85.4 55 85 70 75 86.4 63.6 91Z', HUMAN.faces[2]],
      ears: 'M84 55C91 51.6 96.4 46 99.6 38 101 51 95 63.6 84.4 69Z',
      eye: { slant: 2 },
      nose: { wide: 4.2 },
      mouth: { wide: 7 },
    }),
  },
  dwarf: {
    at: 'translate(-5.8 1) scale(1.09 .94)',
    ...person({
      faces: [
        'M63.6 30C82 30 89.6 44 89.4 59L87.4 73C84 85 74 92 63.6 93Z',
        'M63.6 30C82 30 90 44 90 60 89.4 78 79 92 63.6 93Z',
        'M63.6 30C82 30 89.6 44 89 58L88 75C82 88 73 92.6 63.6 93Z',
      ],
      ears: 'M88 52C96 52 96.4 66 87 69Z',
      eye: { x: 76, y: 57 },
      brow: { weight: 3.2 },
      nose: { to: 71, wide: 7, round: true },
      mouth: { y: 80, wide: 8 },
      beard: dwarfBeard,
    }),
  },
  halfling: {
    at: 'translate(3.2 0) scale(.95)',
    ...person({
      faces: [
        'M63.6 32C81 32 88 46 87.6 61 87 77 76 89 63.6 90Z',
        'M63.6 32C81 32 89 47 88.4 63 87 80 75 89 63.6 89.6Z',
        'M63.6 32C81 32 87.4 46 87 60 87 76 74 90 63.6 91Z',
      ],
      ears: 'M85 58C95 48.6 97 65 85 72Z',
      eye: { y: 60, size: 1.1, slant: 0.4 },
      nose: { to: 72, wide: 4.4, round: true },
      mouth: { y: 79.6, wide: 10, smile: 1.8 },
    }),
  },
  gnome: {
    at: 'translate(0 0)',
    ...person({
      faces: [
        'M63.6 34C80 34 87 48 86.4 61 85 75 75 87 63.6 88Z',
        'M63.6 34C80 34 86.4 46 86.4 60 86 76 73 88 63.6 90Z',
        'M63.6 34C80 34 88 48 87 62 85 77 76 86.6 63.6 87Z',
      ],
      ears: 'M84 57C97 42 108.6 48 102 63 97 72.6 89 73.4 84 73Z',
      under: () => pair('M88 62C94 54 99 52.4 99.6 56 98.6 62.6 93 67.4 88 68.6Z', LOW),
      eye: { y: 61, size: 1.16, slant: 0.4 },
      nose: { to: 75, wide: 6.2, round: true },
      mouth: { y: 81, wide: 7.6, smile: 1.5 },
    }),
  },
  goliath: {
    at: 'translate(0 -5)',
    ...person({
      faces: [
        'M63.6 20C82 20 88.6 34 88.4 50L87 74C83 88 74 94 63.6 95Z',
        'M63.6 20C82 20 89 34 89 52L87.6 71C86 86 77 94 63.6 95Z',
        'M63.6 20C82 20 88 34 88 52L84 77C80 89 72 94.6 63.6 95Z',
      ],
      ears: 'M87 54C93 51 93 64 86 68Z',
      over: ({ inks, cut }) => pair(MARKINGS[cut], inks.a),
      eye: { slant: 0.6, size: 0.94 },
      crown: 5,
      brow: { weight: 3.4, y: 50.6 },
      nose: { to: 73, wide: 6 },
      mouth: { y: 82, wide: 9, smile: 0.8 },
    }),
  },
  orc: {
    at: 'translate(0 -5)',
    ...person({
      faces: [
        'M63.6 26C80 26 86 39 87 53L92 70C92.4 85 80 95 63.6 95Z',
        'M63.6 26C80 26 86 39 87.4 54L91 73C89 88 77 95 63.6 95.4Z',
        'M63.6 26C80 26 87 40 88 55L93 68C94 80 84 95 63.6 95Z',
      ],
      ears: 'M84 50L107 41C105 55 98 63 87 67Z',
      under: () => pair('M90 53L102 46C100 54 96 58.6 91 61.6Z', LOW),
      eye: { size: 0.96, slant: 0.6 },
      brow: { weight: 3.8, y: 51 },
      nose: { to: 72.4, wide: 7.4, round: true },
      mouth: { y: 83, wide: 15, smile: 0.8 },
      top: () => tusks(77.6, 84, 3.6, 14),
      beard: (look) => (look.beard ? hair(look, 'M80 88C79 99 72 105 63.6 106V89.6C70 90 76 89.6 80 88Z') : ''),
    }),
  },
  'half-orc': {
    at: 'translate(0 -5)',
    ...person({
      faces: [
        'M63.6 26C79.6 26 86.6 39 87 54L89.4 70C89 84 78 92 63.6 92.6Z',
        'M63.6 26C79.6 26 87 39 87.4 55L88 73C86 86 76 92.4 63.6 93Z',
        'M63.6 26C79.6 26 86.6 40 87 55L90 68C91 81 80 92.6 63.6 93Z',
      ],
      ears: 'M85 54C91 51 96 47.6 98.6 44 99.6 55 94 65 85.4 69Z',
      eye: { slant: 0.6 },
      brow: { weight: 3, y: 50.4 },
      nose: { to: 72.4, wide: 6 },
      mouth: { y: 81.4, wide: 11, smile: 0.9 },
      top: () => tusks(73.4, 82.4, 2.4, 7.4),
      beard: (look) =>
        look.beard ? hair(look, 'M88.8 66C89.6 84 80 96 63.6 98V87.4C71 87.4 78 85.6 80 82 83 79 86 74 88.8 66Z') : '',
    }),
  },
  tiefling: {
    at: 'translate(0 -3)',
    never: ['helm', 'hat', 'cap', 'hood', 'leaves'],
    ...person({
      faces: [
        'M63.6 28C79 28 85.4 42 85.2 56 84.6 70 75 85 63.6 93Z',
        'M63.6 28C79 28 86 42 85.4 57 84 72 72 86 63.6 93.6Z',
        'M63.6 28C78.6 28 85 41 85 55L83 70C79.6 81 71 90 63.6 92.6Z',
      ],
      ears: 'M84 56C90.6 53.6 96 49 99.6 43 100 55 94.6 64.6 85 68.6Z',
      eye: { slant: 3, glow: true },
      nose: { wide: 4 },
      mouth: { y: 80.4, wide: 8, smile: 1.2 },
      brow: { weight: 2 },
      top: (look) =>
        halves(horns[look.cut], '#463d36', '#2a2521') + (look.inks.small ? '' : pair(HORN_LINES[look.cut], LOW)),
    }),
  },
  aasimar: {
    at: 'translate(0 -3)',
    never: ['helm', 'hood', 'hat', 'cap'],
    back: (look) =>
      `<g fill="none" stroke="#e6c877"><circle cx="64" cy="55" r="40" stroke-width="${look.inks.small ? 4 : 2.6}"/>` +
      `${look.inks.small ? '' : '<circle cx="64" cy="55" r="45.6" stroke-width="4" stroke-dasharray="1.6 7.95"/>'}</g>` +
      drawHairBack(look),
    front: person({ ...HUMAN, eye: { glow: true, slant: 1.4 } }).front,
  },
  dragonborn: {
    at: 'translate(0 -4)',
    never: ['helm', 'hood', 'hat', 'cap', 'leaves', 'circlet', 'paint'],
    front: drawDragon,
  },
  hooded: {
    at: 'translate(0 -4)',
    front: ({ inks }) =>
      halves('M63.6 13.6C88 16 98.6 44 97 72L92 103 63.6 110Z', inks.cloth, inks.clothShade) +
      halves('M63.6 30C80 34 86 50 85 66 82 82 74 92 63.6 96Z', '#2a2521', '#1f1b18') +
      pair(EYES_IN_SHADOW, BONE),
  },
} satisfies Readonly<Record<string, Head>>;

const HORN_LINES: Readonly<Record<0 | 1 | 2, string>> = {
  0: 'M83 38L91.6 41 91 42.4 81 40ZM89 31L98.6 32 98.6 33.6 88 33Z',
  1: 'M86 36L91 45 89.8 46 84.6 37ZM96 41L97.4 51 95.8 51.4 94.6 42Z',
  2: 'M83 35L90 43 88.8 44 81.6 36.6ZM92 28L98.6 36.6 97.4 37.6 91 29.6Z',
};
