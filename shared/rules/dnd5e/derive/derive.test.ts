import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBuild, type Parts } from '../../../../tests/helpers/make-build.ts';
import { averageHitPoints, makeSheet } from '../../../../tests/helpers/make-sheet.ts';
import { loadSrd } from '../../../catalog/srd.ts';
import { Sheet } from '../sheet.ts';
import { deriveFrom } from './derive.ts';

const catalog = await loadSrd();

// Every number was worked out by hand from the SRD 5.2; the comments show how.
describe('levels worked out by hand', () => {
  it.each([
    // class, level, hit points with Constitution 10, attacks, slots of the highest spell level
    ['fighter', 20, 10 + 19 * 6, 4, {}],
    ['barbarian', 1, 12, 1, {}],
    ['monk', 5, 8 + 4 * 5, 2, {}],
    ['rogue', 20, 8 + 19 * 5, 1, {}],
    [
      'wizard',
      20,
      6 + 19 * 4,
      1,
      { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 3, spell6: 2, spell7: 2, spell8: 1, spell9: 1 },
    ],
    ['cleric', 1, 8, 1, { spell1: 2 }],
    [
      'druid',
      17,
      8 + 16 * 5,
      1,
      { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 2, spell6: 1, spell7: 1, spell8: 1, spell9: 1 },
    ],
    [
      'bard',
      20,
      8 + 19 * 5,
      1,
      { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 3, spell6: 2, spell7: 2, spell8: 1, spell9: 1 },
    ],
    ['sorcerer', 11, 6 + 10 * 4, 1, { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 2, spell6: 1 }],
    // Half casters have slots from level 1 and round up
    ['paladin', 1, 10, 1, { spell1: 2 }],
    ['ranger', 20, 10 + 19 * 6, 2, { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 2 }],
    ['paladin', 5, 10 + 4 * 6, 2, { spell1: 4, spell2: 2 }],
    ['warlock', 1, 8, 1, { pact: 1 }],
    ['warlock', 11, 8 + 10 * 5, 1, { pact: 3 }],
    ['warlock', 20, 8 + 19 * 5, 1, { pact: 4 }],
  ] as const)('%s %i has %i hit points, %i attacks and its slots', (name, level, hp, attacks, slots) => {
    const sheet = makeSheet(catalog, { class: name, level, scores: [10, 10, 10, 10, 10, 10] });
    expect(sheet.hp.max).toBe(hp);
    expect(sheet.attacksPerAction).toBe(attacks);
    expect(sheet.slots).toEqual(slots);
  });
});

describe('what depends on armour', () => {
  const barbarian: Parts = { class: 'barbarian', level: 5, scores: [12, 14, 16, 8, 10, 12] };

  it('heavy armour stops Fast Movement, and slows those too weak for it', () => {
    const sheet = makeSheet(catalog, { ...barbarian, items: { 'item:chain-mail': 1 }, equipped: ['item:chain-mail'] });
    // Chain mail asks for Strength 13: 30 − 10
    expect(sheet).toMatchObject({ ac: 16, speed: 20 });
    const strong = { ...barbarian, scores: [13, 14, 16, 8, 10, 12] as const };
    expect(
      makeSheet(catalog, { ...strong, items: { 'item:chain-mail': 1 }, equipped: ['item:chain-mail'] }).speed,
    ).toBe(30);
  });

  it('heavy armour stops the faster step of Roving, not its climbing and swimming', () => {
    const ranger: Parts = { class: 'ranger', level: 6, scores: [16, 14, 14, 10, 14, 8] };
    expect(makeSheet(catalog, ranger).movement).toEqual({ walk: 40, climb: 40, swim: 40 });
    const worn = makeSheet(catalog, { ...ranger, items: { 'item:plate-armor': 1 }, equipped: ['item:plate-armor'] });
    expect(worn.movement).toEqual({ walk: 30, climb: 30, swim: 30 });
  });

  it('worn armour replaces Unarmored Defense, even where that was better', () => {
    const sheet = makeSheet(catalog, {
      ...barbarian,
      items: { 'item:leather-armor': 1 },
      equipped: ['item:leather-armor'],
    });
    // Leather 11 + 2, not 10 + 2 + 3
    expect(sheet).toMatchObject({ ac: 13, acFrom: ['Leather Armor'], speed: 40 });
  });

  it('Defense helps only in armour', () => {
    const parts: Parts = { class: 'fighter', level: 1, scores: [16, 14, 14, 8, 10, 12], chosen: ['feat:defense'] };
    expect(makeSheet(catalog, parts).ac).toBe(12);
    const worn = makeSheet(catalog, { ...parts, items: { 'item:scale-mail': 1 }, equipped: ['item:scale-mail'] });
    expect(worn.ac).toBe(17);
  });
});

describe('belongings', () => {
  it('list what lies in a pack under the pack, and weigh everything once', () => {
    const pack = catalog.equipment.find(({ key }) => key === 'item:explorers-pack')!;
    const inside = pack.contents.map(({ uuid, quantity }) => ({
      item: catalog.equipment.find((item) => item.uuid === uuid)!,
      quantity,
    }));
    const torch = inside.find(({ item }) => item.identifier === 'torch')!;
    const items = Object.fromEntries(inside.map(({ item, quantity }) => [item.key, quantity]));
    const sheet = makeSheet(catalog, {
      class: 'fighter',
      level: 1,
      scores: [16, 14, 14, 8, 10, 12],
      items: { 'item:explorers-pack': 1, ...items, 'item:torch': torch.quantity + 2 },
      copper: 1234,
    });
    const rows = sheet.equipment;
    expect(rows.find(({ identifier }) => identifier === 'explorers-pack')).toMatchObject({
      quantity: 1,
      container: '',
    });
    expect(rows.filter(({ container }) => container === 'explorers-pack')).toHaveLength(inside.length);
    expect(
      rows
        .filter(({ identifier }) => identifier === 'torch')
        .map(({ quantity }) => quantity)
        .sort(),
    ).toEqual([2, torch.quantity].sort());
    const pounds = pack.weight + inside.reduce((sum, { item, quantity }) => sum + item.weight * quantity, 0);
    // 12 gold, 3 silver and 4 copper are 19 coins, 50 to the pound
    expect(sheet.currency).toEqual({ pp: 0, gp: 12, ep: 0, sp: 3, cp: 4 });
    expect(sheet.load.carried).toBeCloseTo(pounds + 2 * torch.item.weight + 19 / 50, 1);
    expect(sheet.load.capacity).toBe(240);
  });

  it('carry wealth that is too heavy in gold as platinum', () => {
    const parts: Parts = { class: 'fighter', level: 11, scores: [8, 10, 10, 10, 10, 10] };
    // 5,999 gold pieces weigh 119.98 lb, just within Strength 8 × 15
    expect(makeSheet(catalog, { ...parts, copper: 599_900 })).toMatchObject({ currency: { pp: 0, gp: 5999 } });
    expect(makeSheet(catalog, { ...parts, copper: 600_155 })).toMatchObject({
      currency: { pp: 600, gp: 1, sp: 5, cp: 5 },
      load: { carried: 12.2, capacity: 120 },
    });
  });

  it('weigh on a goliath as on a large creature', () => {
    const sheet = makeSheet(catalog, {
      class: 'fighter',
      level: 1,
      species: 'goliath',
      scores: [16, 10, 10, 10, 10, 10],
    });
    expect(sheet.load.capacity).toBe(480);
    expect(sheet.speed).toBe(35);
  });
});

describe('every sheet', () => {
  const score = fc.integer({ min: 3, max: 20 });
  const build = fc.record({
    class: fc.constantFrom(...catalog.classes.map(({ identifier }) => identifier)),
    species: fc.constantFrom(...catalog.species.map(({ identifier }) => identifier)),
    background: fc.constantFrom(...catalog.backgrounds.map(({ identifier }) => identifier)),
    level: fc.integer({ min: 1, max: 20 }),
    scores: fc.tuple(score, score, score, score, score, score),
  });

  it('keeps the schema, with at least one hit point a level and armour class of bare skin', () => {
    fc.assert(
      fc.property(build, (parts) => {
        const sheet = makeSheet(catalog, parts);
        expect(Sheet.parse(sheet)).toEqual(sheet);
        expect(sheet.hp.max).toBeGreaterThanOrEqual(parts.level);
        expect(sheet.ac).toBeGreaterThanOrEqual(10 + sheet.abilities.dex.mod);
      }),
      { numRuns: 150 },
    );
  });

  it('gains hit points, slots and proficiency with levels and never loses them', () => {
    const total = (sheet: Sheet): number => Object.values(sheet.slots).reduce((sum, count) => sum + count, 0);
    fc.assert(
      fc.property(build, (parts) => {
        const lower = makeSheet(catalog, { ...parts, level: Math.min(19, parts.level) });
        const higher = makeSheet(catalog, { ...parts, level: Math.min(19, parts.level) + 1 });
        expect(higher.hp.max).toBeGreaterThan(lower.hp.max);
        expect(total(higher)).toBeGreaterThanOrEqual(total(lower));
        expect(higher.proficiencyBonus).toBeGreaterThanOrEqual(lower.proficiencyBonus);
        expect(higher.attacksPerAction).toBeGreaterThanOrEqual(lower.attacksPerAction);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same build, whatever is unknown in it', () => {
    const parts: Parts = { class: 'fighter', level: 3, scores: [10, 10, 10, 10, 10, 10], items: { 'item:nothing': 3 } };
    const made = makeBuild(catalog, parts);
    made.effects.push({ key: 'system.attributes.ac.bonus', mode: 2, value: 'process.exit(1)', from: 'feature:x' });
    made.effects.push({ key: 'system.attributes.ac.calc', mode: 5, value: 'constructor', from: 'feature:x' });
    const sheet = deriveFrom(made, catalog, { name: '', hitPoints: averageHitPoints(3) });
    expect(sheet).toEqual(deriveFrom(made, catalog, { name: '', hitPoints: averageHitPoints(3) }));
    expect(sheet).toMatchObject({ ac: 10, equipment: [] });
  });
});
