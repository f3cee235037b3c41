/** The value of a formula of numbers, `+ - *` and brackets, or null for anything else. */
export function evaluate(formula: string): number | null {
  const words = formula.match(/\d+(?:\.\d+)?|[-+*()]|\S/g) ?? [];
  // Long formulas are no durations; this also bounds how deep the brackets go.
  if (words.length === 0 || words.length > 50) return null;
  const reading: Reading = { words, at: 0 };
  const value = sum(reading);
  return reading.at === words.length && Number.isFinite(value) ? value : null;
}

interface Reading {
  words: readonly string[];
  at: number;
}

function sum(reading: Reading): number {
  let value = product(reading);
  for (;;) {
    if (take(reading, '+')) value += product(reading);
    else if (take(reading, '-')) value -= product(reading);
    else return value;
  }
}

function product(reading: Reading): number {
  let value = factor(reading);
  while (take(reading, '*')) value *= factor(reading);
  return value;
}

/** NaN where no number stands, so that the whole comes out as no number. */
function factor(reading: Reading): number {
  if (!take(reading, '(')) return Number(reading.words[reading.at++] ?? NaN);
  const value = sum(reading);
  return take(reading, ')') ? value : NaN;
}

function take(reading: Reading, word: string): boolean {
  if (reading.words[reading.at] !== word) return false;
  reading.at++;
  return true;
}
