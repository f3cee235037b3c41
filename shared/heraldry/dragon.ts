import { drawEyes } from './faces.ts';
import { BONE, fill, halves, INK, pair } from './ink.ts';
import type { Look } from './look.ts';

const FRILLS = [
  'M83 45L106 37 97.6 50 107 58.6 94.6 64 99.4 75 81 75Z',
  'M84 48C98 42 104 50 103 62 98 60 95.6 62 97.6 70 92 68 88 70 86 76Z',
  '',
] as const;
const HORNS = [
  'M74 32C83 30 90 22 90 11 102 23 100 43 86 50Z',
  'M72 31L81 11.6 87 43ZM85 37L100 25 94 50Z',
  'M73 33C88 27 102 30 108 44 99 42 93 44 87 50Z',
] as const;

const PLATES =
  'M64 26L68.4 32.6 64 39 59.6 32.6ZM64 41.4L67 46.4 64 51 61 46.4ZM72.4 30.6L77 35.6 75 41 70 36.6ZM80.4 35L84.4 39 83.6 44 79 40.6ZM55.6 30.6L58 36.6 53 41 51 35.6ZM47.6 35L49 40.6 44.4 44 43.6 39Z';
const CHEEKS = 'M86 66.6L89.6 63 91 67 87.4 71ZM82.6 74L85.4 71.4 86 75 83.6 78Z';

/** The head of a dragonborn: coloured scales, a pale snout, horns and frill in one of three cuts. */
export function drawDragon(look: Look): string {
  const { inks, cut, mood } = look;
  const [lit, shaded, deep] = inks.scales;
  const corner = [80, 79.2, 80.8][mood]!;
  const line = inks.small ? 3 : 1.7;
  return (
    (FRILLS[cut] ? halves(FRILLS[cut], inks.hair, inks.hairShade) : '') +
    halves(HORNS[cut], '#ddd3bf', '#b3a58f') +
    halves('M63.6 21C78 21 87.6 31 89.6 45L94 56C94 64 88 69 85.6 77 83 90 76 98 63.6 98.6Z', lit, shaded) +
    fill(PLATES, deep) +
    pair(CHEEKS, deep) +
    halves('M63.6 52C67.4 53 69 60 72 66 76 71 81.6 74 81.8 81 81.4 90 73 94.4 63.6 94.6Z', BONE, '#d6cab4') +
    drawEyes({ ...inks, iris: '#e3b04b' }, 79, 57, 1.12, 0.8, true) +
    pair('M69.6 49.6C73 44.4 82 43 90.6 49.6L90 52C82.4 47.6 75.4 47.8 70.6 51.6Z', deep) +
    pair('M70.4 73.6C72.6 71 76 71.4 77 74.4 74.6 75.8 72.4 75.6 70.4 73.6Z', inks.small ? INK : '#5d5144') +
    pair(
      `M64 84.6C70 85 76 83.6 80.4 ${corner}L81.4 ${corner + 1}C77.6 ${84.6 + line} 70 ${85 + line} 64 ${84.6 + line}Z`,
      INK,
    )
  );
}
