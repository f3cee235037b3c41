import { describe, expect, it } from 'vitest';
import { random } from '../../random.ts';
import { THEMES } from '../../rules/dnd5e/reading.ts';
import type { Gender, Person, Slots } from '../grammar.ts';
import { render, slotsOf, tell } from '../grammar.ts';
import { english } from './english.ts';

/** Every text of the language with where it stands. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return /[{ ]/.test(value) ? [[path, value]] : [];
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const { grammar } = english;
const NOT_TEXTS = ['grammar', 'kin', 'names', 'settlements', 'titles', 'superiors', 'nouns', 'leads', 'alignments'];
const written = Object.fromEntries(Object.entries(english).filter(([key]) => !NOT_TEXTS.includes(key)));
const texts = textsIn(written, 'en');

const person = (full: string, gender: Gender): Person => ({ full, short: full.split(' ')[0]!, gender, kin: 'cousin' });
const words =
  'inn ship company gang school temple deity patron river ruin den street token season coin weapon pole armor shield instrument symbol class background scale trade age years long child';
const slots: Slots = {
  ...Object.fromEntries(words.split(' ').map((word) => [word, `quiet ${word}`])),
  ...{ species: 'elf', clause: 'hears everything', doing: 'selling eels', crisis: 'It went dark.' },
  home: { name: 'Karn', kind: 'hold' },
  far: { name: 'Sellick', kind: 'town' },
  near: { name: 'Dunby', kind: 'village' },
  ...{
    dear: person('Odd Venn', 'feminine'),
    foe: person('Gorm Crake', 'masculine'),
    ally: person('Tove Dace', 'feminine'),
  },
  ...{ master: person('Hugh Marsh', 'masculine'), boss: person('Prior Holt', 'masculine') },
  ...{ villain: person('Mor Tarn', 'feminine'), witness: person('Jem Pease', 'masculine') },
  ...{ n: 'eleven', nth: 'eleventh', more: 'twelve', moreth: 'twelfth', few: 'three', some: 'seven', often: 'twice' },
};
const OWN = new Set(['they', 'them', 'their', 'theirs', 'themself', 'who', 'whom', 'whose', 'name']);
const genders = ['feminine', 'masculine', 'neutral'] as const;

function rendered(text: string, gender: Gender, isKnown: boolean): string {
  const telling = tell(grammar, person('Mara Holm', gender), slots, random(1, 'english'));
  if (isKnown) telling.named.add('hero');
  return render(text, telling);
}

const everyWay = (text: string): string[] =>
  genders.flatMap((gender) => [rendered(text, gender, true), rendered(text, gender, false)]);

describe('the English texts', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(3500);
    expect(english.plots.length).toBeGreaterThan(100);
    expect(new Set(english.plots.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(12);
    for (const { bond, hook, open, turn } of english.plots) {
      expect(Math.min(bond.length, hook.length, open.length, turn.length)).toBeGreaterThanOrEqual(2);
    }
  });

  it('have both halves of every story with two tellings', () => {
    const paired = english.plots.filter((plot) => plot.paired);
    expect(paired.length).toBeGreaterThan(20);
    for (const { id, open, turn, bond, hook, line } of paired) {
      expect(
        [open, turn, bond, hook, line].map((list) => list.length),
        id,
      ).toEqual([2, 2, 2, 2, 2]);
    }
  });

  it('name only slots that there are', () => {
    const unknown = texts.flatMap(([path, text]) =>
      slotsOf(text)
        .filter((slot) => !OWN.has(slot) && !(slot in slots))
        .map((slot) => `${path}: ${slot}`),
    );
    expect(unknown).toEqual([]);
  });

  it('leave it to the engine whether it is a or an', () => {
    expect(texts.filter(([, text]) => /\ban? \{(?!a:|~)/i.test(text))).toEqual([]);
  });

  it('are clean with every pronoun: nothing left over, no double spaces, every sentence with its capital', () => {
    const untidy = /[{}]| {2}|(?:^|[.?] )[a-z]|[\u2013\u2014!<>]|\ba [aeo]|\ban [bcdfgjklmnpqrstvwxyz]/;
    const bad = texts.flatMap(([path, text]) =>
      everyWay(text)
        .filter((out) => untidy.test(out))
        .map((out) => `${path}: ${out}`),
    );
    expect(bad).toEqual([]);
  });

  it('never let they be, have or do in the singular', () => {
    const wrong = /\b[Tt]hey (?:\w+ly )?(?:is|was|has|does|isn't|wasn't)\b|\b[Tt]hey [a-z]+, and (?:is|was|has|does)\b/;
    const bad = texts.filter(([, text]) => wrong.test(rendered(text, 'neutral', true)));
    expect(bad).toEqual([]);
  });

  it('never let her or him be plural', () => {
    const wrong = /\b[Ss]?[Hh]e (?:are|were|have|do|don't)\b/;
    expect(
      texts.filter(([, text]) => wrong.test(rendered(text, 'feminine', true) + rendered(text, 'masculine', true))),
    ).toEqual([]);
  });

  it('have a name or a place in every hook, so that it can be played', () => {
    const someone =
      /\{(?:dear|foe|ally|master|boss|villain|witness|home|far|near|inn|ruin|den|temple|school|gang|company|patron|river|ship)/;
    const hooks = [...english.plots.flatMap(({ hook }) => hook), ...english.flaws.flatMap(({ hook }) => hook)];
    expect(hooks.filter((hook) => !someone.test(hook) || !hook.endsWith('?'))).toEqual([]);
  });

  it('have words for every theme that is read from prompts', () => {
    expect(THEMES.filter((theme) => !english.themes[theme]?.manner || !english.themes[theme]?.story)).toEqual([]);
  });

  it('avoid the worn and the banned', () => {
    const worn =
      /mysterious stranger|dark past|parchment|sparkl|destiny|oops|AI|tapestry|whispers of|little did|shrouded|fateful|unbeknownst|testament to/;
    expect(texts.filter(([, text]) => worn.test(text))).toEqual([]);
  });
});
