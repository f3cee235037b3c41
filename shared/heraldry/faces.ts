import { dot, dots, fill, INK, LOW, pair, round, WHITE, type Inks } from './ink.ts';
import type { Look } from './look.ts';

/** Where the features of one face sit, in units of the 128 grid. Only what differs from a human face is given. */
export interface FacePlan {
  /** Middle of the right eye. */
  eye?: { x?: number; y?: number; size?: number; slant?: number; glow?: boolean };
  brow?: { y?: number; weight?: number };
  nose?: { to?: number; wide?: number; round?: boolean };
  mouth?: { y?: number; wide?: number; smile?: number };
}

/** Eyes, brows, nose, mouth and what age has written between them. */
export function drawFeatures(look: Look, plan: FacePlan): string {
  const { inks, age, mood } = look;
  const { x = 75.4, y = 58, slant = 1, glow = false } = plan.eye ?? {};
  const size = (plan.eye?.size ?? 1) * (age === 'young' ? 1.12 : 1);
  const browY = (plan.brow?.y ?? y - 8.4) - (age === 'young' ? 0.8 : 0);
  const weight = (plan.brow?.weight ?? 2) + (age === 'old' ? 0.8 : 0);
  const { to = 72, wide = 4.6 } = plan.nose ?? {};
  const mouthY = plan.mouth?.y ?? 79;
  return (
    drawNose(inks, y - 3, to, wide, plan.nose?.round ?? false) +
    drawEyes(inks, x, y, size, slant, glow) +
    drawBrows(inks, x, browY, weight, mood) +
    drawMouth(inks, mouthY, plan.mouth?.wide ?? 7.6, (plan.mouth?.smile ?? 1) * [1, 1.5, 0.7][mood]!) +
    (age === 'old' && !inks.small ? drawFolds(x, y, mouthY) : '')
  );
}

/** Open eyes under a lid, looking straight ahead; larger and darker in the small cut. `glow` is one bright colour. */
export function drawEyes(inks: Inks, x: number, y: number, size: number, slant: number, glow = false): string {
  const h = inks.small ? size * 1.3 : size;
  const w = 6.3 * (inks.small ? size * 1.1 : size);
  const lidWeight = inks.small ? 1.5 : 1;
  const centre = round(y - 0.3);
  const eyeball = almond(x, y, w, [4.4 * h, 5 * h], [4.4 * h, 4.2 * h], slant);
  const lid = almond(x, y, w + lidWeight, [5.6 * h * lidWeight, 6.4 * h * lidWeight], [-3 * h, -3.7 * h], slant + 0.7);
  const glints = (): string =>
    [x, 128 - x].map((at) => dot(round(at - 1), round(y - 1.5), round(0.9 * h), WHITE)).join('');
  if (inks.small)
    return (
      pair(eyeball, glow ? inks.iris : WHITE) + dots(x, centre, round((glow ? 2.6 : 3.4) * h), INK) + pair(lid, INK)
    );
  return (
    pair(eyeball, glow ? inks.iris : WHITE) +
    (glow ? '' : dots(x, centre, round(3.2 * h), inks.iris)) +
    dots(x, centre, round((glow ? 1.4 : 1.8) * h), INK) +
    pair(lid, INK) +
    glints()
  );
}

/** A pointed oval between two corners; each edge is pulled up or down by two handles, near the nose and away from it. */
function almond(x: number, y: number, w: number, above: Handles, below: Handles, slant: number): string {
  const [left, right, start, end] = [x - w, x + w, y + 1, y - slant].map(round) as [number, number, number, number];
  const at = (side: number, height: number): string => `${round(x + side * 3)} ${round(y + height)}`;
  return `M${left} ${start}C${at(-1, -above[0])} ${at(1, -above[1])} ${right} ${end}C${at(1, below[1])} ${at(-1, below[0])} ${left} ${start}Z`;
}
type Handles = readonly [number, number];

function drawBrows(inks: Inks, x: number, y: number, weight: number, mood: number): string {
  const rise = [3, 3.8, 2.4][mood]!;
  const thick = inks.small ? weight + 1 : weight;
  const d = `M${round(x - 8)} ${round(y + 1.6)}C${round(x - 4)} ${round(y - rise + 1)} ${round(x + 3)} ${round(y - rise)} ${round(x + 8)} ${round(y + 1.4)}L${round(x + 7.4)} ${round(y + 2)}C${round(x + 3)} ${round(y - rise + thick + 0.6)} ${round(x - 4)} ${round(y - rise + thick + 1.4)} ${round(x - 7.4)} ${round(y + 1.6 + thick)}Z`;
  return pair(d, inks.hairShade);
}

function drawNose(inks: Inks, from: number, to: number, wide: number, bulb: boolean): string {
  if (!bulb)
    return fill(`M64 ${from}H65.8L${64 + wide} ${to - 2.4}C${64 + wide} ${to} 66 ${to + 0.8} 64 ${to + 0.8}Z`, LOW);
  const [left, right] = [64 - wide, 64 + wide];
  return (
    fill(
      `M64 ${from}H66C67 ${to - 8} ${right} ${to - 7} ${right} ${to - 2}C${right} ${to + 2} 66 ${to + 2.4} 64 ${to + 1.4}Z`,
      LOW,
    ) +
    (inks.small
      ? ''
      : fill(
          `M64 ${to + 1.4}C62 ${to + 2.4} ${left} ${to + 2} ${left} ${to - 2}C${left + 1.6} ${to + 0.4} 62 ${to + 0.6} 64 ${to - 0.2}Z`,
          LOW,
        ))
  );
}

function drawMouth(inks: Inks, y: number, wide: number, smile: number): string {
  const thick = inks.small ? 3 : 2;
  const end = round(y - 1.8 * smile);
  return fill(
    `M${round(64 - wide)} ${end}C${round(68 - wide)} ${round(y + 0.8)} ${round(60 + wide)} ${round(y + 0.8)} ${round(64 + wide)} ${end}C${round(61.5 + wide)} ${round(y + thick + 0.8)} ${round(66.5 - wide)} ${round(y + thick + 0.8)} ${round(64 - wide)} ${end}Z`,
    INK,
  );
}

const drawFolds = (x: number, y: number, mouthY: number): string =>
  pair(
    `M${x - 5} ${y + 6.4}C${x - 2} ${y + 8.4} ${x + 3} ${y + 8.4} ${x + 6} ${y + 5.6}C${x + 3} ${y + 7.4} ${x - 2} ${y + 7.2} ${x - 5} ${y + 6.4}Z` +
      `M71 ${mouthY - 9}C73.6 ${mouthY - 7} 75 ${mouthY - 4} 74.8 ${mouthY}C73.8 ${mouthY - 3.6} 72.6 ${mouthY - 6.4} 71 ${mouthY - 9}Z`,
    LOW,
  );

/** What the sentence says of a face beyond its age: a patch, a scar, freckles, spectacles. */
export function drawMark(look: Look, plan: FacePlan): string {
  const { x = 75.4, y = 58 } = plan.eye ?? {};
  const small = look.inks.small;
  switch (look.mark) {
    case 'patch':
      return (
        fill(
          `M${x - 8.4} ${y - 4.6}L${x + 8.4} ${y - 6}C${x + 9} ${y + 3} ${x + 4} ${y + 7.6} ${x} ${y + 7.6}C${x - 5} ${y + 7.6} ${x - 8.4} ${y + 2} ${x - 8.4} ${y - 4.6}Z`,
          INK,
        ) + fill(`M40 42L${x} ${y - 6}L${x + 11} ${y - 7.4}V${y - 5}L${x - 1} ${y - 3}L40 44.6Z`, INK)
      );
    case 'scar': {
      const sx = 128 - x;
      return fill(
        `M${sx - 3} ${y - 13}L${sx + 0.4} ${y - 6}L${sx - 1} ${y + 6}L${sx + 2.6} ${y + 15}L${sx - 3} ${y + 7}L${sx - 1.6} ${y - 5}Z`,
        small ? INK : '#a8604f',
      );
    }
    case 'freckles':
      return small
        ? ''
        : [
            [69.6, 66.4],
            [73, 68],
            [77, 66.6],
            [80, 68.6],
            [75, 70.4],
          ]
            .map(([a, b]) => dots(a!, b! + y - 58, 0.8, LOW))
            .join('');
    case 'spectacles': {
      const lens = (at: number): string =>
        `<circle cx="${round(at)}" cy="${y}" r="8.6" fill="#fffaf044" stroke="${INK}" stroke-width="${small ? 2.4 : 1.4}"/>`;
      return (
        lens(x) +
        lens(128 - x) +
        fill(`M${round(136.6 - x)} ${y - 1.6}H${round(x - 8.6)}V${y}H${round(136.6 - x)}Z`, INK)
      );
    }
    default:
      return '';
  }
}
