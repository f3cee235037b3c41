/** Where a key leads from entry `at` of `count` in a grid of `columns`; undefined when it leads nowhere. */
export function gridStep(key: string, at: number, count: number, columns: number): number | undefined {
  const to = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined || count === 0) return undefined;
  // From the last full row, down goes to the end of a shorter row below it.
  const isBelowTheEnd =
    key === 'ArrowDown' && to >= count && Math.floor(at / columns) < Math.floor((count - 1) / columns);
  const reached = isBelowTheEnd ? count - 1 : to;
  return reached >= 0 && reached < count ? reached : undefined;
}
