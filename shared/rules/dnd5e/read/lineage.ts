import type { Hint } from '../reading.ts';
import { spanOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Match } from './matching.ts';
import type { Options } from './options.ts';
import type { Standing } from './standing.ts';
import type { Token } from './tokens.ts';

/** The tongue one learns among a people. */
const TONGUES: Readonly<Record<string, string>> = {
  elf: 'elvish',
  'elf-wood': 'elvish',
  'elf-high': 'elvish',
  'elf-drow': 'elvish',
  dwarf: 'dwarvish',
  halfling: 'halfling',
  gnome: 'gnomish',
  goliath: 'giant',
  orc: 'orc',
  dragonborn: 'draconic',
  tiefling: 'infernal',
  goblin: 'goblin',
};
const LEARNED = 0.5;

/** Whoever was raised or taught by a people, or is of its kin, speaks as they do. */
export function languagesOf(
  matches: readonly Match[],
  standings: readonly Standing[],
  tokens: readonly Token[],
): Evidence[] {
  return matches.flatMap((match, i) => {
    if (standings[i] !== 'other' && standings[i] !== 'kin') return [];
    const people = match.meanings.find((meaning) => meaning.about === 'species' && meaning.id in TONGUES);
    if (!people) return [];
    const at = spanOf(tokens, match.from, match.to);
    const said = { at, isOutright: false, isExplicit: false };
    return [{ about: 'language' as const, id: TONGUES[people.id]!, weight: LEARNED, ...said }];
  });
}

/** Languages by what stands behind "speaks" or before "language". */
const SPEAK = new Set('speaks speak spoke speaking fluent tongue language spricht parle habla fala parla'.split(' '));
const SPOKEN = 0.9;
const NEAR = 5;

/** Languages that are said to be spoken: `speaks Draconic and Elvish`, `fluent in Infernal`. */
export function spokenIn(tokens: readonly Token[], options: Options): Evidence[] {
  let since = Infinity;
  return tokens.flatMap((token, i) => {
    since = SPEAK.has(token.fold) ? 0 : since + 1;
    const isBefore = SPEAK.has(tokens[i + 1]?.fold ?? '');
    if ((since === 0 || since > NEAR) && !isBefore) return [];
    return options.languagesNamed(token.fold).map((id) => {
      since = 1;
      return {
        about: 'language' as const,
        id,
        weight: SPOKEN,
        at: spanOf(tokens, i, i + 1),
        isOutright: false,
        isExplicit: false,
      };
    });
  });
}

/** A subclass named outright names its class as well. */
const CLASS_OF_SUBCLASS = 0.9;

/** The class that a named subclass belongs to. */
export function besideLineage(evidence: readonly Evidence[], options: Options): Evidence[] {
  return evidence
    .filter(({ about, weight }) => about === 'subclass' && weight >= 0.7)
    .flatMap((one) =>
      options.keysOf('subclass', one.id).flatMap((key) => {
        const id = options.classOf(key)?.replace(/^class:/, '');
        if (id === undefined) return [];
        return [{ ...one, about: 'class' as const, id, weight: one.weight * CLASS_OF_SUBCLASS, isOutright: false }];
      }),
    );
}

/** Themes that make one lineage of a people likelier than its others, by a word of its identifier. */
const LINEAGES: readonly (readonly [string, readonly string[]])[] = [
  ['wood', ['forest', 'hunt', 'nature', 'beast']],
  ['forest', ['forest', 'nature', 'beast', 'fey', 'illusion']],
  ['drow', ['shadow', 'dark', 'poison', 'trickery']],
  ['high', ['book', 'knowledge', 'noble', 'stars', 'city']],
  ['rock', ['machine', 'craft', 'mine', 'earth']],
  ['infernal', ['fiend', 'fire', 'bargain', 'law', 'noble']],
  ['chthonic', ['death', 'undead', 'spirit', 'shadow', 'dark']],
  ['abyssal', ['poison', 'blood', 'sea', 'storm']],
];
const LESS = 0.97;

/** Among lineages that were named as one people, those that the themes speak against stand a little behind. */
export function lineages(hints: readonly Hint[]): Hint[] {
  const themes = new Map(hints.filter(({ about }) => about === 'theme').map(({ key, weight }) => [key, weight]));
  const species = hints.filter(({ about, weight }) => about === 'species' && weight > 0);
  const fit = (hint: Hint): number => {
    const words = hint.key.slice(hint.key.indexOf(':') + 1).split('-');
    const [, wanted = []] = LINEAGES.find(([word]) => words.includes(word)) ?? [];
    return wanted.reduce((sum, theme) => sum + Math.max(0, themes.get(theme) ?? 0), 0);
  };
  const changed = hints.map((hint) => {
    const rivals = species.filter((other) => other.weight === hint.weight && other.at.start === hint.at.start);
    if (!species.includes(hint) || rivals.length < 2) return hint;
    const best = Math.max(...rivals.map(fit));
    return fit(hint) < best ? { ...hint, weight: Math.round(hint.weight * LESS * 1000) / 1000 } : hint;
  });
  return changed.sort((a, b) => b.weight - a.weight || a.at.start - b.at.start);
}
