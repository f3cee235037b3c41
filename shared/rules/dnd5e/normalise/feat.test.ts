import { describe, expect, it } from 'vitest';
import { catalogOf, only, stored } from '../../../../tests/helpers/raw-items.ts';
import type { FeatEntry } from '../catalog.ts';

const read = (system: Record<string, unknown>, effects: unknown = []): FeatEntry =>
  only(catalogOf([stored('feat', 'Grappler', system, { effects })]).feats);

describe('feats and features', () => {
  it.each([
    ['feat', 'feat:grappler'],
    ['class', 'feature:grappler'],
    ['race', 'feature:grappler'],
    ['', 'feature:grappler'],
  ])('of the type %j have the key %s', (value, key) => {
    expect(read({ type: { value } }).key).toBe(key);
  });

  it('count Ability Score Improvement as a feat although its type is blank', () => {
    const { feats } = catalogOf([stored('feat', 'Ability Score Improvement', { type: { value: '' } })]);
    expect(only(feats).key).toBe('feat:ability-score-improvement');
  });

  it.each([
    [{ requirements: 'Strength or Dexterity 13+' }, 'Strength or Dexterity 13+'],
    [{ requirements: 'Charisma 13 or higher' }, 'Charisma 13+'],
    [{ requirements: 'Barbarian 9' }, ''],
    [
      { description: { value: '<p><em>(Prerequisite: Level 4+, Intelligence, Wisdom, or Charisma 13+)</em></p>' } },
      'Intelligence, Wisdom, or Charisma 13+',
    ],
    [{ description: { value: '<p>Prerequisite: Level 4+. You look like Strength 13+.</p>' } }, ''],
    [{ description: { value: '<p>Your Strength becomes 19. Strength 20+ is better.</p>' } }, ''],
  ])('need the ability scores that only text says: %j', (system, needed) => {
    expect(read(system).prerequisites.text).toBe(needed);
  });

  it('need the invocation that only text names', () => {
    const requirements = 'Pact of the Blade Invocation';
    expect(read({ requirements }).prerequisites.items).toEqual(['pact-of-the-blade']);
    expect(read({ requirements, prerequisites: { items: ['thirsting-blade'] } }).prerequisites.items).toEqual([
      'thirsting-blade',
    ]);
  });

  it('keep nothing else of a description', () => {
    const system = { description: { value: '<p>A tale of old.</p>' }, requirements: 'A noble heart' };
    expect(JSON.stringify(read(system))).not.toMatch(/tale|noble/);
  });

  it('read uses the same from a period and from recoveries', () => {
    const recovery = [
      { period: 'sr', type: 'formula', formula: '1' },
      { period: 'lr', type: 'recoverAll' },
    ];
    expect(read({ uses: { max: '2', recovery } }).uses).toEqual({ max: '2', per: 'lr' });
    expect(read({ uses: { max: 2, per: 'lr' } }).uses).toEqual({ max: '2', per: 'lr' });
    expect(read({ uses: { max: '', recovery: [] } }).uses).toBeNull();
  });

  it('change the actor alike in every shape that effects have had', () => {
    const changes = [{ key: 'system.attributes.ac.bonus', mode: 2, value: '1' }];
    const inFoundry14 = [{ key: 'system.attributes.ac.bonus', type: 'add', value: 1 }];
    expect(read({}, [{ changes }]).effects).toEqual(changes);
    expect(read({}, [{ changes: { 0: changes[0] } }]).effects).toEqual(changes);
    expect(read({}, [{ system: { changes: inFoundry14 } }]).effects).toEqual(changes);
    expect(read({}, { anEffectId0000000: { changes } }).effects).toEqual(changes);
  });

  it.each([
    ['upgrade', 4, '120', '120'],
    ['override', 5, true, 'true'],
    ['subtract', 2, '5', '-(5)'],
    ['add', 2, '"med"', 'med'],
  ])('%s by mode %i and text', (type, mode, value, text) => {
    expect(read({}, [{ system: { changes: [{ key: 'k', type, value }] } }]).effects).toEqual([
      { key: 'k', mode, value: text },
    ]);
  });

  it('have only the effects that last', () => {
    const changes = [{ key: 'system.x', mode: 2, value: '1' }];
    const passing = [
      { changes, transfer: false },
      { changes, disabled: true },
      { changes, type: 'enchantment' },
    ];
    expect(read({}, passing).effects).toEqual([]);
    expect(read({}, [{ changes, transfer: true, disabled: false }]).effects).toEqual(changes);
  });
});
