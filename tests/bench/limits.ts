/** What is promised: figures in milliseconds, sizes in kB. */
export const LIMITS = {
  /** p99 of a draft, in the engine alone. */
  draft: 20,
  /** p99 of `generation.start` with one caller. */
  start: 50,
  /** From the model's words on its wire to the same words in the window. */
  firstWords: 300,
  /** What the module adds to the start of Foundry. */
  moduleStart: 10,
  /** Compressed, before a window opens. */
  beforeWindow: 70,
  /** Click to usable creator. */
  open: 150,
} as const;

/** A cell with the limit of a figure, which says so when the figure is above it. */
export function limitCell(figure: number, limit: number, unit: 'ms' | 'kB'): string {
  return `≤ ${limit} ${unit}${figure <= limit ? '' : ': missed'}`;
}
