import { describe, expect, it } from 'vitest';
import { Concept } from '../../../concept.ts';
import type { Reading } from '../reading.ts';
import { levelOf, levelOfRating } from './level.ts';

const silent: Reading = { prompt: 'level 30', language: 'en', roles: [], hints: [] };
const said = (value: number, clamped: boolean): Reading => ({
  ...silent,
  level: { value, clamped, at: { start: 0, end: 8 } },
});

describe('the level', () => {
  it('is the one that was set, before the one that was written', () => {
    expect(levelOf(Concept.parse({ level: 4 }), said(9, false))).toEqual({ level: 4, notes: [] });
    expect(levelOf(Concept.parse({}), said(9, false))).toEqual({ level: 9, notes: [] });
  });
  it('is 1 where nobody says anything', () => {
    expect(levelOf(Concept.parse({}), silent)).toEqual({ level: 1, notes: [] });
  });
  it('notes that the words asked for more than there is', () => {
    const { level, notes } = levelOf(Concept.parse({}), said(20, true));
    expect(level).toBe(20);
    expect(notes).toEqual([{ code: 'level-clamped', slot: '', args: { quote: 'level 30', level: '20' } }]);
  });
  it('follows the challenge rating of an NPC', () => {
    expect([0, 0.25, 0.5, 1, 2, 6, 12, 16, 30].map(levelOfRating)).toEqual([1, 1, 2, 3, 5, 9, 16, 20, 20]);
    expect(levelOf(Concept.parse({ kind: 'npc', cr: 6 }), said(2, false)).level).toBe(9);
    expect(levelOf(Concept.parse({ kind: 'character', cr: 6 }), silent).level).toBe(1);
  });
  it('never falls as the rating rises', () => {
    const levels = Array.from({ length: 31 }, (_, rating) => levelOfRating(rating));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });
  it('notes a rating that no character reaches', () => {
    const { level, notes } = levelOf(Concept.parse({ kind: 'npc', cr: 24 }), silent);
    expect([level, notes[0]!.code]).toEqual([20, 'rating-clamped']);
  });
});
