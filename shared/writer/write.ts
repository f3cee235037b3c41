import type { Persona } from '../character.ts';
import { tellBackstory } from './backstory.ts';
import type { WriterInput } from './brief.ts';
import { makeBrief } from './brief.ts';
import type { Used } from './choose.ts';
import { makeConvictions } from './convictions.ts';
import type { Gender } from './grammar.ts';
import { languageFor } from './languages.ts';
import { describeLooks, describeManner } from './portrait.ts';
import { makeStory } from './story.ts';

export type { WriterInput } from './brief.ts';

const PRONOUNS: Readonly<Record<Gender, Persona['pronouns']>> = {
  feminine: 'she/her',
  masculine: 'he/him',
  neutral: 'they/them',
};

/**
 * The persona that fits choices and prompt, without a model: plain text in the concept's language (English where there
 * is no other). The same input gives the same persona; about a millisecond.
 */
export function write(input: WriterInput): Persona {
  const language = languageFor(input.concept.language);
  const brief = makeBrief(input, language);
  const story = makeStory(brief, language);
  const used: Used = new Set();
  // The backstory has first choice of words, since everything else is read beside it.
  const backstory = tellBackstory(brief, story, language, used);
  const convictions = makeConvictions(brief, story, language, used);
  return {
    name: story.hero.full,
    pronouns: PRONOUNS[brief.gender],
    epithet: convictions.epithet,
    alignment: convictions.alignment,
    age: String(brief.age.years),
    appearance: describeLooks(brief, story, language, used),
    personality: describeManner(brief, story, language, used),
    ideals: convictions.ideals,
    bonds: convictions.bonds,
    flaws: convictions.flaws,
    backstory,
    hooks: convictions.hooks,
  };
}
