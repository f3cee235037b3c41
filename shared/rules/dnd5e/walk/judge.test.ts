import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../walk.ts';
import { judge, quantityOf, scoreOf } from './judge.ts';

const slot = (more: Partial<Slot>): Slot => ({
  id: 'here',
  kind: 'skill',
  option: '',
  level: 1,
  count: 2,
  options: ['skills:arc', 'skills:his', 'skills:rel'],
  ...more,
});
const codes = (given: Slot, ...picks: string[]): string[] => judge(given, picks).problems.map(({ code }) => code);
const abilities = (scores: string, more: Partial<Slot> = {}): string[] =>
  codes(slot({ kind: 'abilities', count: 6, options: [], ...more }), ...scores.split(' '));

describe('picks from a list', () => {
  it('keeps what is offered and reports what is not', () => {
    const { picks, problems } = judge(slot({}), ['skills:ste', 'skills:rel', 'skills:arc']);
    expect(picks).toEqual(['skills:rel', 'skills:arc']);
    expect(problems).toEqual([{ slot: 'here', code: 'not-offered', pick: 'skills:ste' }]);
  });
  it('takes no pick twice and none beyond the number', () => {
    expect(codes(slot({}), 'skills:arc', 'skills:arc')).toEqual(['too-many', 'too-few']);
    expect(codes(slot({}), 'skills:arc', 'skills:his', 'skills:rel')).toEqual(['too-many']);
  });
  it('reports a slot that is not filled, unless it may stay empty', () => {
    expect(codes(slot({}), 'skills:arc')).toEqual(['too-few']);
    expect(codes(slot({ min: 0 }))).toEqual([]);
  });
  it('keeps the limits among the picks', () => {
    const limits = [{ keys: new Set(['skills:arc', 'skills:his']), max: 1 }];
    expect(codes(slot({ limits }), 'skills:arc', 'skills:his')).toEqual(['too-many', 'too-few']);
    expect(codes(slot({ limits }), 'skills:arc', 'skills:rel')).toEqual([]);
  });
  it('multiplies things that are bought or held, and nothing else', () => {
    expect(codes(slot({}), 'skills:arc*2', 'skills:his')).toContain('not-offered');
    expect(
      codes(slot({ kind: 'weapon', min: 0, options: ['item:dagger'], costs: new Map(), budget: 2 }), 'item:dagger*2'),
    ).toEqual([]);
  });
});

describe('scores', () => {
  const array = { scores: [15, 14, 13, 12, 10, 8] };
  it('deals out the standard array, each number once', () => {
    expect(abilities('str:8 dex:10 con:12 int:13 wis:14 cha:15', array)).toEqual([]);
    expect(abilities('str:15 dex:15 con:12 int:13 wis:14 cha:10', array)).toContain('not-offered');
  });
  it('spends at most 27 points between 8 and 15', () => {
    expect(abilities('str:15 dex:15 con:15 int:8 wis:8 cha:8')).toEqual([]);
    expect(abilities('str:15 dex:15 con:15 int:9 wis:8 cha:8')).toContain('over-budget');
    expect(abilities('str:16 dex:8 con:8 int:8 wis:8 cha:8')).toContain('not-offered');
  });
  it('takes six scores or none', () => {
    expect(judge(slot({ kind: 'abilities', count: 6, options: [], ...array }), ['str:15', 'dex:14']).picks).toEqual([]);
  });
});

describe('points', () => {
  const increase = slot({
    kind: 'increase',
    count: 3,
    options: ['int:1', 'int:2', 'wis:1', 'wis:2', 'cha:1', 'cha:2'],
  });
  it('spends exactly the points there are, each ability once', () => {
    expect(codes(increase, 'int:2', 'wis:1')).toEqual([]);
    expect(codes(increase, 'int:1', 'wis:1', 'cha:1')).toEqual([]);
    expect(codes(increase, 'int:2', 'wis:2')).toEqual(['too-many', 'too-few']);
    expect(codes(increase, 'int:2', 'int:1')).toEqual(['too-many', 'too-few']);
  });
  it('takes a feat instead of points, never beside them', () => {
    const improvement = slot({ kind: 'improvement', options: ['str:1', 'str:2', 'feat:alert'] });
    expect(codes(improvement, 'feat:alert')).toEqual([]);
    expect(codes(improvement, 'str:1', 'feat:alert')).toEqual(['too-many', 'too-few']);
  });
});

describe('money and hands', () => {
  it('takes an amount that the dice can give', () => {
    const wealth = slot({ kind: 'wealth', count: 1, options: [], range: { min: 525, max: 750, step: 25 } });
    expect(codes(wealth, 'gp:600')).toEqual([]);
    expect(codes(wealth, 'gp:601')).toEqual(['not-offered', 'too-few']);
    expect(codes(wealth, 'gp:775')).toEqual(['not-offered', 'too-few']);
  });
  it('buys nothing that the coins do not cover', () => {
    const costs = new Map([
      ['item:rope', 100],
      ['item:torch', 1],
    ]);
    const shop = slot({ kind: 'purchase', min: 0, count: 40, options: [...costs.keys()], costs, budget: 120 });
    expect(codes(shop, 'item:rope', 'item:torch*20')).toEqual([]);
    expect(codes(shop, 'item:rope', 'item:torch*21')).toEqual(['over-budget']);
  });
  it('holds no more than there are hands for', () => {
    const costs = new Map([
      ['item:greatsword', 2],
      ['item:dagger', 1],
    ]);
    const hands = slot({ kind: 'weapon', min: 0, options: [...costs.keys()], costs, budget: 2 });
    expect(codes(hands, 'item:greatsword')).toEqual([]);
    expect(codes(hands, 'item:greatsword', 'item:dagger')).toEqual(['over-budget']);
  });
});

it('keeps any picks whatever they are, and never more than fit', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 4 }), (picks, count) => {
      const { picks: kept } = judge(slot({ count }), picks);
      expect(kept.length).toBeLessThanOrEqual(count);
      expect(kept.every((pick) => slot({}).options.includes(pick))).toBe(true);
    }),
  );
});

it('reads quantities and scores, and nothing that only looks like them', () => {
  expect(quantityOf('item:arrows*20')).toEqual({ key: 'item:arrows', quantity: 20 });
  expect(quantityOf('item:arrows*-1')).toEqual({ key: 'item:arrows*-1', quantity: 1 });
  expect(scoreOf('str:15')).toEqual({ ability: 'str', value: 15 });
  expect(scoreOf('feat:alert')).toBeUndefined();
});
