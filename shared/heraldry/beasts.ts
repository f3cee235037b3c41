import { drawEyes } from './faces.ts';
import { BONE, dot, dots, fill, halves, INK, LOW, pair, SHADE, WHITE, type Inks } from './ink.ts';

const fur = (inks: Inks, d: string): string => halves(d, inks.hair, inks.hairShade);
const bone = (d: string): string => halves(d, BONE, SHADE);
const gold = (inks: Inks): Inks => ({ ...inks, iris: '#d9a441' });

/** Beast heads, front view, in fur and bone. They stand without shoulders. */
export const BEASTS = {
  wolf: (inks: Inks) =>
    fur(inks, 'M70 40L92 12C99 28 98 44 94 54L106 66 97 70 103 82 92 84 94 96 80 96 63.6 112Z') +
    pair('M77 38L90 20.6C93.6 31 93 40 89 47Z', LOW) +
    fur(inks, 'M63.6 34C76 34 86 40 92 54L84 78 63.6 100Z') +
    bone('M63.6 60C70 62 76 66 94 68 92 78 82 84 76 92 72 102 68 104 63.6 104Z') +
    fill('M64 46L68 60 64 72 60 60Z', inks.hairShade) +
    drawEyes(gold(inks), 78, 60, 0.9, 3, true) +
    fill('M56 84C59 81 69 81 72 84 71 89 67 92 64 92.4 61 92 57 89 56 84Z', INK) +
    fill(
      'M63.2 92H64.8V97C69 98 73 97 76 93.6 74.6 98.6 69 101.4 64 99.6 59 101.4 53.4 98.6 52 93.6 55 97 59 98 63.2 97Z',
      INK,
    ),
  bear: (inks: Inks) =>
    dot(40, 36, 12, inks.hair) +
    dot(88, 36, 12, inks.hairShade) +
    dots(88.6, 37, 6, LOW) +
    fur(inks, 'M63.6 28C86 28 100 46 101 68 101 90 86 106 63.6 108Z') +
    bone('M63.6 66C78 66 86 76 86 86 86 97 76 104 63.6 104Z') +
    drawEyes(inks, 80, 60, 0.86, 0) +
    fill('M54 74C58 70.6 70 70.6 74 74 73.6 79.6 68 84 64 84.4 60 84 54.4 79.6 54 74Z', INK) +
    fill(
      'M63 84H65V90C70 91.4 75 90 78 86.4 76.6 92.6 69.6 95.4 64 92.8 58.4 95.4 51.4 92.6 50 86.4 53 90 58 91.4 63 90Z',
      INK,
    ),
  cat: (inks: Inks) =>
    fur(inks, 'M66 40L90 14C99 28 101 44 99 58 100 82 84 100 63.6 101Z') +
    pair('M78 38L89 24C93 33 94 40 93 48Z', LOW) +
    bone('M63.6 72C70 70 84 74 86 84 84 94 74 99 63.6 99Z') +
    pair('M64 40H66.6L65.6 54H64ZM71 40.6L74 41.4 71.6 53 70 52.6Z', inks.hairShade) +
    drawEyes(gold(inks), 80, 63, 1.16, 2.4, true) +
    fill('M58.4 76C61 74.4 67 74.4 69.6 76 69 79.6 66 82 64 82.2 62 82 59 79.6 58.4 76Z', INK) +
    fill(
      'M63.2 82H64.8V86C68 88 72 87.4 75 84.6 73.4 89.8 68 91.4 64 89 60 91.4 54.6 89.8 53 84.6 56 87.4 60 88 63.2 86Z',
      INK,
    ) +
    (inks.small ? '' : pair('M76 82.4L104 77V78.2L76 84ZM76 86L103 88.6V89.8L76 87.4Z', WHITE)),
  bird: (inks: Inks) =>
    fur(inks, 'M63.6 20C84 20 96 36 96 56 96 72 102 84 104 96L92 93 90 106 80 101 63.6 112Z') +
    bone('M63.6 30C74 34 90 40 92 56 92 70 80 78 63.6 80Z') +
    pair('M64 24L72 40 64 48Z', inks.hairShade) +
    drawEyes(gold(inks), 80, 56, 1, 0.6, true) +
    halves('M63.6 54C71 58 75 66 73 75 70 84 67 92 63.6 97Z', '#e0b357', '#b98a34') +
    pair('M64 72C68 72 71 71.6 73.6 70.6L73 74C70 75 67 75 64 75Z', INK) +
    pair('M67 63C68.6 62.6 70 63.4 70.6 65 69 65.6 67.6 65 67 63Z', INK),
  owl: (inks: Inks) =>
    fur(inks, 'M63.6 32C74 30 84 24 92 14 96 24 96 34 95 42 104 60 102 84 92 102L80 108 63.6 112Z') +
    dot(47, 60, 19, BONE) +
    dot(81, 60, 19, SHADE) +
    drawOwlEyes(inks) +
    halves('M63.6 62C68 64 71 70 70 76L63.6 90Z', '#e0b357', '#b98a34') +
    pair('M64 36C74 38 84 40 94 34 92 44 80 48 68 52L64 60Z', inks.hairShade) +
    pair('M70 92L74 96 78 92 76 99H72ZM82 88L86 92 90 88 88 95H84Z', LOW),
  serpent: (inks: Inks) =>
    halves(
      'M63.6 108C70 112 84 112 94 104 100 98 100 88 92 86 84 86 84 94 74 94L63.6 90Z',
      inks.scales[1],
      inks.scales[2],
    ) +
    halves('M63.6 24C80 24 94 36 98 54 98 68 88 74 82 82 78 92 72 98 63.6 98Z', inks.scales[0], inks.scales[1]) +
    pair(
      'M64 30L68 37 64 44 60 37ZM74 34L79 39 76 45 72 40ZM86 42L90 48 87 53 83.6 48ZM64 50L67 56 64 62Z',
      inks.scales[2],
    ) +
    drawEyes(gold(inks), 82, 59, 1.06, 2.4, true) +
    pair('M68 80L71.4 79 71 82Z', INK) +
    pair('M64 88C72 88 79 84 84 77L85.4 78.6C80 87 72 91 64 91Z', INK) +
    fill('M63 91H65V101L70 109H67.4L64 104 60.6 109H58L63 101Z', '#b5534a'),
  paw: () =>
    bone('M63.6 58C76 58 88 72 88 84 88 93 80 96 74 94 70 92.6 67 92 63.6 92Z') +
    bone('M94 52C101 55 100 68 93 71 86 68 87 55 94 52ZM77 34C85 36 85 51 78 55 70 51 70 37 77 34Z'),
} satisfies Readonly<Record<string, (inks: Inks) => string>>;

const drawOwlEyes = (inks: Inks): string =>
  dots(80, 60, 10.6, '#d9a441') +
  dots(80, 60, inks.small ? 7.4 : 6, INK) +
  dot(46, 57.4, 1.8, WHITE) +
  dot(78, 57.4, 1.8, WHITE);
