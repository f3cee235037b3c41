import { describe, expect, it } from 'vitest';
import { carryOver, clashesIn, isSame } from './three-way.ts';

describe('what is carried over', () => {
  it('is what changed, and nothing else', () => {
    const [base, next] = [
      { level: 5, str: 15, note: 'a' },
      { level: 6, str: 15, note: 'a' },
    ];
    expect(carryOver(base, next, { level: 5, str: 18, note: 'b', own: true })).toEqual({
      level: 6,
      str: 18,
      note: 'b',
      own: true,
    });
  });

  it('leaves everything as it is when nothing changed', () => {
    const actual = { a: ['z', 'x'], b: { c: 9 } };
    expect(carryOver({ a: ['x', 'y'], b: {} }, { b: {}, a: ['y', 'x'] }, actual)).toBe(actual);
  });

  it('adds to lists and takes from them, and leaves in them what somebody else put there', () => {
    expect(carryOver(['common', 'elvish'], ['common', 'orc'], ['elvish', 'common', 'dwarvish'])).toEqual([
      'common',
      'dwarvish',
      'orc',
    ]);
  });

  it('goes entry by entry where entries have ids', () => {
    const base = [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
      { _id: 'sold', n: 1 },
    ];
    const next = [
      { _id: 'a', n: 2 },
      { _id: 'sold', n: 2 },
      { _id: 'c', n: 1 },
    ];
    const actual = [
      { _id: 'own', n: 7 },
      { _id: 'a', n: 1, named: 'Sting' },
      { _id: 'b', n: 1 },
    ];
    expect(carryOver(base, next, actual)).toEqual([
      { _id: 'own', n: 7 },
      { _id: 'a', n: 2, named: 'Sting' },
      { _id: 'c', n: 1 },
    ]);
  });

  it('takes a member away, but not what somebody else put into it', () => {
    const base = { added: { '6': { old: 'x' } }, gone: { a: 1 } };
    expect(carryOver(base, {}, { added: { '6': { old: 'x', own: 'y' } }, gone: { a: 1 } })).toEqual({
      added: { '6': { own: 'y' } },
    });
  });

  it('takes a list that is no set as a whole', () => {
    expect(carryOver(['max', 'avg'], ['max', 'avg', 'avg'], ['max', 'avg'])).toEqual(['max', 'avg', 'avg']);
    expect(carryOver([1, 2], [1, 2, 3], [2, 1])).toEqual([1, 2, 3]);
  });

  it('puts a new member beside the one that is there', () => {
    expect(carryOver({}, { value: { '2': 5 } }, { value: { '1': 'max' } })).toEqual({ value: { '1': 'max', '2': 5 } });
  });

  it('is the way back when it is turned round', () => {
    const before = { level: 5, items: [{ _id: 'a', n: 1 }], tags: ['x'] };
    const after = { level: 6, items: [{ _id: 'b', n: 1 }], tags: ['x', 'y'], more: { a: 1 } };
    expect(carryOver(after, before, structuredClone(after))).toEqual(before);
  });
});

describe('two pieces of data', () => {
  it('say the same in another order of members and of different words', () => {
    expect(isSame({ a: 1, b: ['x', 'y'] }, { b: ['y', 'x'], a: 1 })).toBe(true);
    expect(isSame([{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }])).toBe(false);
    expect(isSame({ a: undefined }, {})).toBe(false);
    expect(isSame(['1'], [1])).toBe(false);
    expect(isSame([8, 5], [5, 8])).toBe(false);
    expect(isSame(['a', 'b', 'b'], ['b', 'a', 'a'])).toBe(false);
  });
});

describe('a clash', () => {
  it('is a value that both sides changed to something else', () => {
    expect(clashesIn({ asi: { '4': 'str' } }, { asi: { '4': 'con' } }, { asi: { '4': 'dex' } })).toEqual(['asi.4']);
    expect(clashesIn({ asi: {} }, { asi: { '4': 'con' } }, { asi: { '4': 'dex' } })).toEqual(['asi.4']);
  });

  it('is none where only one side changed, or both to the same, or where lists can have both', () => {
    expect(clashesIn({ a: 1 }, { a: 1 }, { a: 2 })).toEqual([]);
    expect(clashesIn({ a: 1 }, { a: 2 }, { a: 2 })).toEqual([]);
    expect(clashesIn({ a: ['x'] }, { a: ['x', 'y'] }, { a: ['z'] })).toEqual([]);
  });
});
