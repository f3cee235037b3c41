import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average, evaluate, fill, tidy, withBonus } from './formula.ts';

const known: Record<string, number | string> = {
  prof: 3,
  mod: 2,
  'abilities.wis.mod': -1,
  'classes.paladin.levels': 6,
  'scale.monk.die': '1d8',
  'scale.monk.unarmored-movement': 15,
};
const refer = (path: string): number | string | undefined => known[path];

describe('a formula of the system', () => {
  it.each([
    ['1', 1],
    ['+2', 2],
    [' - 3 ', -3],
    ['@prof', 3],
    ['+@scale.monk.unarmored-movement', 15],
    ['max(1, @abilities.wis.mod)', 1],
    ['(max(1,@abilities.wis.mod))', 1],
    ['min(2, 5) + floor(7 / 2) * 2 - ceil(0.2)', 7],
    ['5 * @classes.paladin.levels', 30],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['-(1 + 1)', -2],
    ['2[bonus] + 1', 3],
    ['round(2.5) + abs(-4)', 7],
  ])('%s is %d', (formula, value) => {
    expect(evaluate(formula, refer)).toBe(value);
  });

  it.each([
    '',
    '1d8',
    '@scale.monk.die',
    '@nobody.knows',
    '1 +',
    '(1',
    '1)',
    'max()',
    'max 1',
    '1 / 0',
    'constructor(1)',
    'process.exit(1)',
    '1;2',
    '9'.repeat(500),
  ])('is no number when it reads %j', (formula) => {
    expect(evaluate(formula, refer)).toBeNull();
  });

  it('never throws and never hangs, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const value = evaluate(text, refer);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
    expect(evaluate('('.repeat(400), refer)).toBeNull();
    expect(evaluate('-'.repeat(399) + '1', refer)).toBe(-1);
  });

  it('keeps its dice when references are filled in', () => {
    expect(tidy(fill('@scale.monk.die + @mod', refer))).toBe('1d8 + 2');
    expect(tidy(fill('1d4 + @abilities.wis.mod', refer))).toBe('1d4 - 1');
    expect(fill('@nobody.knows + 1', refer)).toBe('@nobody.knows + 1');
  });
});

describe('dice', () => {
  it('are written with their bonus as people do', () => {
    expect(withBonus('1d8', 3)).toBe('1d8 + 3');
    expect(withBonus('1d8', -1)).toBe('1d8 - 1');
    expect(withBonus('1d8', 0)).toBe('1d8');
  });

  it('fold their plain numbers into one', () => {
    expect(tidy('1d8 + 2 + -3')).toBe('1d8 - 1');
    expect(tidy('2 + 3')).toBe('5');
    expect(tidy('1d6 + 2d4 - 1d4')).toBe('1d6 + 2d4 - 1d4');
  });

  it('have an average', () => {
    expect(average('2d6 + 3')).toBe(10);
    expect(average('d8')).toBe(4.5);
    expect(average('1d4 - 1')).toBe(1.5);
    expect(average('nothing')).toBe(0);
  });
});
