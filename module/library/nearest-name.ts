/** How many letters may be wrong in a word before it is another word. */
const MOST_WRONG = 2;
const SHORTEST = 3;

/** The word of all `names` that is nearest to what was typed, for "did you mean"; undefined when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted.length < SHORTEST) return undefined;
  let best: string | undefined;
  let least = MOST_WRONG + 1;
  for (const word of new Set(names.flatMap((name) => [name, ...name.split(/\s+/)]))) {
    const wrong = lettersWrong(wanted, word.toLocaleLowerCase());
    // Half a short word wrong is a coincidence.
    if (wrong > 0 && wrong < least && wrong * 2 < word.length) [best, least] = [word, wrong];
  }
  return best;
}

/** Letters to change, add or drop to turn `a` into `b` (Levenshtein's distance); neighbours that change places count two. */
function lettersWrong(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
