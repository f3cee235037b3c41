/** A number with its sign, and a true minus: `+2`, `−1`, `+0`. */
export function signed(value: number): string {
  return value < 0 ? `\u2212${-value}` : `+${value}`;
}

/** A formula as people write it: `1d8 + 2`, with a true minus. */
export function spaced(formula: string): string {
  return formula.replace(/\s*([+-])\s*/g, (_, sign: string) => (sign === '-' ? ' \u2212 ' : ' + '));
}
