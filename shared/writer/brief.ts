import type { Recipe } from '../character.ts';
import type { Concept, Tone } from '../concept.ts';
import type { Random } from '../random.ts';
import { random } from '../random.ts';
import type { Catalog } from '../rules/dnd5e/catalog.ts';
import { find } from '../rules/dnd5e/lookup.ts';
import type { Reading } from '../rules/dnd5e/reading.ts';
import type { Age } from './age.ts';
import { ageOf } from './age.ts';
import type { Gender } from './grammar.ts';
import type { Kit } from './kit.ts';
import { extremesOf, kitOf, skillsOf, spellsOf, spoken } from './kit.ts';
import type { Language, Mood } from './language.ts';
import { factsIn, STORY_FACTS } from './prompt-facts.ts';
import type { AskedAlignment } from './prompt-words.ts';
import { ageIn, alignmentIn, clauseIn, doingIn, doneIn, placesIn, sayingIn } from './prompt-words.ts';

/** What the writer is given. The same input gives the same persona. */
export interface WriterInput {
  concept: Concept;
  reading: Reading;
  recipe: Recipe;
  catalog: Catalog;
  seed: number;
}

/** Who is to be written about: everything that choices and prompt say, in the writer's own terms. */
export interface Brief {
  seed: number;
  /** The name that the prompt gives, as it stands there. */
  name?: string;
  gender: Gender;
  mood: Mood;
  age: Age;
  /** 0 novices (levels 1–2), 1 (3–4), 2 (5–10), 3 (11–16), 4 (17–20): the tiers of play, the first one split. */
  tier: number;
  /** Key of the texts for the people: `dwarf` … or `other`. */
  people: string;
  /** Every tag that texts may ask for: `elf`, `elf-wood`, `giant-frost`. */
  peopleTags: ReadonlySet<string>;
  speciesName: string;
  /** Key of the texts for the class, or `other`. */
  class: string;
  className: string;
  /** Identifier of the subclass; empty below its level. */
  subclass: string;
  background: string;
  backgroundName: string;
  trade?: string;
  /** Key of the kind of trade; empty for one that is not listed. */
  tradeKind: string;
  themes: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  clause?: string;
  /** Facts that the clause says already. */
  toldByClause: ReadonlySet<string>;
  saying?: string;
  /** A participle and what follows it: `selling miracle water`. */
  doing?: string;
  /** Names of places that the prompt gives. */
  places: { home?: string; far?: string };
  alignment: AskedAlignment;
  /** Gods and temples belong to this life. */
  hasFaith: boolean;
  kit: Kit;
  skills: ReadonlySet<string>;
  spells: readonly string[];
  strong: string;
  weak: string;
  /** Colour of a dragonborn's scales. */
  scale: string;
}

const TIERS = [2, 4, 10, 16, 20];
const PEOPLES = [
  'half-elf',
  'half-orc',
  'halfling',
  'dwarf',
  'elf',
  'drow',
  'gnome',
  'goliath',
  'orc',
  'dragonborn',
  'tiefling',
  'human',
];
const MOODS: readonly (readonly [Mood, number])[] = [
  ['plain', 0.4],
  ['grave', 0.58],
  ['light', 0.77],
  ['heroic', 0.89],
  ['dark', 0.95],
  ['eerie', 1],
];
const SCALES: Readonly<Record<string, readonly string[]>> = {
  acid: ['black', 'copper'],
  cold: ['white', 'silver'],
  fire: ['red', 'brass', 'gold'],
  lightning: ['blue', 'bronze'],
  poison: ['green'],
};

const pickOf = (recipe: Recipe, kind: string): string =>
  recipe.choices.find((choice) => choice.kind === kind)?.picks[0] ?? '';
const afterColon = (key: string): string => key.slice(key.indexOf(':') + 1);

function peopleOf(identifier: string): { people: string; tags: string[] } {
  const found = PEOPLES.find((people) =>
    ` ${identifier.replaceAll('-', ' ')} `.includes(` ${people.replace('-', ' ')} `),
  );
  if (found === undefined) return { people: 'other', tags: ['other'] };
  const base = found === 'drow' ? 'elf' : found;
  const lineage = /drow|high|wood|forest|rock|abyssal|chthonic|infernal/.exec(identifier)?.[0];
  return { people: base, tags: lineage === undefined ? [base] : [base, `${base}-${lineage}`] };
}

function genderOf(reading: Reading, random: Random): Gender {
  if (reading.gender) return reading.gender.value;
  const draw = random.next();
  return draw < 0.45 ? 'feminine' : draw < 0.88 ? 'masculine' : 'neutral';
}

function moodOf(tone: Tone | undefined, random: Random): Mood {
  if (tone) return tone;
  const draw = random.next();
  return MOODS.find(([, upTo]) => draw < upTo)?.[0] ?? 'plain';
}

function tradeOf(
  reading: Reading,
  language: Language,
  optionNames: readonly string[],
): { trade?: string; kind: string } {
  const word = reading.trade?.value.toLowerCase().trim();
  const isUsable =
    word !== undefined &&
    reading.language === language.code &&
    /^[a-z][a-z' -]{2,30}$/.test(word) &&
    !/(?:ish|ful|ous|less)$|^(?:drunk|old|young|noble|orphan|widow|widower|hero|exile|nobody|stranger|human)$/.test(
      word,
    );
  if (!isUsable || optionNames.includes(word)) return { kind: '' };
  const kind = Object.entries(language.trades).find(([, { words }]) => words.test(word))?.[0] ?? '';
  return { trade: word, kind };
}

function lineageTags(recipe: Recipe): string[] {
  const picks = recipe.choices.filter(({ slot }) => slot.startsWith('species:')).flatMap((choice) => choice.picks);
  return picks.flatMap((pick) => {
    const giant = /^feature:(cloud|fire|frost|hill|stone|storm)s?-/.exec(pick)?.[1];
    return giant === undefined ? [] : [`giant-${giant}`];
  });
}

function scaleOf(recipe: Recipe, random: Random): string {
  const resisted = recipe.choices.flatMap((choice) => choice.picks).find((pick) => pick.startsWith('dr:'));
  return random.pick(SCALES[afterColon(resisted ?? '')] ?? ['bronze', 'green', 'grey', 'copper']);
}

/** Where the words end that name the character: species, class, background or trade. */
function headsOf(reading: Reading): number[] {
  const isOption = (about: string): boolean => about === 'species' || about === 'class' || about === 'background';
  const named = reading.hints.filter(({ about, weight }) => isOption(about) && weight >= 0.9);
  return [...named.map(({ at }) => at.end), ...(reading.trade ? [reading.trade.at.end] : [])];
}

function placesOf(prompt: string, reading: Reading): Brief['places'] {
  const name = reading.name?.value ?? '';
  const places = Object.entries(placesIn(prompt)).filter(([, place]) => !name.includes(place));
  return Object.fromEntries(places);
}

/** The brief for an input: pure reading, nothing is written yet. */
export function makeBrief({ concept, reading, recipe, catalog, seed }: WriterInput, language: Language): Brief {
  const draw = (place: string): Random => random(seed, 'writer', place);
  const prompt = concept.prompt;
  const [speciesKey, classKey, backgroundKey] = ['species', 'class', 'background'].map((kind) => pickOf(recipe, kind));
  const speciesIdentifier = afterColon(speciesKey ?? '');
  const { people, tags } = peopleOf(speciesIdentifier);
  const classId = afterColon(classKey ?? '');
  const backgroundId = afterColon(backgroundKey ?? '');
  const className = spoken(find(catalog, 'class', classKey ?? '')?.name ?? classId);
  const themes = new Set(
    reading.hints.filter(({ about, weight }) => about === 'theme' && weight >= 0.3).map((hint) => hint.key),
  );
  const facts = new Set(factsIn(prompt));
  if (reading.pacifist) facts.add('pacifist');
  if (reading.noMagic) facts.add('no-magic');
  const tier = Math.max(
    0,
    TIERS.findIndex((upTo) => recipe.level <= upTo),
  );
  const { trade, kind } = tradeOf(
    reading,
    language,
    [...catalog.classes, ...catalog.backgrounds].map(({ name }) => name.toLowerCase()),
  );
  const { strong, weak } = extremesOf(recipe);
  const isEnglish = reading.language === language.code;
  const heads = isEnglish ? headsOf(reading) : [];
  const done = doneIn(prompt, heads);
  const said = isEnglish ? (clauseIn(prompt) ?? (done && `was ${done}`)) : undefined;
  const toldByClause = new Set(factsIn(said ?? ''));
  const clause = [...toldByClause].some((fact) => STORY_FACTS.has(fact)) ? undefined : said;
  const saying = isEnglish ? sayingIn(prompt) : undefined;
  const doing = doingIn(prompt, heads);
  const background = backgroundId in language.backgrounds ? backgroundId : 'other';
  return {
    ...{ seed, tier, people, themes, facts, strong, weak, background, tradeKind: kind, toldByClause },
    ...(reading.name && { name: reading.name.value }),
    ...(trade !== undefined && { trade }),
    ...(clause !== undefined && { clause }),
    ...(saying !== undefined && { saying }),
    ...(doing !== undefined && { doing }),
    places: placesOf(prompt, reading),
    gender: genderOf(reading, draw('gender')),
    mood: moodOf(concept.tone ?? reading.tone?.value, draw('mood')),
    age: ageOf(people, tier, reading.age?.value, ageIn(prompt), draw('age')),
    peopleTags: new Set([...tags, ...lineageTags(recipe)]),
    speciesName:
      language.nouns[tags[1] ?? ''] ??
      language.peoples[people === 'other' ? '' : people]?.noun ??
      spoken(find(catalog, 'species', speciesKey ?? '')?.name ?? 'stranger'),
    class: classId in language.classes ? classId : 'other',
    className,
    subclass: afterColon(pickOf(recipe, 'subclass')),
    backgroundName: spoken(find(catalog, 'background', backgroundKey ?? '')?.name ?? backgroundId),
    alignment: alignmentIn(prompt),
    hasFaith:
      classId === 'cleric' ||
      classId === 'paladin' ||
      background === 'acolyte' ||
      themes.has('faith') ||
      language.trades[kind]?.background === 'acolyte',
    kit: kitOf(recipe, catalog),
    skills: skillsOf(recipe, catalog),
    spells: spellsOf(recipe),
    scale: scaleOf(recipe, draw('scale')),
  };
}
