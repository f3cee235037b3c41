import type { Random } from '../random.ts';
import { random } from '../random.ts';
import type { Brief } from './brief.ts';
import type { Used } from './choose.ts';
import { choose, fitting } from './choose.ts';
import { render, tell } from './grammar.ts';
import type { Slots } from './grammar.ts';
import type { Fragment, Language } from './language.ts';
import { tenseOf } from './prompt-words.ts';
import type { Story } from './story.ts';

type Beat = 'saying' | 'origin' | 'extra' | 'open' | 'turn' | 'class' | 'deeds' | 'now';
type Form = readonly (readonly Beat[])[];

// Paragraphs by when the class came: before the story, after it, or in it.
const EARLY: readonly Form[] = [
  [
    ['saying', 'origin', 'extra', 'class'],
    ['open', 'turn'],
    ['deeds', 'now'],
  ],
  [
    ['saying', 'open', 'turn'],
    ['origin', 'extra', 'class'],
    ['deeds', 'now'],
  ],
  [
    ['saying', 'origin', 'class'],
    ['open', 'turn', 'now'],
    ['extra', 'deeds'],
  ],
];
const LATE: readonly Form[] = [
  [
    ['saying', 'origin', 'extra', 'open'],
    ['turn', 'class'],
    ['deeds', 'now'],
  ],
  [
    ['saying', 'open', 'turn'],
    ['origin', 'extra', 'class'],
    ['deeds', 'now'],
  ],
  [
    ['saying', 'origin', 'extra'],
    ['open', 'turn'],
    ['class', 'deeds', 'now'],
  ],
  [
    ['saying', 'origin', 'open', 'turn'],
    ['extra', 'class', 'deeds', 'now'],
  ],
];
const OWN: readonly Form[] = [
  [
    ['saying', 'origin', 'extra'],
    ['open', 'turn'],
    ['deeds', 'now'],
  ],
  [
    ['saying', 'open', 'turn'],
    ['origin', 'extra'],
    ['deeds', 'now'],
  ],
  [
    ['saying', 'origin', 'extra', 'open'],
    ['turn', 'deeds', 'now'],
  ],
];

/** Fewest and most words of a backstory. */
export const BACKSTORY_WORDS = { least: 120, most: 220 } as const;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

interface Draft {
  brief: Brief;
  story: Story;
  language: Language;
  used: Used;
  draw: Random;
}

/** One text of a pool, or nothing. */
function one({ brief, story, language, used, draw }: Draft, pool: readonly Fragment[]): string {
  return choose(fitting(pool, brief, story.slots, language), used, draw) ?? '';
}

/** Where the hero comes from and what the work was: the background, by way of the trade where the prompt names one. */
function originOf(draft: Draft): string {
  const { brief, language } = draft;
  // A home that the prompt names has to be named.
  const named = (pool: readonly Fragment[]): readonly Fragment[] => {
    const told = pool.filter((text) => (typeof text === 'string' ? text : text.text).includes('{home}'));
    return brief.places.home !== undefined && told.length > 0 ? told : pool;
  };
  const background = language.backgrounds[brief.background] ?? language.backgrounds['other']!;
  if (brief.trade === undefined) return one(draft, named(background.origin));
  const trade = language.trades[brief.tradeKind] ?? language.anyTrade;
  const told = one(draft, named(trade.origin));
  return 'background' in trade && trade.background === brief.background
    ? told
    : `${told} ${one(draft, background.bridge)}`;
}

/** Sentences that the prompt asks for, or else a word on growing up among one's people. */
function extraOf(draft: Draft): string {
  const { brief, language } = draft;
  const isPastClause = brief.clause !== undefined && tenseOf(brief.clause) === 'past';
  if (isPastClause && draft.draw.next() < 0.9) return one(draft, language.quotes.past);
  if (brief.doing !== undefined && draft.draw.next() < 0.9) return one(draft, language.quotes.doing);
  const facts = [...brief.facts].flatMap((fact) => language.facts[fact]?.story ?? []);
  if (facts.length > 0) return one(draft, facts);
  const themes = [...brief.themes].flatMap((theme) => language.themes[theme]?.story ?? []);
  if (themes.length > 0 && draft.draw.next() < 0.45) return one(draft, themes);
  return draft.draw.next() < 0.7 ? one(draft, (language.peoples[brief.people] ?? language.peoples['other']!).kin) : '';
}

function textsOf(draft: Draft, order: 'early' | 'late' | 'own'): Record<Beat, string> {
  const { brief, story, language } = draft;
  const texts = language.classes[brief.class] ?? language.classes['other']!;
  const deeds = [...(language.deeds[brief.tier] ?? []), ...(texts.subclass[brief.subclass] ?? [])];
  const { plot } = story;
  const inPlot = { ...story.slots, crisis: '', more: '', moreth: '' };
  const ofPlot = { ...draft, story: { ...story, slots: inPlot } };
  const turn = one(ofPlot, plot.turn);
  return {
    saying: brief.saying ?? '',
    origin: originOf(draft),
    extra: extraOf(draft),
    open: one(ofPlot, plot.open),
    turn: turn.replace('{crisis}', order === 'early' ? one(draft, texts.crisis) : ''),
    class: order === 'own' ? '' : one(draft, texts[order]),
    deeds: one(draft, deeds),
    now: one(ofPlot, plot.now),
  };
}

/** Within one story a number stays what it was. */
export function fixedNumbers(language: Language, told: Random): Slots {
  const { number, ordinal, times } = language.grammar;
  const n = 7 + told.below(13);
  return {
    ...{ n: number(n), nth: ordinal(n), more: number(n + 1), moreth: ordinal(n + 1) },
    few: number(2 + told.below(4)),
    some: number(6 + told.below(6)),
    often: times(2 + told.below(3)),
    child: number(6 + told.below(7)),
  };
}

/** Told after the story it explains, a sentence about the old work says that it goes back. */
function led(text: string, lead: string): string {
  return /^\{who\} (?!~|had |was left|came|could)/.test(text) ? lead + text : text;
}

function tellParagraphs(form: Form, texts: Record<Beat, string>, draft: Draft): string[] {
  const { brief, story, language } = draft;
  const told = random(brief.seed, 'writer', 'told');
  const inPlot: Slots = { ...story.slots, ...fixedNumbers(language, told) };
  const telling = tell(language.grammar, story.hero, story.slots, told);
  const isFlashback = form.findIndex((beats) => beats.includes('origin')) > 0;
  const lead = told.pick(language.leads);
  return form.map((beats) => {
    telling.named.delete('hero');
    telling.isUnclear = false;
    const isPlot = (beat: Beat): boolean => beat === 'open' || beat === 'turn' || beat === 'now';
    return beats
      .filter((beat) => texts[beat] !== '')
      .map((beat) => {
        if (beat === 'saying') return texts.saying;
        const text = beat === 'origin' && isFlashback ? led(texts.origin, lead) : texts[beat];
        telling.slots = isPlot(beat) ? inPlot : story.slots;
        return render(text, telling);
      })
      .join(' ')
      .replace(/ {2,}/g, ' ');
  });
}

/** Drops or adds what is not needed until the length is right. */
function fitted(form: Form, texts: Record<Beat, string>, draft: Draft): string {
  const compose = (): string => tellParagraphs(form, texts, draft).filter(Boolean).join('\n\n');
  let text = compose();
  const { brief, language } = draft;
  const people = language.peoples[brief.people] ?? language.peoples['other']!;
  for (let attempt = 0; attempt < 4 && wordCount(text) < BACKSTORY_WORDS.least; attempt++) {
    const beat: Beat = texts.extra === '' || attempt > 1 ? 'extra' : 'deeds';
    const more = one(draft, beat === 'extra' ? people.kin : (language.deeds[brief.tier] ?? []));
    if (texts[beat].includes(more)) continue;
    texts[beat] = `${texts[beat]} ${more}`.trim();
    text = compose();
  }
  for (const beat of ['extra', 'deeds', 'class'] as const) {
    if (wordCount(text) <= BACKSTORY_WORDS.most) break;
    const isNeeded = beat === 'class' || (beat === 'extra' && (brief.clause ?? brief.doing) !== undefined);
    if (isNeeded) continue;
    texts[beat] = '';
    text = compose();
  }
  return text;
}

/** The backstory: two or three paragraphs that tell the plot, where the hero came from, and how the class came. */
export function tellBackstory(brief: Brief, story: Story, language: Language, used: Used): string {
  const draw = random(brief.seed, 'writer', 'backstory');
  const draft: Draft = { brief, story, language, used, draw };
  const { order } = story.plot;
  const when = order === 'any' ? draw.pick(['early', 'late'] as const) : order;
  const forms = { early: EARLY, late: LATE, own: OWN }[when];
  return fitted(draw.pick(forms), textsOf(draft, when), draft);
}
