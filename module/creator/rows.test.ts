import { describe, expect, it } from 'vitest';
import english from '../../lang/en.json' with { type: 'json' };
import { loadSrd } from '../../shared/catalog/srd.ts';
import { Concept } from '../../shared/concept.ts';
import { textFrom } from '../ui/text.ts';
import { slotsOf, tryOut } from './engine.ts';
import { optionsAt, placesOf } from './options.ts';
import { rowsOf } from './rows.ts';

const catalog = await loadSrd();
const text = textFrom(english);
const naming = { catalog, text };

/** A key that was not turned into words: `skills:arc`, `FCC.Creator.Row.x`, an id of sixteen letters. */
const BARE = /\b[a-z]+:[a-z]|FCC\.|\b(?=\w*[A-Z])(?=\w*[a-z])(?=\w*\d)\w{16}\b/;

const drawn = (key: string, level: number) =>
  tryOut(Concept.parse({ level, fixed: { class: [key] } }), catalog, 7, { keep: {} });

describe.each(catalog.classes.map(({ key }) => key))('of a %s of level 20', (key) => {
  const { recipe, sheet } = drawn(key, 20);
  const rows = rowsOf(recipe, naming);

  it('every choice with a pick stands in exactly one row', () => {
    const inRows = rows.flatMap(({ choices }) => choices.map(({ slot }) => slot));
    const picked = recipe.choices.filter(({ picks }) => picks.length > 0).map(({ slot }) => slot);
    expect(new Set(inRows).size).toBe(inRows.length);
    expect(picked.filter((slot) => !inRows.includes(slot))).toEqual([]);
  });

  it('every row has a name, a value and a reason in words', () => {
    for (const { label, value, reason } of rows) {
      expect([label, value].filter((words) => words === '' || BARE.test(words))).toEqual([]);
      expect(text(`FCC.Reason.${reason.code}`, reason.args)).not.toMatch(/FCC\.|\{\w+\}/);
    }
  });

  it('the row names are different', () => {
    const labels = rows.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('every option is said in words, and the present pick is among the options', () => {
    const picksOf = new Map(recipe.choices.map(({ slot, picks }) => [slot, picks]));
    for (const slot of slotsOf(recipe, catalog)) {
      const picks = picksOf.get(slot.id) ?? [];
      if (slot.kind === 'abilities' || slot.range || placesOf(slot, picks) === 0) continue;
      const options = optionsAt(slot, picks, 0, { ...naming, sheet });
      expect(
        options.filter(({ name, fact = '' }) => name === '' || BARE.test(`${name} ${fact}`)),
        slot.id,
      ).toEqual([]);
      expect(options.filter(({ isNow }) => isNow).map(({ picks: same }) => [...same].sort())).toEqual([
        [...picks].sort(),
      ]);
    }
  });
});

it('rows come in the order in which people think', () => {
  const labels = rowsOf(drawn('class:cleric', 5).recipe, naming).map(({ label }) => label);
  const known = ['Species', 'Class', 'Domain', 'Background', 'Abilities', 'Skills', 'Languages', 'Spells', 'Equipment'];
  expect(labels.filter((label) => known.includes(label))).toEqual(known);
});

it('a feat that cannot be had yet says from when', () => {
  const { recipe, sheet } = drawn('class:fighter', 4);
  const slot = slotsOf(recipe, catalog).find(({ kind }) => kind === 'improvement')!;
  const options = optionsAt(slot, recipe.choices.find((choice) => choice.slot === slot.id)!.picks, 0, {
    ...naming,
    sheet,
  });
  expect(options.find(({ key }) => key === 'feat:boon-of-fate')?.barred).toBe('from level 19');
});
