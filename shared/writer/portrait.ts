import type { Random } from '../random.ts';
import { random } from '../random.ts';
import type { Brief } from './brief.ts';
import type { Used } from './choose.ts';
import { choose, fitting } from './choose.ts';
import { render, tell } from './grammar.ts';
import type { Fragment, Language } from './language.ts';
import { BUILD_FACTS } from './prompt-facts.ts';
import { tenseOf } from './prompt-words.ts';
import type { Story } from './story.ts';

const sentences = (text: string): number => (text.match(/[.!?](?=\s|$)/g) ?? []).length;

/** As many of the texts, in order, as stay within so many sentences. */
function within(texts: readonly string[], most: number): string[] {
  let left = most;
  return texts.filter((text) => {
    const count = sentences(text);
    if (text === '' || count > left) return false;
    left -= count;
    return true;
  });
}

/** Two to four sentences: build, face, what is worn, with what the prompt says of looks in the place of anything else. */
export function describeLooks(brief: Brief, story: Story, language: Language, used: Used): string {
  const draw = random(brief.seed, 'writer', 'looks');
  const one = (pool: readonly Fragment[]): string =>
    choose(fitting(pool, brief, story.slots, language), used, draw) ?? '';
  const people = language.peoples[brief.people] ?? language.peoples['other']!;
  const said = [...brief.facts].filter((fact) => (language.facts[fact]?.look ?? []).length > 0);
  const builds = said.filter((fact) => BUILD_FACTS.has(fact)).slice(0, 1);
  const faces = said.filter((fact) => !BUILD_FACTS.has(fact)).slice(0, 3);
  const lookOf = (fact: string): string => one(language.facts[fact]?.look ?? []);
  const background = language.backgrounds[brief.background] ?? language.backgrounds['other']!;
  const texts = language.classes[brief.class] ?? language.classes['other']!;
  const trade = brief.trade === undefined ? undefined : (language.trades[brief.tradeKind] ?? language.anyTrade);
  const body = builds.length > 0 ? builds.map(lookOf) : [one(people.body)];
  const face = faces.length > 0 ? faces.map(lookOf) : [one(people.face)];
  const { band } = brief.age;
  const aged = band === 'adult' || draw.next() < 0.5 ? '' : one(language.ages[band]);
  const worn = draw.shuffle([one(texts.dress), one(background.dress), one(language.looks)]);
  const told = within(
    [
      ...body,
      ...face,
      ...(trade && face.length < 2 ? [one(trade.look)] : []),
      ...worn.slice(0, draw.next() < 0.6 ? 1 : 2),
      aged,
    ],
    4,
  );
  const telling = tell(language.grammar, story.hero, story.slots, draw);
  return [...new Set(told)].map((text) => render(text, telling)).join(' ');
}

/** Pools of manners in the order of how much the prompt or the recipe asks for them; each gives one at most. */
function mannerPools(brief: Brief, language: Language, draw: Random): (readonly Fragment[])[] {
  const { quotes, facts, themes, trades, spells, skills, abilities } = language;
  const isPresentClause = brief.clause !== undefined && tenseOf(brief.clause) === 'present';
  const isTold = (fact: string): boolean => brief.clause !== undefined && brief.toldByClause.has(fact);
  const told = [...brief.facts]
    .filter((fact) => !isTold(fact))
    .map((fact) => facts[fact]?.manner ?? [])
    .filter((pool) => pool.length > 0);
  const trade = brief.trade === undefined ? [] : [(trades[brief.tradeKind] ?? language.anyTrade).manner];
  const theme = [...brief.themes].map((key) => themes[key]?.manner ?? []).filter((pool) => pool.length > 0);
  const people = language.peoples[brief.people] ?? language.peoples['other']!;
  const background = language.backgrounds[brief.background] ?? language.backgrounds['other']!;
  const texts = language.classes[brief.class] ?? language.classes['other']!;
  const free = draw.shuffle<readonly Fragment[]>([
    texts.manner,
    background.manner,
    people.manner,
    brief.spells.flatMap((spell) => spells[spell] ?? []),
    [...brief.skills].flatMap((skill) => skills[skill] ?? []),
    draw.next() < 0.5 ? (abilities[brief.strong]?.strong ?? []) : (abilities[brief.weak]?.weak ?? []),
    ...theme,
  ]);
  return [
    ...(isPresentClause ? [quotes.present] : []),
    ...draw.shuffle(told).slice(0, 2),
    language.moods[brief.mood],
    ...(brief.mood !== 'plain' && draw.next() < 0.4 ? [language.moods[brief.mood]] : []),
    ...trade,
    ...free,
  ];
}

/** In the manner of notes a sentence leaves out its subject: `Counts heads when a room goes quiet.` */
function asNote(text: string): string {
  return text.replace(/^\{who\} \{~([^}]+)\}/, '$1');
}

/** How a persona's notes are written: full sentences, or without their subject. */
export function isInNotes(brief: Brief): boolean {
  return random(brief.seed, 'writer', 'style').next() < 0.4;
}

/** Two or three sentences on how somebody goes about things. */
export function describeManner(brief: Brief, story: Story, language: Language, used: Used): string {
  const draw = random(brief.seed, 'writer', 'manner');
  const pools = mannerPools(brief, language, draw);
  const most = draw.next() < 0.45 ? 2 : 3;
  const chosen = pools
    .slice(0, most + 2)
    .map((pool) => choose(fitting(pool, brief, story.slots, language), used, draw) ?? '');
  const told = within(chosen, most);
  const telling = tell(language.grammar, story.hero, story.slots, draw);
  const inNotes = isInNotes(brief);
  if (inNotes) telling.named.add('hero');
  return told.map((text) => render(inNotes ? asNote(text) : text, telling)).join(' ');
}
