import type { Random } from '../random.ts';
import { random } from '../random.ts';
import type { Brief } from './brief.ts';
import { fits, isTooPious } from './choose.ts';
import type { Gender, Person, Place, SlotValue, Slots } from './grammar.ts';
import { isFillable } from './grammar.ts';
import type { Kin, Language, Plot } from './language.ts';
import type { Culture } from './names/culture.ts';
import { makePerson, placeName } from './names/culture.ts';
import { anyHuman, cultureOf } from './names/cultures.ts';

/** One life as facts, before a word of it is told: the hero, the plot, and everybody and everything that has a name. */
export interface Story {
  hero: Person;
  plot: Plot;
  slots: Slots;
}

const FAMILY: ReadonlySet<Kin> = new Set(['sibling', 'parent', 'child', 'cousin', 'aunt', 'grandparent']);
const STRANGERS = ['foe', 'ally', 'master', 'boss', 'villain', 'witness'] as const;

/** The part of a name by which one calls a person: not the title, not the family. */
export function shortName(name: string, titles: readonly string[]): string {
  const words = name.split(/\s+/).filter(Boolean);
  if (/^the$/i.test(words[0] ?? '')) return name;
  const given = words.find((word) => !titles.includes(word.toLowerCase()));
  return (given ?? name).replace(/[,;:"]+/g, '') || name;
}

function otherGender(hero: Gender, draw: Random): Gender {
  const other =
    hero === 'feminine'
      ? 'masculine'
      : hero === 'masculine'
        ? 'feminine'
        : draw.pick(['feminine', 'masculine'] as const);
  return draw.next() < 0.65 ? other : hero === 'neutral' ? other : hero;
}

/** Somebody whose short name nobody else has; gives up after a few tries rather than look for ever. */
function somebody(culture: Culture, gender: Gender, taken: Set<string>, draw: Random): Person {
  let person = makePerson(culture, gender, draw);
  for (let attempt = 0; attempt < 8 && taken.has(person.short); attempt++) person = makePerson(culture, gender, draw);
  taken.add(person.short);
  return { full: person.full.replace(/ of House .*$/, ''), short: person.short, gender, kin: '' };
}

function heroOf(brief: Brief, culture: Culture, language: Language): Person {
  const draw = random(brief.seed, 'writer', 'name');
  if (brief.name !== undefined) {
    return { full: brief.name, short: shortName(brief.name, language.titles), gender: brief.gender, kin: '' };
  }
  const { full, short, gender } = makePerson(culture, brief.gender, draw);
  return { full, short, gender, kin: '' };
}

/** The one above the hero in the old life, by title: prior, sergeant. */
function superiorOf(brief: Brief, boss: Person, language: Language): Person {
  const titles = language.superiors[brief.background] ?? language.superiors['other'] ?? {};
  const title = random(brief.seed, 'writer', 'title').pick(titles[boss.gender] ?? ['']);
  return { ...boss, full: `${title} ${boss.full}`.trim() };
}

function settlementKind(brief: Brief, language: Language, draw: Random): string {
  const { settlements } = language;
  const theme = Object.keys(settlements).find((key) => brief.themes.has(key));
  const pools = [settlements[theme ?? ''], settlements[brief.people], settlements['any']].filter(
    (pool) => pool !== undefined,
  );
  return draw.pick(pools[0] ?? ['town']);
}

function placesOf(brief: Brief, culture: Culture, language: Language): Record<string, Place> {
  const draw = random(brief.seed, 'writer', 'places');
  const taken = new Set<string>();
  const place = (of: Culture, kind: string): Place => {
    let name = placeName(of, draw);
    for (let attempt = 0; attempt < 8 && taken.has(name); attempt++) name = placeName(of, draw);
    taken.add(name);
    return { name, kind };
  };
  const away = draw.next() < 0.4 ? culture : anyHuman(draw);
  const known = (named: string | undefined, made: Place): Place => ({ ...made, name: named ?? made.name });
  return {
    home: known(brief.places.home, place(culture, settlementKind(brief, language, draw))),
    far: known(brief.places.far, place(away, draw.pick(language.settlements['any'] ?? ['town']))),
    near: place(draw.next() < 0.6 ? culture : away, 'village'),
  };
}

/** Names that the language makes from words; those of gods, patrons and instruments only where there are any. */
function namesOf(brief: Brief, culture: Culture, language: Language): Slots {
  const draw = random(brief.seed, 'writer', 'words');
  const made = Object.entries(language.names).map(([slot, pool]) => {
    return [
      slot,
      draw.pick(pool).replace('{place}', placeName(draw.next() < 0.5 ? culture : anyHuman(draw), draw)),
    ] as const;
  });
  const { fiend, patron, deity, temple, ...drawn } = Object.fromEntries(made);
  const elsewhere = (language.names['ruin'] ?? []).filter((ruin) => !ruin.includes('{') && ruin !== drawn['ruin']);
  const names = { ...drawn, den: draw.pick(elsewhere) };
  const faith = brief.hasFaith ? { deity: deity ?? '', temple: temple ?? '' } : {};
  const isFiendish = brief.subclass.includes('fiend') || brief.themes.has('fiend');
  const lender = brief.class === 'warlock' ? { patron: (isFiendish ? fiend : patron) ?? '' } : {};
  return { ...names, ...faith, ...lender };
}

function numbersOf(brief: Brief, language: Language): Record<string, SlotValue> {
  const draw = random(brief.seed, 'writer', 'numbers');
  const { number, ordinal, times } = language.grammar;
  const lived = brief.age.lived;
  return {
    years: number(Math.max(2, Math.min(9, Math.round(lived * (0.2 + draw.next() * 0.25))))),
    long: number(Math.max(2, Math.min(19, Math.round(lived * (0.3 + draw.next() * 0.2))))),
    age: number(brief.age.years),
    n: (now) => number(7 + now.below(13)),
    nth: (now) => ordinal(7 + now.below(13)),
    few: (now) => number(2 + now.below(4)),
    child: (now) => number(6 + now.below(7)),
    some: (now) => number(6 + now.below(6)),
    often: (now) => times(2 + now.below(3)),
  };
}

function wordsOf(brief: Brief): Record<string, string | undefined> {
  const { weapon, pole, armor, shield, instrument, symbol } = brief.kit;
  return {
    ...{ weapon, pole, armor, shield, instrument, symbol },
    ...{ species: brief.speciesName, class: brief.className, background: brief.backgroundName, scale: brief.scale },
    ...{ trade: brief.trade, clause: brief.clause, doing: brief.doing },
  };
}

function weightOf(plot: Plot, brief: Brief): number {
  const themes = plot.answers?.filter((tag) => brief.themes.has(tag)).length ?? 0;
  const isOfBackground = plot.when?.background !== undefined || plot.when?.people !== undefined;
  // A story for few moods sets the one it is for more strongly.
  const moods = plot.when?.mood?.length ?? 6;
  const mood = brief.mood === 'plain' ? 0 : 2.5 / moods;
  return 1 + (isOfBackground ? 1 : 0) + (plot.order === 'own' ? 0.8 : 0) + themes * 0.7 + mood;
}

function weighed(plots: readonly Plot[], brief: Brief, draw: Random): Plot {
  const weights = plots.map((plot) => weightOf(plot, brief));
  let left = draw.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return plots.find((_, i) => (left -= weights[i] ?? 0) < 0) ?? plots[plots.length - 1]!;
}

const textsByPlot = new WeakMap<Plot, string>();

/** All of a plot's templates as one, so that what it needs is looked up once for all of them. */
function textOf(plot: Plot): string {
  const known = textsByPlot.get(plot) ?? [plot.open, plot.turn, plot.now, plot.bond, plot.hook].flat().join(' ');
  textsByPlot.set(plot, known);
  return known;
}

function choosePlot(brief: Brief, language: Language, slots: Slots): Plot {
  const draw = random(brief.seed, 'writer', 'plot');
  const filled = { ...slots, crisis: '', more: '', moreth: '' };
  const isTellable = (plot: Plot): boolean =>
    !isTooPious(textOf(plot), brief, language) && isFillable(textOf(plot), filled);
  const fit = language.plots.filter((plot) => fits(plot.when, brief) && isTellable(plot));
  const required = fit.filter((plot) => plot.when?.fact !== undefined);
  const answering = fit.filter((plot) => plot.answers?.some((tag) => brief.facts.has(tag)));
  if (required.length > 0) return weighed(required, brief, draw);
  if (answering.length > 0 && draw.next() < 0.8) return weighed(answering, brief, draw);
  return weighed(fit.length > 0 ? fit : language.plots.filter(isTellable), brief, draw);
}

/** Of a story with two tellings the one of this persona. */
function telling(plot: Plot, draw: Random): Plot {
  if (plot.paired !== true) return plot;
  const version = draw.below(2);
  const only = (texts: readonly string[]): readonly string[] =>
    texts.slice(version % texts.length, (version % texts.length) + 1);
  const { open, turn, now, bond, hook, line } = plot;
  return {
    ...plot,
    open: only(open),
    turn: only(turn),
    now: only(now),
    bond: only(bond),
    hook: only(hook),
    line: only(line),
  };
}

/** The story behind a brief. */
export function makeStory(brief: Brief, language: Language): Story {
  const culture = cultureOf(
    brief.peopleTags.has('elf-drow') ? 'drow' : brief.people,
    brief.themes,
    random(brief.seed, 'writer', 'culture'),
  );
  const hero = heroOf(brief, culture, language);
  const draw = random(brief.seed, 'writer', 'cast');
  const taken = new Set([hero.short]);
  const cast = Object.fromEntries(
    ['dear', ...STRANGERS].map((role) => {
      const isLocal = role === 'dear' || draw.next() < 0.45;
      return [role, somebody(isLocal ? culture : anyHuman(draw), otherGender(hero.gender, draw), taken, draw)] as const;
    }),
  ) as Record<'dear' | (typeof STRANGERS)[number], Person>;
  const base = {
    ...namesOf(brief, culture, language),
    ...placesOf(brief, culture, language),
    ...numbersOf(brief, language),
    ...wordsOf(brief),
    ...cast,
  };
  const plot = telling(choosePlot(brief, language, base), random(brief.seed, 'writer', 'version'));
  const kin = plot.dear ?? 'friend';
  const { dear } = cast;
  const superior = superiorOf(brief, cast.boss, language);
  const known = { ...dear, kin: language.kin[kin][dear.gender], full: FAMILY.has(kin) ? dear.short : dear.full };
  return { hero, plot, slots: { ...base, dear: known, boss: superior } };
}
