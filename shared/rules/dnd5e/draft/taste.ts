import type { Reason, Span } from '../../../character.ts';
import type { Catalog } from '../catalog.ts';
import { lookup } from '../lookup.ts';
import type { Hint, Reading, Role } from '../reading.ts';

/** Words of the prompt that speak for something (`weight` up to 1) or against it (below 0). */
export interface Cue {
  weight: number;
  at: Span;
  quote: string;
}

/** What the prompt wants, in the form in which options are weighed. */
export interface Taste {
  reading: Reading;
  /** By option key (`species:dwarf`, `skills:ste`) or ability (`dex`). */
  hints: ReadonlyMap<string, Cue>;
  themes: ReadonlyMap<string, Cue>;
  roles: ReadonlyMap<Role, Cue>;
  /** Set when the person refuses violence or magic. */
  peace: Cue | undefined;
  plain: Cue | undefined;
}

/** Weight from which words count as naming a thing outright. */
export const NAMED = 0.95;

/** The taste of a reading. A subclass speaks for its class as well; of several cues for one thing the strongest stands. */
export function tasteOf(reading: Reading, catalog: Catalog): Taste {
  const cueAt = (at: Span, weight: number): Cue => ({ weight, at, quote: reading.prompt.slice(at.start, at.end) });
  const hints = new Map<string, Cue>();
  const themes = new Map<string, Cue>();
  for (const { about, key, weight, at } of reading.hints) {
    keepStronger(about === 'theme' ? themes : hints, key, cueAt(at, weight));
  }
  for (const hint of reading.hints) {
    const key = classOf(hint, catalog);
    if (key) keepStronger(hints, key, cueAt(hint.at, hint.weight * 0.98));
  }
  const roles = new Map<Role, Cue>();
  for (const { value, weight, at } of reading.roles) keepStronger(roles, value, cueAt(at, weight));
  const { pacifist, noMagic } = reading;
  return {
    reading,
    hints,
    themes,
    roles,
    peace: pacifist && cueAt(pacifist.at, 1),
    plain: noMagic && cueAt(noMagic.at, 1),
  };
}

function classOf({ about, key, weight }: Hint, catalog: Catalog): string | undefined {
  const entry = about === 'subclass' && weight > 0 ? lookup(catalog).byKey.get(key) : undefined;
  return entry?.kind === 'subclass' ? `class:${entry.classIdentifier}` : undefined;
}

/** A refusal is stronger than any wish. */
function keepStronger<K>(cues: Map<K, Cue>, key: K, cue: Cue): void {
  const known = cues.get(key);
  const isRefused = known !== undefined && known.weight < 0;
  if (!known || cue.weight < 0 || (!isRefused && cue.weight > known.weight)) cues.set(key, cue);
}

/** Whether the prompt refuses an option. */
export function isRefused({ hints }: Taste, key: string): boolean {
  return (hints.get(key)?.weight ?? 0) < 0;
}

/** The reason that a cue gives: the words as they were written, with their place. */
export function said({ weight, at, quote }: Cue): Reason {
  return { code: weight >= NAMED ? 'prompt' : 'suggested', args: { quote }, at };
}
