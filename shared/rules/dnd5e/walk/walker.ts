import type { ChoiceKind } from '../../../character.ts';
import { ABILITIES, type Ability, type Advancement, type ClassEntry, type Entry } from '../catalog.ts';
import { lookup, type Lookup } from '../lookup.ts';
import type { Build, Chooser, OwnedSpell, Slot, Start } from '../walk.ts';
import { judge } from './judge.ts';
import { shelve, type Shelves } from './shelves.ts';

/** A document with advancement in the build, and by whose level it advances. */
export interface Holder {
  entry: Entry;
  path: string;
  /** The class, species, background or feat that its spells count as coming from. */
  source: string;
  /** True for the class, its subclass and what they bring: spells use the class's ability. */
  ofClass: boolean;
}

/** A walk under way. */
export interface Walker {
  start: Start;
  lookup: Lookup;
  shelves: Shelves;
  choose: Chooser;
  build: Build;
  slots: Slot[];
  /** Character level that is being gone through; 0 is origin. */
  level: number;
  class?: ClassEntry & { kind: 'class' };
  holders: Holder[];
  /** How many of each identifier the build has. */
  identifiers: Map<string, number>;
  /** Trait keys that origin and class will grant without a choice; choosing them as well would waste the choice. */
  granted: Set<string>;
  /** Identifiers of the feats that the background will grant. */
  grantedFeats: Set<string>;
  /** Keys of the spells owned. */
  spellKeys: Set<string>;
  /** What effects add to scale values, by `class.identifier`. */
  scaleBonus: Map<string, number>;
  /** Casting ability chosen for the spells of a holder, by its path. */
  castingOf: Map<string, Ability>;
  /** Lists taken with Magic Initiate, and by the path of the feat. */
  initiateLists: Set<string>;
  initiateListOf: Map<string, string>;
  /** Cantrips that invocations are bound to, by invocation. */
  boundCantrips: Map<string, Set<string>>;
}

/** A walk before its first step. */
export function startWalk(start: Start, choose: Chooser): Walker {
  const tens = (): Record<Ability, number> => ({ str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 });
  return {
    start,
    lookup: lookup(start.catalog),
    shelves: shelve(start.catalog),
    choose,
    build: {
      level: start.level,
      base: tens(),
      scores: tens(),
      owned: [],
      traits: new Map(),
      masteries: [],
      spells: [],
      effects: [],
      size: '',
      items: new Map(),
      equipped: [],
      copper: 0,
      choices: [],
    },
    slots: [],
    level: 0,
    holders: [],
    identifiers: new Map(),
    granted: new Set(),
    grantedFeats: new Set(),
    spellKeys: new Set(),
    scaleBonus: new Map(),
    castingOf: new Map(),
    initiateLists: new Set(),
    initiateListOf: new Map(),
    boundCantrips: new Map(),
  };
}

/** Asks for the picks of a slot and records them. A slot with nothing to choose from does not exist. */
export function ask(walker: Walker, slot: Slot): readonly string[] {
  if (slot.count < 1 || (slot.options.length === 0 && !slot.scores && !slot.range && slot.kind !== 'abilities'))
    return [];
  walker.slots.push(slot);
  const { picks: wanted, reason } = walker.choose(slot, walker.build);
  const { picks } = judge(slot, wanted);
  const { id, kind, option, advancement, level } = slot;
  const choice = { slot: id, kind, option, level, picks, reason };
  walker.build.choices.push(advancement === undefined ? choice : { ...choice, advancement });
  return picks;
}

/** The slot of an advancement of `holder`; as many picks as there are options at most. */
export function advancementSlot(
  walker: Walker,
  holder: Holder,
  advancement: Advancement,
  at: number,
  asked: { kind: ChoiceKind; count: number; options: readonly string[]; tail?: string },
): Slot {
  return {
    id: `${placeOf(holder, advancement, at)}${asked.tail ?? ''}`,
    kind: asked.kind,
    option: holder.entry.key,
    advancement: advancement.id,
    level: walker.level,
    count: Math.min(asked.count, asked.options.length),
    options: asked.options,
  };
}

/** A slot of a rule that no advancement carries, at `place` below `path`. */
export function extraSlot(
  walker: Walker,
  path: string,
  place: string,
  asked: Pick<Slot, 'kind' | 'option' | 'count' | 'options'> & Partial<Slot>,
): Slot {
  const count = Math.min(asked.count, asked.options.length);
  return { level: walker.level, ...asked, id: `${path}/${place}`, count };
}

/** Where an advancement stands: `class:cleric/V8GfnoZYTe1PLXPI@1`. */
export function placeOf(holder: Holder, advancement: Advancement, at: number): string {
  return `${holder.path}/${advancement.id}@${at}`;
}

/** Raises a proficiency to `value`; what is already higher stays. */
export function gainTrait(walker: Walker, key: string, value = 1): void {
  const { traits } = walker.build;
  traits.set(key, Math.max(traits.get(key) ?? 0, value));
}

/** Adds a spell unless the same one is already owned as well prepared and as freely. */
export function gainSpell(walker: Walker, spell: OwnedSpell): void {
  const { spells } = walker.build;
  const same = spells.find((owned) => owned.key === spell.key && owned.source === spell.source);
  if (same) {
    if (same.prepared < spell.prepared) same.prepared = spell.prepared;
    return;
  }
  spells.push(spell);
  walker.spellKeys.add(spell.key);
}

/** Raises a score by `points`, not above `cap` (20 unless told) and never down. */
export function raise(walker: Walker, ability: Ability, points: number, cap = 20): void {
  const { scores } = walker.build;
  scores[ability] = Math.max(scores[ability], Math.min(scores[ability] + points, cap));
}

/** The ability the build casts best with among `abilities`; the class's own wins a tie. */
export function bestCasting(walker: Walker, abilities: readonly Ability[]): Ability {
  const own = walker.class?.spellcasting?.ability;
  const among = abilities.length > 0 ? abilities : (['int', 'wis', 'cha'] as const);
  if (own && among.includes(own)) return own;
  const { scores } = walker.build;
  return [...among].sort((a, b) => scores[b] - scores[a] || ABILITIES.indexOf(a) - ABILITIES.indexOf(b))[0]!;
}

/** The number of a scale of the class at `level` with what effects add, e.g. `max-prepared`; 0 without such a scale. */
export function scaleOf(walker: Walker, identifier: string, level: number): number {
  const owner = walker.class;
  const scale = owner?.advancement.find((each) => each.type === 'ScaleValue' && each.identifier === identifier);
  if (!owner || scale?.type !== 'ScaleValue') return 0;
  const step = scale.scale.findLast((each) => each.level <= level);
  return Number(step?.value ?? 0) + (walker.scaleBonus.get(`${owner.identifier}.${identifier}`) ?? 0);
}
