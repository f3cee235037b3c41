import { BONE, INK } from './ink.ts';

const circle = (r: number, colour: string, width: number, more = ''): string =>
  `<circle cx="64" cy="64" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"${more && ' ' + more}/>`;

const RINGS: readonly ((small: boolean) => string)[] = [
  (small) => circle(60, BONE, small ? 2.6 : 1.6),
  (small) => circle(61.2, BONE, small ? 2.4 : 1.3) + circle(57.4, BONE, small ? 1.6 : 1),
  (small) =>
    small
      ? circle(60, BONE, 3.4, 'stroke-dasharray="6 3.42"')
      : circle(60, BONE, 3, 'stroke-dasharray="0 5.8" stroke-linecap="round"'),
  (small) => circle(60, BONE, small ? 4 : 4.4, 'stroke-dasharray="7.4 2"') + (small ? '' : circle(60, INK, 1)),
];

/** The ring tells the tier of play: levels 1–4 one line, 5–10 two lines, 11–16 beads, 17–20 rope. No level: one line. */
export function drawRing(level: number | undefined, small: boolean): string {
  const tier = level === undefined || !(level >= 5) ? 0 : level < 11 ? 1 : level < 17 ? 2 : 3;
  return circle(60, INK, 8) + RINGS[tier]!(small);
}
