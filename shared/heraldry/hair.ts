import { dot, fill, GOLD, halves, INK, pair, STEEL } from './ink.ts';
import type { Beard, Hair, Look, Wear } from './look.ts';

/** Hair in two layers: `back` hangs behind neck and shoulders, `front` lies over the face. */
interface Cut {
  back?: (look: Look) => string;
  front: (look: Look) => string;
}

const two =
  (d: string) =>
  ({ inks }: Look): string =>
    halves(d, inks.hair, inks.hairShade);

const PARTED = 'M63.6 25C80 23 91 36 89 62L86 64C86 52 80 43 63.6 38Z';
const CURTAIN = 'M63.6 21C86 21 96 37 95 58 94.6 76 97 88 102 101L63.6 104Z';

const CURLS = [
  [90, 61, 5.4],
  [92.4, 51, 6.8],
  [88, 40, 8],
  [79.6, 31, 9],
  [69, 26.6, 9.6],
  [79, 43.4, 5.6],
  [70.6, 38, 7],
] as const;
const curls = ({ inks }: Look): string =>
  CURLS.map(([x, y, r]) => dot(128 - x, y, r, inks.hair)).join('') +
  CURLS.map(([x, y, r]) => dot(x, y, r, inks.hairShade)).join('');

const LOCK = (y: number): string =>
  `M91 ${y}C96.6 ${y + 2} 97 ${y + 8} 91.6 ${y + 10.4}C85.6 ${y + 8} 85.4 ${y + 2} 91 ${y}Z`;
const braids = (look: Look): string =>
  [64, 73.4, 82.8].map((y) => two(LOCK(y))(look)).join('') +
  pair('M87.4 92.4H95.4V95.4H87.4Z', GOLD[0]) +
  two('M88 95H95L96.6 103 91.4 106 86.8 103Z')(look);

const CUTS: Readonly<Record<Hair, Cut>> = {
  none: { front: () => '' },
  short: { front: two('M63.6 22C84 22 93 36 89.4 58L85.6 60C86 50 82 44.6 75 42.4 70 43.4 67 44.4 63.6 44.4Z') },
  long: { back: two(CURTAIN), front: two(PARTED) },
  braided: { front: (look) => two(PARTED)(look) + braids(look) },
  curly: { front: curls },
  swept: {
    front: ({ inks }) =>
      fill(
        'M39.6 61C33 38 46 19.6 68 19.6 89 19.6 95 38 88.4 61L85.4 58C86 48 82 43 75 40.4 65 46 52 46 44 43.4 42.4 49 42.8 54 42.8 58Z',
        inks.hair,
      ) + fill('M68 19.6C89 19.6 95 38 88.4 61L85.4 58C86 48 82 43 75 40.4 78 34 76 26 68 19.6Z', inks.hairShade),
  },
  tied: {
    front: (look) =>
      two('M63.6 6.6C72 6.6 77 11.6 77 17.4 77 22.6 72.6 26 63.6 26Z')(look) +
      two('M63.6 23.4C82 23 91 36 88.6 56L85.4 58C85.4 48 78 40.6 63.6 38Z')(look) +
      pair('M64 22.2H72.4V25.8H64Z', GOLD[0]),
  },
  crest: { front: two('M63.6 8C72.6 9 76 20 74.4 33L70.4 44 63.6 46Z') },
  wild: {
    front: two(
      'M63.6 15L71 23 81 13.6 82.6 25.6 94 22.6 90.6 35.6 99.6 40.6 92 48 95.4 60 86.4 61C86.4 50 80 43.6 73 45.4L68 41 63.6 46Z',
    ),
  },
};

export const drawHairBack = (look: Look): string => CUTS[look.hair].back?.(look) ?? '';
export const drawHairFront = (look: Look): string => CUTS[look.hair].front(look);

const JAW =
  'M87.4 60C90 78 81 95 63.6 97.4V86C70 86 74.6 83.4 75.4 79.4 72 75.6 68 75 63.6 75.4V72.6C74 71.6 83 71 87.4 60Z';
const BEARD_SHAPES: Readonly<Record<Beard, readonly string[]>> = {
  short: [JAW],
  full: [
    'M87.8 58C93.6 76 90 96 80 104 75 108 69 109.4 63.6 109.6V85.6C70 85.6 74.6 83.4 75.4 79.4 72 75.4 68 74.6 63.6 75V71.8C74 71.6 84 70 87.8 58Z',
  ],
  goatee: [
    'M63.6 73.6C70 72.8 75 75.6 77 83 77 93 70.6 99.6 63.6 100.6V84.8C68 84.8 71.4 82.8 71.6 79.4 69.6 77 66.6 76.6 63.6 77Z',
  ],
  moustache: ['M63.6 73C70 71 78 74.4 84 84.4 77 84.4 69 83.4 63.6 77.6Z'],
};

/** A beard for a human jaw; heads with another jaw draw their own. */
export const drawBeard = (look: Look): string =>
  look.beard ? BEARD_SHAPES[look.beard].map((d) => two(d)(look)).join('') : '';

const HOOD = 'M63.6 13.6C88 15.6 99.6 40 98 70L95.4 103 63.6 112V104C82 96 88.6 78 87.4 56 84 40 76 31.6 63.6 29Z';
const LEAF =
  'M66 40.6C69 33 76 32 80 34 79 39.6 74 43.4 66 40.6ZM77.4 44C78.4 36.4 85 33.6 90 34.6 90.4 40.6 85.6 45.6 77.4 44ZM85.4 51.4C84 44 88.6 39 94 38.6 96.4 44.6 92.6 50.4 85.4 51.4Z';

const WEAR: Readonly<Record<Wear, (look: Look) => string>> = {
  helm: () =>
    halves('M63.6 15.6C86 15.6 94.6 33 93.4 56L90 66C87 60 86.6 54 86 49.6L63.6 46Z', ...STEEL) +
    halves('M63.6 40.6C76 40.6 86 43.6 94 48.6V54.4C86 50 76 47.6 63.6 47.6Z', '#d6dad8', '#aeb3b3') +
    fill('M61.8 14.6H66.2L66.6 62 64 66 61.4 62Z', '#d6dad8'),
  hood: ({ inks }) =>
    halves(HOOD, inks.cloth, inks.clothShade) + pair('M64 29C76 31.6 84 40 87.4 56L88.6 66C90 52 84 34 64 26.6Z', INK),
  hat: ({ inks }) =>
    halves('M63.6 5.6C68 14 82 26 86.4 44L63.6 46Z', inks.cloth, inks.clothShade) +
    pair('M64 39.6C72 39.6 79 40.4 85.4 42L86.2 46.4C79 44.4 72 43.6 64 43.6Z', GOLD[0]) +
    halves('M63.6 42.6C80 42.6 96 45.6 106 51.6 99 56.6 80 50.6 63.6 50.6Z', inks.cloth, inks.clothShade),
  circlet: () =>
    pair('M64 40C74 40.6 82 43.4 88 49L87.4 52.8C81.6 47.4 74 44.4 64 43.8Z', GOLD[0]) +
    fill('M64 35.6L67.6 41.8 64 48 60.4 41.8Z', '#b5534a'),
  leaves: () => halves(LEAF, '#a3b082', '#7f8d60'),
  cap: ({ inks }) =>
    fill('M34 47C34 30 48 18 66 18 84 18 95 27 97 41 80 35 54 38 34 47Z', inks.cloth) +
    fill('M33 48.6C52 37.4 80 34.4 98 41.4L97.4 46.4C80 41 54 43 34 53Z', inks.clothShade) +
    fill('M84.6 39.6C83 29 87 20 96.4 17.6 99 27 96.4 36 90 41.4Z', '#e3c98b'),
  paint: ({ inks }) => pair('M68 65.4L86 62.4 85.6 66.4 69 69ZM69.6 71.4L84.8 69 84 72.8 71 75Z', inks.b),
};

/** What is worn on the head; drawn last, over the hair. */
export const drawWear = (look: Look): string => (look.wear ? WEAR[look.wear](look) : '');
