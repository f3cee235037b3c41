/** The colours one portrait is printed in. `a` and `b` are the ground; `small` asks for the cut that holds below 72 px. */
export interface Inks {
  a: string;
  b: string;
  hair: string;
  hairShade: string;
  cloth: string;
  clothShade: string;
  iris: string;
  /** Scales: lit, shaded, and their markings. */
  scales: readonly [string, string, string];
  small: boolean;
}

export const BONE = '#f1e9da';
export const SHADE = '#cbbda6';
/** The third tone of a face: noses, folds, markings. */
export const LOW = '#a5967f';
export const WHITE = '#fffaf0';
export const INK = '#1b1917';
export const STEEL = ['#b4babb', '#8a9091'] as const;
export const GOLD = ['#d0a955', '#a8853c'] as const;

/** A filled path. */
export const fill = (d: string, colour: string): string => `<path d="${d}" fill="${colour}"/>`;

export const dot = (x: number, y: number, r: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`;

/** Two dots, one on each side of the middle. */
export const dots = (x: number, y: number, r: number, colour: string): string =>
  dot(round(128 - x), y, r, colour) + dot(x, y, r, colour);

/** One half drawn twice: lit on the left, shaded on the right. Give the right half; let it cross x = 64 by a hair. */
export const halves = (d: string, lit: string, shaded: string): string => fill(mirror(d), lit) + fill(d, shaded);

/** A shape and its mirror image in one colour. The two may touch at x = 64, not overlap. */
export const pair = (d: string, colour: string): string => fill(d + mirror(d), colour);

/** Rounds to hundredths, so that sums print short. */
export const round = (n: number): number => Math.round(n * 100) / 100;

/** What each number of a command is: x turns round, ~ is the way an arc runs and turns too, the rest stays. */
const AXES: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', A: '----~xy', Z: '' };

/** The same path with left and right exchanged. Knows the absolute commands M L H V C A Z. */
export function mirror(d: string): string {
  let out = '';
  let axes = '';
  let at = 0;
  for (const token of d.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? []) {
    if (/[A-Za-z]/.test(token)) {
      out += token;
      axes = AXES[token.toUpperCase()] ?? '';
      at = 0;
    } else {
      const n = Number(token);
      const axis = axes[at % axes.length];
      out += (at++ ? ' ' : '') + (axis === 'x' ? round(128 - n) : axis === '~' ? 1 - n : n);
    }
  }
  return out;
}
