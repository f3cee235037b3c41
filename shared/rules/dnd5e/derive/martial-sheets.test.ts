import { describe, expect, it } from 'vitest';
import type { Parts } from '../../../../tests/helpers/make-build.ts';
import { attackOf, makeSheet, savesOf, usesOf } from '../../../../tests/helpers/make-sheet.ts';
import { loadSrd } from '../../../catalog/srd.ts';

const catalog = await loadSrd();

// Every number was worked out by hand from the SRD 5.2; the comments show how.
describe('a sheet worked out by hand', () => {
  it('dwarf barbarian 5, berserker', () => {
    const sheet = makeSheet(catalog, {
      class: 'barbarian',
      subclass: 'berserker',
      level: 5,
      species: 'dwarf',
      scores: [17, 14, 16, 8, 10, 12],
      traits: ['skills:prc'],
      masteries: ['greataxe'],
      items: { 'item:greataxe': 1, 'item:handaxe': 4 },
      equipped: ['item:greataxe'],
    });
    expect(sheet).toMatchObject({
      // d12: 12 + 4 × 7, Constitution 5 × 3, Dwarven Toughness 5 × 1
      hp: { max: 60, dice: '5d12' },
      // 10 + Dexterity 2 + Constitution 3
      ac: 15,
      acFrom: ['unarmored'],
      initiative: 2,
      // 30 and Fast Movement 10
      speed: 40,
      senses: { darkvision: 120 },
      resistances: ['poison'],
      proficiencyBonus: 3,
      attacksPerAction: 2,
    });
    // Strength 3 + 3, Dexterity 2, Constitution 3 + 3, Intelligence −1, Wisdom 0, Charisma 1
    expect(savesOf(sheet)).toEqual([6, 2, 6, -1, 0, 1]);
    expect(sheet.skills['prc']).toMatchObject({ mod: 3, passive: 13, proficiency: 1 });
    expect(attackOf(sheet, 'Greataxe')).toMatchObject({
      toHit: 6,
      damage: [{ formula: '1d12 + 3', types: ['slashing'] }],
      range: '5 ft',
      mastery: 'cleave',
    });
    expect(attackOf(sheet, 'Handaxe')).toMatchObject({ toHit: 6, range: '5 ft or 20/60 ft', mastery: '' });
    // 1 + Strength 3
    expect(attackOf(sheet, 'Unarmed Strike')).toMatchObject({ toHit: 6, damage: [{ formula: '4' }] });
    expect(usesOf(sheet, 'rage')).toBe('3/lr');
  });

  it('human fighter 11, champion, sword and board', () => {
    const sheet = makeSheet(catalog, {
      class: 'fighter',
      subclass: 'champion',
      level: 11,
      scores: [20, 10, 16, 10, 12, 8],
      chosen: ['feat:defense'],
      masteries: ['longsword'],
      items: { 'item:plate-armor': 1, 'item:shield': 1, 'item:longsword': 1 },
      equipped: ['item:plate-armor', 'item:shield', 'item:longsword'],
    });
    expect(sheet).toMatchObject({
      // d10: 10 + 10 × 6, Constitution 11 × 3
      hp: { max: 103, dice: '11d10' },
      // Plate 18 + shield 2 + Defense 1
      ac: 21,
      // Strength 20 carries plate
      speed: 30,
      proficiencyBonus: 4,
      attacksPerAction: 3,
      slots: {},
      spellcasting: [],
    });
    // Strength 5 + 4, mastered; no second hand beside the shield
    expect(attackOf(sheet, 'Longsword')).toMatchObject({ toHit: 9, damage: [{ formula: '1d8 + 5' }], mastery: 'sap' });
    expect(sheet.attacks.map(({ name }) => name)).toEqual(['Longsword', 'Unarmed Strike']);
    expect(usesOf(sheet, 'second-wind')).toBe('4/lr');
    expect(usesOf(sheet, 'indomitable')).toBe('1/lr');
  });

  it('halfling monk 6, open hand', () => {
    const parts: Parts = {
      class: 'monk',
      subclass: 'hand',
      level: 6,
      species: 'halfling',
      scores: [10, 18, 14, 8, 16, 10],
      items: { 'item:quarterstaff': 1, 'item:dart': 10, 'item:shield': 1 },
      equipped: ['item:quarterstaff'],
    };
    const sheet = makeSheet(catalog, parts);
    expect(sheet).toMatchObject({
      size: 'sm',
      // d8: 8 + 5 × 5, Constitution 6 × 2
      hp: { max: 45 },
      // 10 + Dexterity 4 + Wisdom 3
      ac: 17,
      // 30 + Unarmored Movement 15
      speed: 45,
      attacksPerAction: 2,
    });
    // d8 from level 5, Dexterity; Empowered Strikes at 6
    expect(attackOf(sheet, 'Unarmed Strike')).toMatchObject({
      ability: 'dex',
      toHit: 7,
      damage: [{ formula: '1d8 + 4', types: ['bludgeoning', 'force'] }],
    });
    expect(attackOf(sheet, 'Quarterstaff')).toMatchObject({ toHit: 7, damage: [{ formula: '1d8 + 4' }] });
    // A dart is no monk weapon, but it has finesse
    expect(attackOf(sheet, 'Dart')).toMatchObject({ toHit: 7, damage: [{ formula: '1d4 + 4' }], range: '20/60 ft' });
    expect(usesOf(sheet, 'monks-focus')).toBe('6/sr');
    // Behind a shield she cannot use: no Unarmored Defense, no Unarmored Movement, no martial arts
    const shielded = makeSheet(catalog, { ...parts, equipped: ['item:shield'] });
    expect(shielded).toMatchObject({ ac: 14, speed: 30 });
    expect(attackOf(shielded, 'Unarmed Strike')).toMatchObject({ ability: 'str', damage: [{ formula: '1' }] });
  });

  it('dragonborn paladin 11, devotion', () => {
    const sheet = makeSheet(catalog, {
      class: 'paladin',
      subclass: 'devotion',
      level: 11,
      species: 'dragonborn',
      scores: [18, 10, 14, 8, 12, 16],
      traits: ['dr:fire'],
      items: { 'item:plate-armor': 1, 'item:greatsword': 1, 'item:javelin': 5 },
      equipped: ['item:plate-armor', 'item:greatsword'],
      choices: [
        {
          slot: 'species:dragonborn/x@0',
          kind: 'trait',
          option: 'species:dragonborn',
          level: 0,
          picks: ['dr:fire'],
          reason: { code: 'test', args: {} },
        },
      ],
    });
    expect(sheet).toMatchObject({
      // d10: 10 + 10 × 6, Constitution 11 × 2
      hp: { max: 92 },
      ac: 18,
      // Half caster: level 11 counts 6
      slots: { spell1: 4, spell2: 3, spell3: 3 },
      spellcasting: [{ dc: 15, attack: 7 }],
      resistances: ['fire'],
      attacksPerAction: 2,
    });
    // Aura of Protection adds Charisma 3; proficient in Wisdom and Charisma (+4)
    expect(savesOf(sheet)).toEqual([7, 3, 5, 2, 8, 10]);
    // Radiant Strikes
    expect(attackOf(sheet, 'Greatsword')).toMatchObject({
      toHit: 8,
      damage: [
        { formula: '2d6 + 4', types: ['slashing'] },
        { formula: '1d8', types: ['radiant'] },
      ],
    });
    // 8 + Constitution 2 + 4; three dice from level 11
    expect(attackOf(sheet, 'Breath Weapon')).toMatchObject({
      save: { ability: 'dex', dc: 14 },
      damage: [{ formula: '3d10', types: ['fire'] }],
    });
    expect(usesOf(sheet, 'lay-on-hands')).toBe('55/lr');
    expect(usesOf(sheet, 'breath-weapon')).toBe('4/lr');
  });

  it('human ranger 6, hunter, archer', () => {
    const sheet = makeSheet(catalog, {
      class: 'ranger',
      subclass: 'hunter',
      level: 6,
      scores: [12, 18, 14, 10, 16, 8],
      chosen: ['feat:archery'],
      items: { 'item:studded-leather-armor': 1, 'item:longbow': 1, 'item:shortsword': 2 },
      equipped: ['item:studded-leather-armor', 'item:longbow'],
    });
    expect(sheet).toMatchObject({
      // d10: 10 + 5 × 6, Constitution 6 × 2
      hp: { max: 52 },
      // 12 + Dexterity 4
      ac: 16,
      // 30 + Roving 10, climbing and swimming as fast
      movement: { walk: 40, climb: 40, swim: 40 },
      slots: { spell1: 4, spell2: 2 },
      attacksPerAction: 2,
    });
    // Dexterity 4 + 3 + Archery 2
    expect(attackOf(sheet, 'Longbow')).toMatchObject({
      toHit: 9,
      damage: [{ formula: '1d8 + 4' }],
      range: '150/600 ft',
    });
    // Archery is for ranged weapons only
    expect(attackOf(sheet, 'Shortsword')).toMatchObject({ toHit: 7, damage: [{ formula: '1d6 + 4' }] });
    expect(usesOf(sheet, 'favored-enemy')).toBe('3/lr');
  });

  it('criminal rogue 15, thief', () => {
    const sheet = makeSheet(catalog, {
      class: 'rogue',
      subclass: 'thief',
      level: 15,
      background: 'criminal',
      scores: [8, 20, 14, 13, 12, 10],
      expert: ['skills:ste'],
      items: { 'item:leather-armor': 1, 'item:dagger': 2 },
      equipped: ['item:leather-armor', 'item:dagger', 'item:dagger'],
    });
    expect(sheet).toMatchObject({
      // d8: 8 + 14 × 5, Constitution 15 × 2
      hp: { max: 108 },
      ac: 16,
      proficiencyBonus: 5,
      // Dexterity 5, Alert adds 5
      initiative: 10,
      // Second-Story Work climbs as fast as she walks
      movement: { walk: 30, climb: 30 },
      attacksPerAction: 1,
    });
    // Slippery Mind adds Wisdom and Charisma to Dexterity and Intelligence
    expect(savesOf(sheet)).toEqual([-1, 10, 2, 6, 6, 5]);
    // Expertise: 5 + 2 × 5
    expect(sheet.skills['ste']).toMatchObject({ mod: 15, passive: 25 });
    expect(sheet.tools).toContainEqual(expect.objectContaining({ key: 'thief', mod: 10 }));
    expect(sheet.languages).toContain('cant');
    expect(sheet.attacks.filter(({ name }) => name === 'Dagger')).toHaveLength(1);
  });
});
