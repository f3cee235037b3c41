import type { Catalog } from '../catalog.ts';
import type { Reading } from '../reading.ts';
import { evidenceOf, spanOf, subclassesBeside } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { genderIn } from './gender.ts';
import { languageOf } from './language.ts';
import { levelAtEnd, levelBeside, levelIn } from './level.ts';
import { besideLineage, languagesOf, lineages, spokenIn } from './lineage.ts';
import { matchesIn } from './matching.ts';
import type { Match } from './matching.ts';
import { meaningsOf } from './meaning.ts';
import { nameIn } from './name.ts';
import { optionsOf } from './options.ts';
import { amongOthers, droppedIn, othersIn } from './others.ts';
import { marksIn, standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { suggestionsIn } from './suggest.ts';
import { tokenise, withoutMarkup } from './tokens.ts';
import type { Token } from './tokens.ts';
import { hintsFrom, rolesFrom, valuesOf } from './weigh.ts';
import { TITLES } from './words/hints.ts';

/** Less than this behind a tone or an age is nothing. */
const ENOUGH = 0.4;

/**
 * Everything that can be known from a prompt without a model: who is asked for, and where the words stand. Any string
 * is read, in time linear in its length; one that says nothing gives an empty reading. The same prompt and catalog
 * give the same reading.
 */
export function read(prompt: string, catalog: Catalog): Reading {
  const tokens = tokenise(prompt);
  const language = languageOf(tokens);
  const options = optionsOf(catalog);
  const marks = marksIn(tokens, language);
  const level = levelIn(tokens, marks);
  const taken = new Set<number>();
  if (level) for (let i = level.from; i < level.to; i++) taken.add(i);
  const first = matchesIn({ tokens, taken, language, catalog });
  const name = nameIn({ prompt, tokens, matches: first, marks, language });
  if (name) for (let i = name.from; i < name.to; i++) taken.add(i);
  const matches = name ? matchesIn({ tokens, taken, language, catalog }) : first;
  const others = othersIn(tokens, marks, matches, language);
  const dropped = droppedIn(matches, tokens, marks);
  const standings = amongOthers(standingsOf(matches, tokens, marks), matches, others, dropped);
  const named = evidenceOf(matches, standings, tokens);
  const evidence: Evidence[] = [
    ...named,
    ...subclassesBeside(named, matches, tokens, options),
    ...suggestionsIn(tokens, marks, taken, others, language),
    ...languagesOf(matches, standings, tokens),
    ...spokenIn(tokens, options),
    ...(name ? titleOf(tokens, name.from) : []),
  ];
  const complete = [...evidence, ...besideLineage(evidence, options)];
  const [tone] = valuesOf(complete, 'tone').filter(({ weight }) => weight >= ENOUGH);
  const [age] = valuesOf(complete, 'age').filter(({ weight }) => weight >= ENOUGH);
  const [pacifist] = valuesOf(complete, 'pacifist');
  const [noMagic] = valuesOf(complete, 'noMagic');
  const gender = genderIn({ tokens, matches, standings, marks, language });
  const trade = tradeOf(prompt, tokens, matches, standings);
  const asked = level?.level ?? levelBeside(matches, standings, tokens) ?? levelAtEnd(prompt, tokens, taken, evidence);
  return {
    prompt,
    language: language.code,
    ...(asked && { level: asked }),
    ...(name && { name: name.name }),
    ...(gender && { gender }),
    ...(tone && { tone: { value: tone.value as NonNullable<Reading['tone']>['value'], at: tone.at } }),
    ...(age && { age: { value: age.value as NonNullable<Reading['age']>['value'], at: age.at } }),
    ...(trade && { trade }),
    roles: rolesFrom(complete),
    hints: lineages(hintsFrom(complete, options)),
    ...(pacifist && { pacifist: { value: true as const, at: pacifist.at } }),
    ...(noMagic && { noMagic: { value: true as const, at: noMagic.at } }),
  };
}

function titleOf(tokens: readonly Token[], from: number): Evidence[] {
  const title = tokens[from]!.fold;
  const line = Object.entries(TITLES).find(([titles]) => titles.split(' ').includes(title))?.[1];
  const at = spanOf(tokens, from, from + 1);
  return meaningsOf(line ?? '').map((meaning) => ({ ...meaning, at, isOutright: false, isExplicit: false }));
}

/** The first trade she has: a word of work, or of a station in life that is no class. */
function tradeOf(
  prompt: string,
  tokens: readonly Token[],
  matches: readonly Match[],
  standings: readonly Standing[],
): Reading['trade'] {
  const place = matches.findIndex((match, i) => {
    const isHers = standings[i] === 'is' || standings[i] === 'former';
    const isClass = match.meanings.some(({ about, weight }) => about === 'class' && weight >= 0.97);
    return isHers && !match.isPlural && !isClass && (match.kind === 'trade' || match.kind === 'calling');
  });
  const match = matches[place];
  if (!match) return undefined;
  const at = spanOf(tokens, match.from, match.to);
  return { value: withoutMarkup(prompt.slice(at.start, at.end)), at };
}
