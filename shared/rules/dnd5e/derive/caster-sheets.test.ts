import { describe, expect, it } from 'vitest';
import { attackOf, cast, makeSheet, savesOf, usesOf } from '../../../../tests/helpers/make-sheet.ts';
import { loadSrd } from '../../../catalog/srd.ts';

const catalog = await loadSrd();

// Every number was worked out by hand from the SRD 5.2; the comments show how.
describe('a sheet worked out by hand', () => {
  it('human bard 3, lore', () => {
    const sheet = makeSheet(catalog, {
      class: 'bard',
      subclass: 'lore',
      level: 3,
      scores: [8, 14, 13, 10, 12, 17],
      traits: ['skills:ste', 'tool:music:lute'],
      expert: ['skills:per'],
      items: { 'item:leather-armor': 1, 'item:rapier': 1 },
      equipped: ['item:leather-armor'],
      spells: [cast('vicious-mockery', 'class:bard', 'cha')],
    });
    expect(sheet).toMatchObject({
      // d8: 8 + 2 × 5, Constitution 3 × 1
      hp: { max: 21, dice: '3d8' },
      // Leather 11 + Dexterity 2
      ac: 13,
      acFrom: ['Leather Armor'],
      // Jack of All Trades needs a skill: initiative is bare Dexterity in the 2024 rules
      initiative: 2,
      spellcasting: [{ class: 'bard', ability: 'cha', dc: 13, attack: 5 }],
      slots: { spell1: 4, spell2: 2 },
      pactLevel: 0,
    });
    // Charisma 3 + 2 × 2
    expect(sheet.skills['per']).toMatchObject({ mod: 7, proficiency: 2 });
    expect(sheet.skills['ste']).toMatchObject({ mod: 4, proficiency: 1 });
    // The soldier's Athletics −1 + 2; untrained Arcana 0 + half of 2, untrained Nature 0 + 1
    expect(sheet.skills['ath']).toMatchObject({ mod: 1, proficiency: 1 });
    expect(sheet.skills['arc']).toMatchObject({ mod: 1, proficiency: 0.5, passive: 11 });
    expect(sheet.tools).toContainEqual({ key: 'music:lute', name: 'Lute', mod: 5, proficiency: 1 });
    // No training with the rapier: Dexterity alone
    expect(attackOf(sheet, 'Rapier')).toMatchObject({ ability: 'dex', toHit: 2, damage: [{ formula: '1d8 + 2' }] });
    expect(attackOf(sheet, 'Vicious Mockery')).toMatchObject({
      toHit: null,
      save: { ability: 'wis', dc: 13 },
      damage: [{ formula: '1d6', types: ['psychic'] }],
    });
    expect(usesOf(sheet, 'bardic-inspiration')).toBe('3/lr');
  });

  it('dwarf cleric 8, life, thaumaturge, with potent spellcasting', () => {
    const sheet = makeSheet(catalog, {
      class: 'cleric',
      subclass: 'life',
      level: 8,
      species: 'dwarf',
      background: 'acolyte',
      scores: [10, 12, 14, 8, 20, 13],
      chosen: ['feature:divine-order-thaumaturge', 'feature:blessed-strikes-potent-spellcasting'],
      items: { 'item:chain-shirt': 1, 'item:shield': 1, 'item:mace': 1 },
      equipped: ['item:chain-shirt', 'item:shield', 'item:mace'],
      spells: [cast('sacred-flame', 'class:cleric', 'wis'), cast('guiding-bolt', 'class:cleric', 'wis')],
    });
    expect(sheet).toMatchObject({
      // d8: 8 + 7 × 5, Constitution 8 × 2, Dwarven Toughness 8
      hp: { max: 67, dice: '8d8' },
      // Chain shirt 13 + Dexterity 1 + shield 2
      ac: 16,
      acFrom: ['Chain Shirt', 'Shield'],
      proficiencyBonus: 3,
      spellcasting: [{ class: 'cleric', dc: 16, attack: 8 }],
      slots: { spell1: 4, spell2: 3, spell3: 3, spell4: 2 },
    });
    // Wisdom 5 + 3, Charisma 1 + 3
    expect(savesOf(sheet)).toEqual([0, 1, 2, -1, 8, 4]);
    // Acolyte: Religion −1 + 3, and Thaumaturge + 5; Arcana −1 + 5
    expect(sheet.skills['rel']?.mod).toBe(7);
    expect(sheet.skills['arc']?.mod).toBe(4);
    // Two dice from level 5, Potent Spellcasting adds Wisdom 5
    expect(attackOf(sheet, 'Sacred Flame')).toMatchObject({
      save: { ability: 'dex', dc: 16 },
      damage: [{ formula: '2d8 + 5', types: ['radiant'] }],
    });
    expect(attackOf(sheet, 'Guiding Bolt')).toMatchObject({ toHit: 8, save: null, damage: [{ formula: '4d6' }] });
    expect(usesOf(sheet, 'channel-divinity-cleric')).toBe('3/lr');
  });

  it('wood elf druid 10, land, warden', () => {
    const sheet = makeSheet(catalog, {
      class: 'druid',
      subclass: 'land',
      level: 10,
      species: 'elf-wood',
      background: 'sage',
      scores: [12, 14, 14, 10, 18, 8],
      chosen: ['feature:primal-order-warden'],
      items: { 'item:scale-mail': 1, 'item:quarterstaff': 1 },
      equipped: ['item:scale-mail', 'item:quarterstaff'],
      spells: [cast('starry-wisp', 'class:druid', 'wis')],
      choices: [
        {
          slot: 'subclass:land/land@3',
          kind: 'feature',
          option: 'subclass:land',
          level: 3,
          picks: ['land:polar'],
          reason: { code: 'test', args: {} },
        },
      ],
    });
    expect(sheet).toMatchObject({
      // d8: 8 + 9 × 5, Constitution 10 × 2
      hp: { max: 73 },
      // Scale mail 14 + Dexterity 2 (at most 2)
      ac: 16,
      // Wood elves walk 35
      speed: 35,
      spellcasting: [{ dc: 16, attack: 8 }],
      slots: { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 2 },
      // Nature's Ward at 10, for the polar land
      resistances: ['cold'],
      conditionImmunities: ['poisoned'],
    });
    expect(sheet.proficiencies.armor).toEqual(['lgt', 'shl', 'med']);
    expect(sheet.proficiencies.weapons).toEqual(['sim', 'mar']);
    expect(sheet.languages).toContain('druidic');
    expect(sheet.skills['ste']).toMatchObject({ mod: 2, passive: 12 });
    expect(attackOf(sheet, 'Quarterstaff')).toMatchObject({ toHit: 5, damage: [{ formula: '1d6 + 1' }] });
    expect(attackOf(sheet, 'Quarterstaff (two hands)')).toMatchObject({ damage: [{ formula: '1d8 + 1' }] });
    expect(attackOf(sheet, 'Starry Wisp')).toMatchObject({ toHit: 8, damage: [{ formula: '2d8' }] });
    expect(usesOf(sheet, 'wild-shape')).toBe('3/lr');
  });

  it('tiefling sorcerer 4, draconic', () => {
    const sheet = makeSheet(catalog, {
      class: 'sorcerer',
      subclass: 'draconic',
      level: 4,
      species: 'tiefling-infernal',
      scores: [8, 14, 14, 10, 12, 18],
      items: { 'item:light-crossbow': 1 },
      spells: [
        cast('fire-bolt', 'species:tiefling-infernal', 'cha', { method: 'innate' }),
        cast('sorcerous-burst', 'class:sorcerer', 'cha'),
        cast('chromatic-orb', 'subclass:draconic', 'cha', { prepared: 2 }),
        cast('hellish-rebuke', 'species:tiefling-infernal', 'cha', { prepared: 2, uses: '1/lr' }),
      ],
    });
    expect(sheet).toMatchObject({
      // d6: 6 + 3 × 4, Constitution 4 × 2, Draconic Resilience 4
      hp: { max: 30 },
      // Draconic Resilience: 10 + Dexterity 2 + Charisma 4
      ac: 16,
      resistances: ['fire'],
      slots: { spell1: 4, spell2: 3 },
      spellcasting: [{ dc: 14, attack: 6 }],
    });
    expect(attackOf(sheet, 'Fire Bolt')).toMatchObject({ toHit: 6, damage: [{ formula: '1d10', types: ['fire'] }] });
    expect(attackOf(sheet, 'Sorcerous Burst')).toMatchObject({ damage: [{ formula: '1d8' }] });
    expect(sheet.spells.find(({ name }) => name === 'Hellish Rebuke')?.uses).toBe('1/lr');
    expect(usesOf(sheet, 'font-of-magic')).toBe('4/lr');
  });

  it('human warlock 5, fiend, with a pact blade', () => {
    const sheet = makeSheet(catalog, {
      class: 'warlock',
      subclass: 'fiend',
      level: 5,
      scores: [8, 14, 14, 10, 12, 18],
      chosen: ['feature:agonizing-blast', 'feature:pact-of-the-blade', 'feature:thirsting-blade'],
      items: { 'item:leather-armor': 1 },
      equipped: ['item:leather-armor'],
      spells: [
        cast('eldritch-blast', 'class:warlock', 'cha'),
        cast('fireball', 'subclass:fiend', 'cha', { method: 'pact', prepared: 2 }),
      ],
      choices: [
        {
          slot: 'class:warlock/x@1>feature:agonizing-blast/cantrip@1',
          kind: 'feature',
          option: 'feature:agonizing-blast',
          level: 1,
          picks: ['spell:eldritch-blast'],
          reason: { code: 'test', args: {} },
        },
      ],
    });
    expect(sheet).toMatchObject({
      // d8: 8 + 4 × 5, Constitution 5 × 2
      hp: { max: 38 },
      ac: 13,
      slots: { pact: 2 },
      pactLevel: 3,
      spellcasting: [{ dc: 15, attack: 7 }],
      attacksPerAction: 2,
    });
    // Two beams from level 5, Agonizing Blast adds Charisma 4
    expect(attackOf(sheet, 'Eldritch Blast')).toMatchObject({ toHit: 7, damage: [{ formula: '1d10 + 4 (2 beams)' }] });
    expect(attackOf(sheet, 'Fireball')).toMatchObject({
      save: { ability: 'dex', dc: 15 },
      damage: [{ formula: '8d6' }],
    });
    // A greatsword is the best shape with both hands free; Charisma guides it
    expect(attackOf(sheet, 'Greatsword (pact weapon)')).toMatchObject({
      ability: 'cha',
      toHit: 7,
      damage: [{ formula: '2d6 + 4', types: ['slashing', 'necrotic', 'psychic', 'radiant'] }],
    });
  });

  it('gnome wizard 10, evoker', () => {
    const sheet = makeSheet(catalog, {
      class: 'wizard',
      subclass: 'evoker',
      level: 10,
      species: 'gnome-rock',
      background: 'sage',
      scores: [8, 14, 14, 20, 12, 10],
      items: { 'item:dagger': 1 },
      spells: [
        cast('fire-bolt', 'class:wizard', 'int'),
        cast('fireball', 'class:wizard', 'int'),
        cast('cone-of-cold', 'class:wizard', 'int'),
        cast('lightning-bolt', 'class:wizard', 'int', { prepared: 0 }),
        cast('geas', 'class:wizard', 'int'),
      ],
    });
    expect(sheet).toMatchObject({
      size: 'sm',
      // d6: 6 + 9 × 4, Constitution 10 × 2
      hp: { max: 62 },
      ac: 12,
      senses: { darkvision: 60 },
      slots: { spell1: 4, spell2: 3, spell3: 3, spell4: 3, spell5: 2 },
      spellcasting: [{ class: 'wizard', ability: 'int', dc: 17, attack: 9 }],
    });
    // Empowered Evocation adds Intelligence 5
    expect(attackOf(sheet, 'Fire Bolt').damage[0]?.formula).toBe('2d10 + 5');
    // The two strongest for a fight: not the lightning bolt in the book, nor the geas that takes a minute
    expect(sheet.attacks.slice(-2).map(({ name }) => name)).toEqual(['Cone of Cold', 'Fireball']);
    expect(attackOf(sheet, 'Fireball').damage[0]?.formula).toBe('8d6 + 5');
  });
});
