import { random } from '../random.ts';
import { fixedNumbers } from './backstory.ts';
import type { Brief } from './brief.ts';
import type { Used } from './choose.ts';
import { choose, fits, fitting } from './choose.ts';
import type { Slots } from './grammar.ts';
import { render, tell } from './grammar.ts';
import type { Fragment, Ideal, Language } from './language.ts';
import { isInNotes } from './portrait.ts';
import type { Story } from './story.ts';

/** What somebody believes, holds dear, gets wrong and is about to be troubled by. */
export interface Convictions {
  alignment: string;
  ideals: string;
  bonds: string;
  flaws: string;
  hooks: string[];
  epithet: string;
}

type Order = 'L' | 'N' | 'C';
type Moral = 'G' | 'N' | 'E';

function idealFor(brief: Brief, story: Story, language: Language, used: Used): Ideal {
  const draw = random(brief.seed, 'writer', 'ideal');
  const { order, moral } = brief.alignment;
  const agrees = (ideal: Ideal): boolean =>
    (order === undefined || ideal.order === undefined || ideal.order === order) &&
    (moral === undefined ? ideal.moral !== 'E' : ideal.moral === moral || (ideal.moral === undefined && moral !== 'E'));
  const isFit = (ideal: Ideal): boolean =>
    fits(ideal.when, brief) && agrees(ideal) && fitting([ideal.text], brief, story.slots, language).length > 0;
  const own = [
    ...(language.classes[brief.class]?.ideals ?? []),
    ...(language.backgrounds[brief.background]?.ideals ?? []),
  ].filter(isFit);
  const general = language.ideals.filter(isFit);
  const ofMood = general.filter((ideal) => brief.mood !== 'plain' && ideal.when?.mood !== undefined);
  const [first, second] = [draw.next(), draw.next()];
  const common = ofMood.length > 0 && second < 0.5 ? ofMood : general;
  const pool = own.length > 0 && first < 0.4 ? own : common.length > 0 ? common : language.ideals;
  const text = choose(
    pool.map((ideal) => ideal.text),
    used,
    draw,
  );
  return pool.find((ideal) => ideal.text === text) ?? pool[0]!;
}

/** What the prompt says, else what the ideal leans to, else a draw that leans towards good. */
function alignmentFor(brief: Brief, ideal: Ideal, language: Language): string {
  const draw = random(brief.seed, 'writer', 'alignment');
  const [first, second] = [draw.next(), draw.next()];
  const anyOrder: Order = first < 0.45 ? 'N' : first < 0.75 ? 'L' : 'C';
  const anyMoral: Moral = second < (brief.mood === 'dark' ? 0.25 : 0.65) ? 'G' : 'N';
  const order = brief.alignment.order ?? ideal.order ?? anyOrder;
  const moral = brief.alignment.moral ?? ideal.moral ?? anyMoral;
  const names = language.alignments;
  return order === 'N' && moral === 'N' ? names.neutral : `${names.order[order]} ${names.moral[moral]}`;
}

/** Longest line under a name, in characters. */
export const EPITHET_LENGTH = 90;

function epithetFor(brief: Brief, story: Story, language: Language, used: Used): string {
  const draw = random(brief.seed, 'writer', 'epithet');
  const telling = tell(language.grammar, story.hero, story.slots, draw);
  telling.named.add('hero');
  const facts = [...brief.facts].flatMap((fact) => language.facts[fact]?.line ?? []);
  const pools: (readonly Fragment[])[] = draw.shuffle([
    story.plot.line,
    story.plot.line,
    language.classes[brief.class]?.line ?? [],
    language.backgrounds[brief.background]?.line ?? [],
    facts,
  ]);
  const texts = pools
    .map((pool) => choose(fitting(pool, brief, story.slots, language), used, draw))
    .filter((text) => text !== undefined);
  const lines = texts.map((text) => render(text, telling));
  return lines.find((line) => line.length <= EPITHET_LENGTH) ?? (lines[0] ?? '').slice(0, EPITHET_LENGTH);
}

/** Everything but looks, manner and backstory. Bond and first hook come from the story, flaw and second hook belong together. */
export function makeConvictions(brief: Brief, story: Story, language: Language, used: Used): Convictions {
  const { plot, slots, hero } = story;
  const draw = random(brief.seed, 'writer', 'convictions');
  const inPlot = { ...slots, ...fixedNumbers(language, random(brief.seed, 'writer', 'told')) };
  const say = (text: string, isKnown = false, values: Slots = slots): string => {
    const telling = tell(language.grammar, hero, values, draw);
    if (isKnown) telling.named.add('hero');
    return render(text, telling);
  };
  const flawPool = language.flaws.filter(
    (flaw) => fits(flaw.when, brief) && fitting([flaw.text], brief, slots, language).length > 0,
  );
  const urgent = flawPool.filter((flaw) => flaw.when?.fact !== undefined);
  const flawTexts = (urgent.length > 0 && draw.next() < 0.75 ? urgent : flawPool).map((flaw) => flaw.text);
  const flawText = choose(flawTexts, used, draw) ?? '';
  const flaw = flawPool.find(({ text }) => text === flawText);
  const ideal = idealFor(brief, story, language, used);
  const bond = choose(fitting(plot.bond, brief, inPlot, language), used, draw) ?? '';
  const first = choose(fitting(plot.hook, brief, inPlot, language), used, draw) ?? '';
  const second = choose(fitting(flaw?.hook ?? [], brief, slots, language), used, draw) ?? '';
  const inNotes = isInNotes(brief);
  const note = (text: string): string => (inNotes ? text.replace(/^\{who\} \{~([^}]+)\}/, '$1') : text);
  return {
    alignment: alignmentFor(brief, ideal, language),
    ideals: say(ideal.text),
    bonds: say(note(bond), inNotes, inPlot),
    flaws: say(note(flawText), inNotes),
    hooks: [say(first, false, inPlot), say(second)],
    epithet: epithetFor(brief, { ...story, slots: inPlot }, language, used),
  };
}
