import { expect, it } from 'vitest';
import { evaluate } from './arithmetic.ts';

it.each([
  ['7', 7],
  ['2 * 48 - 72', 24],
  ['1 + (9 - 8) * 7', 8],
  ['2 - 3 - 4', -5],
  ['((2))', 2],
  ['0.5 * 4', 2],
])('%s is %d', (formula, value) => {
  expect(evaluate(formula)).toBe(value);
});

it.each(['', ' ', '@prof', '1 +', '(1', '1)', '1 2', '2d6', 'constructor', '('.repeat(5000), '1'.repeat(400)])(
  '%j has no value',
  (formula) => {
    expect(evaluate(formula)).toBeNull();
  },
);
