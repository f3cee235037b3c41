import { beforeAll, describe, expect, it } from 'vitest';
import { openPlainWorld } from '../plain-world.ts';
import { evaluateExpression } from './arithmetic.ts';
import { Roll } from './roll.ts';

beforeAll(async () => {
  await openPlainWorld();
});

const total = (formula: string, data: object = {}): number => new Roll(formula, data).evaluateSync().total;

describe('a formula', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * -4', -20],
    ['10 / 4 - 1', 1.5],
    ['floor(7 / 2) + max(1, min(5, 3))', 6],
    ['3[fire] + 4', 7],
    ['{1, 5, 3}kh', 5],
    ['', 0],
  ])('%s is %d', (formula, expected) => {
    expect(total(formula)).toBe(expected);
  });

  it('reads values by their path, and takes what is missing for nothing', () => {
    expect(total('@abilities.str.mod + @level', { abilities: { str: { mod: 3 } } })).toBe(3);
  });

  it('with dice has a least and a most, but no chance', () => {
    expect(new Roll('2d6 + 3').evaluateSync({ minimize: true }).total).toBe(5);
    expect(new Roll('2d6 + 3').evaluateSync({ maximize: true }).total).toBe(15);
    expect(() => total('2d6 + 3')).toThrow('cannot be synchronously evaluated');
    expect(new Roll('(1 + 1)d(2 * 3)kh1[fire]').dice.map((die) => die.faces)).toEqual([undefined]);
  });

  it('is written as it was meant', () => {
    expect(new Roll('2d20kh+5').formula).toBe('2d20kh + 5');
    expect(new Roll('1d4[cold]   - (2)').formula).toBe('1d4[cold] - (2)');
  });

  it.each(['1 +', '* 2', '2 3', '(1', 'max(1', '{1', '1d6~'])('%s is refused', (formula) => {
    expect(Roll.validate(formula)).toBe(false);
  });
});

describe('arithmetic', () => {
  it.each(['process.exit()', 'globalThis', 'constructor', '1;2', 'a=1', '[1]', '`1`', '1 ? 2 : 3'])(
    'runs nothing: %s',
    (expression) => {
      expect(() => evaluateExpression(expression)).toThrow('is not arithmetic');
    },
  );
});
