import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { type ChoiceKind, type Choice, Recipe } from '../../../character.ts';
import { ABILITIES, type Catalog } from '../catalog.ts';
import { random } from '../../../random.ts';
import { lookup } from '../lookup.ts';
import { walk } from '../walk.ts';
import { check } from './check.ts';

const catalog = await loadSrd();

type Row = readonly [slot: string, kind: ChoiceKind, option: string, level: number, ...picks: string[]];

/** A recipe written down by hand. Scores are the standard array. */
function recipeOf(level: number, rows: readonly Row[], book: Catalog = catalog): Recipe {
  const choices = rows.map(([slot, kind, option, at, ...picks]): Choice => {
    const advancement = /^(?:class|species|background|subclass):.*\/(\w{16})@\d+(?:#\d+)?(?:\/ability)?$/.exec(
      slot,
    )?.[1];
    const choice = { slot, kind, option, level: at, picks, reason: { code: 'by-hand', args: {} } };
    return advancement === undefined ? choice : { ...choice, advancement };
  });
  const { byKey } = lookup(book);
  const keys = choices.flatMap(({ picks }) => picks.map((pick) => pick.replace(/\*\d+$/, '')));
  return {
    system: 'dnd5e',
    rules: '2024',
    catalog: book.id,
    seed: 1,
    level,
    abilityMethod: 'standard',
    hitPoints: Array.from({ length: level }, (_, n) => (n === 0 ? 'max' : 'avg')),
    choices,
    uuids: Object.fromEntries(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key)!.uuid]] : []))),
  };
}

// A soldier's chain mail and greatsword; the Origin feat is Skilled.
// prettier-ignore
const FIGHTER: readonly Row[] = [
  ['class', 'class', '', 0, 'class:fighter'],
  ['species', 'species', '', 0, 'species:human'],
  ['background', 'background', '', 0, 'background:soldier'],
  ['abilities', 'abilities', '', 0, 'str:15', 'dex:13', 'con:14', 'int:8', 'wis:12', 'cha:10'],
  ['species:human/dLxv96vt2B2KOEe2@0', 'size', 'species:human', 0, 'sm'],
  ['species:human/xIdIaWtTj1cBERln@0', 'skill', 'species:human', 0, 'skills:ste'],
  ['species:human/KB8IQLwyuL6SOFnv@0', 'feat', 'species:human', 0, 'feat:skilled'],
  ['species:human/KB8IQLwyuL6SOFnv@0>feat:skilled/Mm4MAeZK89zGqmyH@0', 'skill', 'feat:skilled', 0, 'skills:arc', 'tool:thief', 'tool:music:lute'],
  ['background:soldier/5hLHlmqxzoAta0uf@0', 'increase', 'background:soldier', 0, 'str:1', 'dex:1', 'con:1'],
  ['background:soldier/y4FZ4I6wU0F8DEjO@0', 'tool', 'background:soldier', 0, 'tool:game:dice'],
  ['background:soldier/pLGiyOjTP7nwuwTl@0', 'language', 'background:soldier', 0, 'languages:standard:orc', 'languages:standard:sign'],
  ['class:fighter/UaSYMl2io5kbXNOY@1', 'skill', 'class:fighter', 1, 'skills:prc', 'skills:sur'],
  ['class:fighter/mJnrjhWpEz2lMDq4@1', 'mastery', 'class:fighter', 1, 'weapon:mar:greatsword', 'weapon:mar:flail', 'weapon:sim:javelin'],
  ['class:fighter/EmTANp6x6GfXFTmU@1', 'feat', 'class:fighter', 1, 'feat:great-weapon-fighting'],
  ['equipment:class', 'equipment', 'class:fighter', 0, 'NgcVsnjvVJsL3xLw'],
  ['equipment:background', 'equipment', 'background:soldier', 0, 'tjUkY8Vnhv56vBSI'],
  ['equipment:background/1BxsBihESoB1IdMl', 'equipment', 'background:soldier', 0, 'item:dice'],
  // 4 GP of the class and 14 GP of the background.
  ['equipment:purchases', 'purchase', '', 1, 'item:shield*1', 'item:arrows*20', 'item:torch*50'],
  ['equipment:armor', 'armor', '', 1, 'item:chain-mail'],
  ['equipment:weapons', 'weapon', '', 1, 'item:greatsword'],
];

// prettier-ignore
const CLERIC: readonly Row[] = [
  ['class', 'class', '', 0, 'class:cleric'],
  ['species', 'species', '', 0, 'species:dwarf'],
  ['background', 'background', '', 0, 'background:acolyte'],
  ['abilities', 'abilities', '', 0, 'str:14', 'dex:8', 'con:13', 'int:10', 'wis:15', 'cha:12'],
  ['background:acolyte/kDI6zoUamHzFTvHG@0', 'increase', 'background:acolyte', 0, 'wis:2', 'int:1'],
  ['background:acolyte/McRHkSL3WnG2Po7g@0', 'language', 'background:acolyte', 0, 'languages:standard:dwarvish', 'languages:standard:giant'],
  ['background:acolyte/ygyW1bVUTnCnjxY2@0>feat:magic-initiate/list@0', 'trait', 'feat:magic-initiate', 0, 'class:cleric'],
  ['background:acolyte/ygyW1bVUTnCnjxY2@0>feat:magic-initiate/ElkyDafWSUXOkPdJ@0', 'cantrip', 'feat:magic-initiate', 0, 'spell:light', 'spell:mending'],
  ['background:acolyte/ygyW1bVUTnCnjxY2@0>feat:magic-initiate/ElkyDafWSUXOkPdJ@0/ability', 'spell-ability', 'feat:magic-initiate', 0, 'wis'],
  ['background:acolyte/ygyW1bVUTnCnjxY2@0>feat:magic-initiate/ZbKHs2FVCkJVNW8p@0', 'spell', 'feat:magic-initiate', 0, 'spell:sanctuary'],
  ['background:acolyte/ygyW1bVUTnCnjxY2@0>feat:magic-initiate/ZbKHs2FVCkJVNW8p@0/ability', 'spell-ability', 'feat:magic-initiate', 0, 'wis'],
  ['class:cleric/2wUNkQzS4vL9nR6D@1', 'skill', 'class:cleric', 1, 'skills:his', 'skills:med'],
  ['class:cleric/V8GfnoZYTe1PLXPI@1', 'feature', 'class:cleric', 1, 'feature:divine-order-protector'],
  ['class:cleric/xtHP27K3z3naIFTi@3', 'subclass', 'class:cleric', 3, 'subclass:life'],
  ['spells:cleric/cantrips', 'cantrip', 'class:cleric', 1, 'spell:guidance', 'spell:sacred-flame', 'spell:thaumaturgy'],
  ['spells:cleric/prepared', 'spell', 'class:cleric', 3, 'spell:healing-word', 'spell:guiding-bolt', 'spell:shield-of-faith', 'spell:spiritual-weapon', 'spell:silence', 'spell:augury'],
  ['equipment:class', 'equipment', 'class:cleric', 0, 'gold'],
  ['equipment:background', 'equipment', 'background:acolyte', 0, 'gold'],
  // 110 + 50 GP: 75 + 10 + 15. A Protector has training with heavy armour and martial weapons.
  ['equipment:purchases', 'purchase', '', 3, 'item:chain-mail', 'item:shield', 'item:warhammer'],
  ['equipment:armor', 'armor', '', 3, 'item:chain-mail', 'item:shield'],
  ['equipment:weapons', 'weapon', '', 3, 'item:warhammer'],
];

// prettier-ignore
const WIZARD: readonly Row[] = [
  ['class', 'class', '', 0, 'class:wizard'],
  ['species', 'species', '', 0, 'species:elf-high'],
  ['background', 'background', '', 0, 'background:sage'],
  ['abilities', 'abilities', '', 0, 'str:8', 'dex:14', 'con:13', 'int:15', 'wis:12', 'cha:10'],
  ['species:elf-high/wyzOrBj4qIVsCKc7@0', 'skill', 'species:elf-high', 0, 'skills:ins'],
  ['species:elf-high/hraql8YRB41ssDA6@1/ability', 'spell-ability', 'species:elf-high', 1, 'int'],
  ['species:elf-high/iztB4GPENKXiA72M@3/ability', 'spell-ability', 'species:elf-high', 3, 'int'],
  ['species:elf-high/1LZlC6uInez1oV7n@5/ability', 'spell-ability', 'species:elf-high', 5, 'int'],
  ['background:sage/3O61L5uTy5jRCqJb@0', 'increase', 'background:sage', 0, 'int:2', 'con:1'],
  ['background:sage/pLGiyOjTP7nwuwTl@0', 'language', 'background:sage', 0, 'languages:standard:elvish', 'languages:standard:gnomish'],
  ['background:sage/kKt7VMmZUuRr35dP@0>feat:magic-initiate/list@0', 'trait', 'feat:magic-initiate', 0, 'class:wizard'],
  ['background:sage/kKt7VMmZUuRr35dP@0>feat:magic-initiate/ElkyDafWSUXOkPdJ@0', 'cantrip', 'feat:magic-initiate', 0, 'spell:mending', 'spell:message'],
  ['background:sage/kKt7VMmZUuRr35dP@0>feat:magic-initiate/ElkyDafWSUXOkPdJ@0/ability', 'spell-ability', 'feat:magic-initiate', 0, 'int'],
  ['background:sage/kKt7VMmZUuRr35dP@0>feat:magic-initiate/ZbKHs2FVCkJVNW8p@0', 'spell', 'feat:magic-initiate', 0, 'spell:sleep'],
  ['background:sage/kKt7VMmZUuRr35dP@0>feat:magic-initiate/ZbKHs2FVCkJVNW8p@0/ability', 'spell-ability', 'feat:magic-initiate', 0, 'int'],
  ['class:wizard/73lag0NN0ElcSq94@1', 'skill', 'class:wizard', 1, 'skills:inv', 'skills:med'],
  ['class:wizard/S1H3INPWaAiRkB6G@2', 'expertise', 'class:wizard', 2, 'skills:arc'],
  ['class:wizard/KTYjh1MKLvOtrZ3u@3', 'subclass', 'class:wizard', 3, 'subclass:evoker'],
  ['class:wizard/bwCLOdauuzoHofil@4', 'improvement', 'class:wizard', 4, 'feat:grappler'],
  ['class:wizard/bwCLOdauuzoHofil@4>feat:grappler/LrAuj0THVHMjO158@0', 'increase', 'feat:grappler', 4, 'dex:1'],
  ['spells:wizard/cantrips', 'cantrip', 'class:wizard', 1, 'spell:fire-bolt', 'spell:light', 'spell:mage-hand', 'spell:ray-of-frost'],
  // Six of level 1, two more of level 1, four of level 2, two of level 3.
  ['spells:wizard/spellbook', 'spellbook', 'class:wizard', 5, 'spell:detect-magic', 'spell:feather-fall', 'spell:mage-armor', 'spell:magic-missile', 'spell:shield', 'spell:thunderwave', 'spell:identify', 'spell:grease', 'spell:invisibility', 'spell:misty-step', 'spell:web', 'spell:blur', 'spell:fly', 'spell:haste'],
  ['spells:wizard/savant', 'spellbook', 'subclass:evoker', 5, 'spell:burning-hands', 'spell:shatter', 'spell:fireball'],
  ['spells:wizard/prepared', 'spell', 'class:wizard', 5, 'spell:mage-armor', 'spell:magic-missile', 'spell:shield', 'spell:invisibility', 'spell:web', 'spell:shatter', 'spell:fireball', 'spell:fly', 'spell:haste'],
  ['equipment:class', 'equipment', 'class:wizard', 0, 'zcKhKDfR6l9mjjo0'],
  ['equipment:background', 'equipment', 'background:sage', 0, 'uRcBoDkXkBGLcAZa'],
  ['equipment:wealth', 'wealth', '', 5, 'gp:750'],
  ['equipment:weapons', 'weapon', '', 5, 'item:dagger*2'],
];

/** The rows with other picks in one slot. */
const but = (rows: readonly Row[], slot: string, ...picks: string[]): Row[] =>
  rows.map((row) => (row[0] === slot ? [row[0], row[1], row[2], row[3], ...picks] : row));

test.each([
  ['a level 1 human soldier, fighter', 1, FIGHTER],
  ['a level 3 dwarf acolyte, cleric with gold instead of equipment', 3, CLERIC],
  ['a level 5 high elf sage, evoker with a feat', 5, WIZARD],
])('%s, made by hand after the rules, is legal', (_, level, rows) => {
  const recipe = recipeOf(level, rows);
  expect(Recipe.safeParse(recipe).success).toBe(true);
  expect(check(recipe, catalog)).toEqual([]);
});

describe('a violation says in plain words what is wrong, where, and which rule it breaks', () => {
  test('for a skill that the class does not have', () => {
    const slot = 'class:cleric/2wUNkQzS4vL9nR6D@1';
    const found = check(recipeOf(3, but(CLERIC, slot, 'skills:his', 'skills:ste')), catalog);
    expect(found).toContainEqual({
      code: 'skill-not-offered',
      slot,
      message: 'Stealth is not a Cleric skill; those are History, Insight, Medicine, Persuasion and Religion',
      source: 'SRD 5.2, Classes: Cleric',
    });
  });

  test('for armour that costs more than there is', () => {
    const slot = 'equipment:purchases';
    const found = check(
      recipeOf(3, but(CLERIC, slot, 'item:plate-armor', 'item:shield', 'item:warhammer', 'item:chain-mail')),
      catalog,
    );
    expect(found).toEqual([
      {
        code: 'not-enough-gold',
        slot,
        message: 'The purchases cost 1600 GP; there are 160 GP',
        source: 'SRD 5.2, Character Creation: Choose Starting Equipment',
      },
    ]);
  });

  test('for a spell of a level without slots', () => {
    const slot = 'spells:cleric/prepared';
    const prepared = ['healing-word', 'guiding-bolt', 'shield-of-faith', 'spiritual-weapon', 'silence', 'revivify'];
    const found = check(recipeOf(3, but(CLERIC, slot, ...prepared.map((key) => `spell:${key}`))), catalog);
    expect(found).toEqual([
      {
        code: 'spell-level',
        slot,
        message: 'Revivify is a level 3 spell; here belongs a spell of level 1 to 2',
        source: 'SRD 5.2, Classes: Cleric, Spellcasting',
      },
    ]);
  });
});

describe('a class that is in no table is checked by its own advancement', () => {
  const asWarden = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('class:fighter', 'class:warden')) as T;
  const fighter = catalog.classes.find(({ identifier }) => identifier === 'fighter')!;
  const warden = { ...fighter, key: 'class:warden', identifier: 'warden', name: 'Warden', pack: 'world.homebrew' };
  const advancement = warden.advancement.map((rule) =>
    rule.id === 'UaSYMl2io5kbXNOY' && rule.type === 'Trait'
      ? { ...rule, choices: [{ count: 1, pool: ['skills:arc', 'skills:nat'] }] }
      : rule,
  );
  const homebrew: Catalog = { ...catalog, id: 'homebrew', classes: [{ ...warden, advancement }] };
  const skills = 'class:warden/UaSYMl2io5kbXNOY@1';

  test('and is legal with what it offers', () => {
    const rows = but(asWarden(FIGHTER), skills, 'skills:nat');
    expect(check(recipeOf(1, rows, homebrew), homebrew)).toEqual([]);
  });

  test('and is not with what it does not', () => {
    const codes = (...picks: string[]) =>
      check(recipeOf(1, but(asWarden(FIGHTER), skills, ...picks), homebrew), homebrew).map(({ code }) => code);
    expect(codes('skills:prc')).toEqual(['skill-not-offered']);
    expect(codes('skills:nat', 'skills:prc')).toEqual(['too-many-picks', 'skill-not-offered']);
  });
});

test('a catalog that gives more than the rules does not make more of it legal', () => {
  const generous = catalog.classes.map((entry) => ({
    ...entry,
    advancement: entry.advancement.map((rule) => {
      if (rule.type === 'Subclass') return { ...rule, level: 2 };
      if (rule.id === '2wUNkQzS4vL9nR6D' && rule.type === 'Trait')
        return { ...rule, choices: [{ count: 3, pool: ['skills:*'] }] };
      return rule.type === 'AbilityScoreImprovement' && rule.level === 4 ? { ...rule, level: 3 } : rule;
    }),
  }));
  const book: Catalog = { ...catalog, classes: generous };
  const rows = but(CLERIC, 'class:cleric/2wUNkQzS4vL9nR6D@1', 'skills:his', 'skills:med', 'skills:ste').map(
    (row): Row =>
      row[1] === 'subclass' ? ['class:cleric/xtHP27K3z3naIFTi@2', 'subclass', 'class:cleric', 2, 'subclass:life'] : row,
  );
  const improvement = generous
    .find(({ key }) => key === 'class:cleric')!
    .advancement.find((rule) => rule.type === 'AbilityScoreImprovement' && rule.level === 3)!;
  const more: Row = [`class:cleric/${improvement.id}@3`, 'improvement', 'class:cleric', 3, 'wis:2'];
  const codes = check(recipeOf(3, [...rows, more], book), book).map(({ code }) => code);
  expect(codes.sort()).toEqual(['class-skill-count', 'improvement-level', 'skill-not-offered', 'subclass-level']);
});

describe('whatever a stored recipe says,', () => {
  const odd = [
    '',
    '__proto__',
    'constructor',
    'item:*',
    'item:torch*99999999999999999999',
    'str:999',
    'gp:-1',
    'gp:1e9',
    'class:',
    '>',
    '/',
    'feat:alert',
    'spell:wish',
    'subclass:life',
    'skills:toString',
    'weapon:mar:__proto__',
    'land:constructor',
    'species:human',
  ];
  const word = fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 30 }));
  const rows = [FIGHTER, CLERIC, WIZARD];
  const keys = catalog.feats.map(({ key }) => key);
  const pick = fc.oneof(word, fc.constantFrom(...rows.flat().flatMap((row) => row.slice(4) as string[]), ...keys));
  const strange = fc.record({
    slot: fc.oneof(word, fc.constantFrom(...rows.flat().map(([slot]) => slot))),
    kind: fc.constantFrom('skill', 'feat', 'class', 'wealth', 'armor'),
    option: word,
    level: fc.integer({ min: 0, max: 20 }),
    picks: fc.array(pick, { maxLength: 8 }),
    reason: fc.constant({ code: 'x', args: {} }),
  });
  const changes = fc.array(fc.record({ place: fc.nat({ max: 30 }), picks: fc.array(pick, { maxLength: 6 }) }), {
    maxLength: 6,
  });
  const recipes = fc
    .record({
      base: fc.constantFrom(...rows),
      level: fc.integer({ min: 1, max: 20 }),
      abilityMethod: fc.constantFrom('standard', 'pointBuy', 'rolled'),
      dice: fc.dictionary(fc.constantFrom('str', 'dex', 'x'), fc.constant([1, 2, 3, 6])),
      hitPoints: fc.array(fc.constantFrom('max', 'avg', 1, 12), { minLength: 1, maxLength: 20 }),
      more: fc.array(strange, { maxLength: 6 }),
      changes,
      uuids: fc.dictionary(word, word),
      rules: fc.constantFrom('2014', '2024'),
    })
    .map(({ base, changes, more, ...rest }) => {
      const recipe = recipeOf(rest.level, base);
      const choices = recipe.choices.map((choice, n) => ({
        ...choice,
        picks: changes.find(({ place }) => place === n)?.picks ?? choice.picks,
      }));
      return Recipe.parse({ ...recipe, ...rest, choices: [...choices, ...more] });
    });

  test('check answers with violations and never throws', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        for (const { code, message, source } of check(recipe, catalog)) {
          expect(code).toMatch(/^[a-z0-9-]+$/);
          expect(message.length).toBeGreaterThan(10);
          expect(source).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('check answers the same to the same recipe, and leaves it as it was', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const before = JSON.stringify(recipe);
        expect(check(recipe, catalog)).toEqual(check(recipe, catalog));
        expect(JSON.stringify(recipe)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

const everyClass = catalog.classes.map(({ key }) => key);
const METHODS = ['standard', 'pointBuy', 'rolled'] as const;

/** Whatever the walk lets through when every slot gets its options in random order. */
function drawn(seed: number, level: number, ofClass: string): Recipe {
  const draw = random(seed, 'drawn');
  const abilityMethod = draw.pick(METHODS);
  const rolls = Object.fromEntries(ABILITIES.map((key) => [key, Array.from({ length: 4 }, () => 1 + draw.below(6))]));
  const dice = abilityMethod === 'rolled' ? { dice: rolls } : {};
  const { build } = walk({ catalog, level, abilityMethod, ...dice }, (slot) => {
    const reason = { code: 'drawn', args: {} };
    if (slot.id === 'class') return { picks: [ofClass], reason };
    if (slot.kind === 'abilities') {
      const dealt = abilityMethod === 'standard' ? draw.shuffle(slot.scores!) : (slot.scores ?? [8, 15, 15, 15, 8, 8]);
      return { picks: ABILITIES.map((key, n) => `${key}:${dealt[n]}`), reason };
    }
    if (slot.range) return { picks: [`gp:${slot.range.min + slot.range.step * draw.below(10)}`], reason };
    const options = draw.shuffle(slot.options);
    const bought = options.slice(0, 12).map((pick) => `${pick}*${1 + draw.below(5)}`);
    return { picks: slot.kind === 'purchase' ? bought : options, reason };
  });
  const { hitDie } = catalog.classes.find(({ key }) => key === ofClass)!;
  const keys = build.choices.flatMap(({ picks }) => picks.map((pick) => pick.replace(/\*\d+$/, '')));
  const { byKey } = lookup(catalog);
  return {
    system: 'dnd5e',
    rules: '2024',
    catalog: catalog.id,
    seed,
    level,
    abilityMethod,
    ...dice,
    hitPoints: Array.from({ length: level }, (_, n) => (n === 0 ? 'max' : draw.pick(['avg', 1, hitDie] as const))),
    choices: build.choices,
    uuids: Object.fromEntries(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key)!.uuid]] : []))),
  };
}

test('any picks that the walk lets through are legal, for every class and level', () => {
  const levels = Array.from({ length: 20 }, (_, n) => n + 1);
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...everyClass), fc.constantFrom(...levels), (seed, ofClass, level) => {
      expect(check(drawn(seed, level, ofClass), catalog)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
