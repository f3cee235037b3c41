/** Words that are near to a name of the vocabulary and are none. */
const NOT_A_SLIP = new Set(
  (
    'range ranged ranges raged rages manger dwell wharf roger brogue vogue humane humor humour humid human clerk clerical ' +
    'cleaner eleven seven oven delves helves eaves elbow barber bargain border fighting lighter tighter firefighter worlock ' +
    'warlord wedlock druids gnomic genome rangy humans rouges rough rogues sorcery paladium palatine barbaric barbarism ' +
    'handling circle route median medians humanoid humanoids barred bared fright freight flight knight'
  ).split(' '),
);
/** From this length on two slips are forgiven, else one. */
const LONG = 9;

/**
 * The word of the vocabulary that was probably meant: one slip away (two in a long word), where a slip is a wrong, a
 * missing, an extra or two swapped letters. The first letter must be right or swapped with the second.
 */
export function meant(word: string, forgiven: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (word.length < 5 || NOT_A_SLIP.has(word)) return undefined;
  const first = forgiven.get(word[0]!) ?? [];
  const swapped = (forgiven.get(word[1]!) ?? []).filter((candidate) => candidate[1] === word[0]);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of [...first, ...swapped]) {
    const allowed = Math.min(candidate.length, word.length) >= LONG ? 2 : 1;
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = isShuffled(word, candidate) ? 1 : slipsBetween(word, candidate, allowed);
    if (slips <= allowed && slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** The right letters in a wrong order behind a right first one count as one slip: `drawf`. */
function isShuffled(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && a.length < LONG && [...a].sort().join('') === [...b].sort().join('');
}

/** How many slips lie between two words (optimal string alignment); more than `most` counts as `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) slips = Math.min(slips, before[j - 2]! + 1);
      next.push(slips);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}
