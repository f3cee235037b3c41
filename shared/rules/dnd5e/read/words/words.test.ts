import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../../catalog/srd.ts';
import { THEMES } from '../../reading.ts';
import { kindredOf, meaningsOf } from '../meaning.ts';
import { LANGUAGES, firstForm, formsOf } from '../vocabulary.ts';
import { CALLINGS } from './callings.ts';
import { HINTS, REFUSED, TITLES } from './hints.ts';
import { KINDREDS } from './kindreds.ts';
import { TRADES } from './trades.ts';

const catalog = await loadSrd();
const TABLES = { kindreds: KINDREDS, callings: CALLINGS, trades: TRADES };
/** The backgrounds of the printed books, which a world may have. */
const BACKGROUNDS =
  'acolyte artisan charlatan criminal entertainer farmer guard guide hermit merchant noble sage sailor scribe soldier wayfarer';
const ROLES = 'defender striker healer controller scout face scholar';

const known: Record<string, ReadonlySet<string>> = {
  class: new Set(catalog.classes.map(({ identifier }) => identifier)),
  subclass: new Set(catalog.subclasses.map(({ identifier }) => identifier)),
  background: new Set(BACKGROUNDS.split(' ')),
  skill: new Set(Object.keys(catalog.lists.skills)),
  tool: new Set(Object.keys(catalog.lists.tools).map((key) => key.split(':').at(-1)!)),
  item: new Set([...catalog.equipment.map(({ identifier }) => identifier), 'any-armor']),
  theme: new Set(THEMES),
  role: new Set(ROLES.split(' ')),
  tone: new Set('grave light heroic dark eerie'.split(' ')),
  age: new Set('young adult old'.split(' ')),
};

describe('the vocabulary', () => {
  it('says only what exists', () => {
    const lines = [CALLINGS, TRADES, HINTS, REFUSED, TITLES].flatMap((table) => Object.values(table));
    const wrong = lines.flatMap(meaningsOf).filter(({ about, id }) => known[about] && !known[about].has(id));
    expect(wrong).toEqual([]);
  });

  it('weighs everything from above 0 up to 1', () => {
    const lines = [CALLINGS, TRADES, HINTS, TITLES].flatMap((table) => Object.values(table)).flatMap(meaningsOf);
    const all = [...lines, ...Object.values(KINDREDS).flatMap(kindredOf)];
    expect(all.filter(({ weight }) => weight === 0 || weight > 1 || weight < -1)).toEqual([]);
  });

  it('has at least 250 trades and 400 synonyms', () => {
    const count = (table: Readonly<Record<string, string>>): number =>
      new Set(Object.keys(table).flatMap((key) => formsOf(key).map(({ text }) => text))).size;
    expect(count(TRADES)).toBeGreaterThanOrEqual(250);
    expect(count(CALLINGS) + count(KINDREDS)).toBeGreaterThanOrEqual(400);
  });

  it.each(LANGUAGES)('of $code refers to English words and concepts that are there', (language) => {
    for (const table of ['kindreds', 'callings', 'trades'] as const) {
      const english = new Set(Object.keys(TABLES[table]).map(firstForm));
      expect(Object.keys(language[table]).filter((id) => !english.has(id))).toEqual([]);
    }
    const used = new Set([...Object.keys(HINTS).flatMap((key) => key.split(' ')), ...Object.keys(REFUSED), ...THEMES]);
    expect(Object.keys(language.concepts).filter((concept) => !used.has(concept))).toEqual([]);
  });

  it('has words in English for every concept that a hint needs', () => {
    const concepts = new Set(Object.keys(HINTS).flatMap((key) => key.split(' ')));
    expect([...concepts, ...THEMES].filter((concept) => !(concept in LANGUAGES[0]!.concepts))).toEqual([]);
  });

  it.each(LANGUAGES.slice(1))(
    'of $code names every class, the peoples of the SRD and their backgrounds',
    (language) => {
      const classes = catalog.classes
        .map(({ identifier }) => identifier)
        .filter((id) => id !== 'warlock' || language.code !== 'it');
      expect(classes.filter((id) => !(id in language.callings))).toEqual([]);
      const peoples = ['human', 'elf', 'dwarf', 'halfling', 'gnome', 'dragonborn', 'goliath', 'orc', 'tiefling'];
      expect(peoples.filter((id) => !(id in language.kindreds))).toEqual([]);
      expect(['acolyte', 'criminal', 'sage', 'soldier'].filter((id) => !(id in language.callings))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('of $code counts in words to 20', ({ cardinals, ordinals }) => {
    expect(cardinals.split(' ').length).toBeGreaterThanOrEqual(21);
    expect(ordinals.split(' ').length).toBeGreaterThanOrEqual(21);
  });
});
