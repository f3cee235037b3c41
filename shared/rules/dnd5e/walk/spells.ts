import type { Ability, SpellEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Limit, Slot } from '../walk.ts';
import { DISCOVERIES, MAGICAL_SECRETS, MASTERY, SAVANT, SIGNATURE, slowLearners, SPELLBOOK, TOME } from './extras.ts';
import { firstLevelWith, highestSpellLevel } from './slots.ts';
import { ask, extraSlot, gainSpell, scaleOf, type Walker } from './walker.ts';

/** Asks for the cantrips of the class: as many as it knows at its final level. */
export function chooseCantrips(walker: Walker): void {
  const owner = walker.class;
  const ability = owner?.spellcasting?.ability;
  if (!owner || !ability) return;
  const count = scaleOf(walker, 'cantrips-known', walker.start.level);
  const options = unowned(walker, walker.shelves.spellsOf([owner.identifier], 0));
  take(walker, `spells:${owner.identifier}`, 'cantrips', { kind: 'cantrip', count, options }, 1);
}

/** Asks for the spells of level 1 and above, once all levels are gone through. */
export function chooseSpells(walker: Walker): void {
  const owner = walker.class;
  if (!owner?.spellcasting?.ability) return;
  const path = `spells:${owner.identifier}`;
  if (walker.identifiers.has(DISCOVERIES.feature)) chooseDiscoveries(walker);
  if (owner.identifier === 'wizard') chooseSpellbook(walker, path);
  choosePrepared(walker, path);
  if (walker.identifiers.has(TOME.feature)) chooseTome(walker);
}

function choosePrepared(walker: Walker, path: string): void {
  const owner = walker.class!;
  const { level } = walker.start;
  const highest = highestSpellLevel(owner, level);
  const isBook = owner.identifier === 'wizard';
  const hasSecrets = owner.identifier === 'bard' && level >= MAGICAL_SECRETS.level;
  const lists = hasSecrets ? MAGICAL_SECRETS.lists : [owner.identifier];
  const options = isBook ? bookSpells(walker, (spell) => spell.level <= highest) : spellsUpTo(walker, lists, highest);
  const limits = slowLearners.has(owner.identifier) ? slowLimits(walker, options, highest) : [];
  if (hasSecrets) limits.push(secretsLimit(walker, options));
  const count = scaleOf(walker, 'max-prepared', level);
  take(walker, path, 'prepared', { kind: 'spell', count, options, limits }, 1);
}

/** New spells of a level and one exchange a level since then: no more of them can have been learned. */
function slowLimits(walker: Walker, options: readonly string[], highest: number): Limit[] {
  const limits: Limit[] = [];
  for (let spellLevel = 2; spellLevel <= highest; spellLevel++) {
    const max = learnedSince(walker, firstLevelWith(walker.class, spellLevel));
    limits.push({ keys: atLeast(walker, options, spellLevel), max });
  }
  return limits;
}

function secretsLimit(walker: Walker, options: readonly string[]): Limit {
  const own = walker.class!.identifier;
  const foreign = options.filter((key) => !spellOf(walker, key)?.lists.includes(own));
  return { keys: new Set(foreign), max: learnedSince(walker, MAGICAL_SECRETS.level) };
}

function learnedSince(walker: Walker, level: number): number {
  const now = walker.start.level;
  const grown = scaleOf(walker, 'max-prepared', now) - scaleOf(walker, 'max-prepared', level - 1);
  return level === 1 ? scaleOf(walker, 'max-prepared', now) : grown + now - level + 1;
}

function chooseDiscoveries(walker: Walker): void {
  const highest = highestSpellLevel(walker.class, walker.start.level);
  const options = [
    ...unowned(walker, walker.shelves.spellsOf(DISCOVERIES.lists, 0)),
    ...spellsUpTo(walker, DISCOVERIES.lists, highest),
  ];
  take(walker, 'spells:bard', 'discoveries', { kind: 'spell', count: DISCOVERIES.count, options }, 2, 'subclass:lore');
}

function chooseSpellbook(walker: Walker, path: string): void {
  const { level } = walker.start;
  const highest = highestSpellLevel(walker.class, level);
  const count = SPELLBOOK.first + SPELLBOOK.perLevel * (level - 1);
  const options = spellsUpTo(walker, ['wizard'], highest);
  const limits: Limit[] = [];
  for (let spellLevel = 2; spellLevel <= highest; spellLevel++) {
    const max = SPELLBOOK.perLevel * (level - firstLevelWith(walker.class, spellLevel) + 1);
    limits.push({ keys: atLeast(walker, options, spellLevel), max });
  }
  take(walker, path, 'spellbook', { kind: 'spellbook', count, options, limits }, 0);
  if (walker.identifiers.has(SAVANT.feature)) chooseSavant(walker, path, highest);
  if (walker.identifiers.has(MASTERY.feature)) {
    const options = bookSpells(walker, (spell) => spell.level <= 2 && spell.activation === 'action');
    const limits = MASTERY.levels.map((each) => ({
      keys: new Set(options.filter((key) => spellOf(walker, key)?.level === each)),
      max: 1,
    }));
    take(walker, path, 'mastery', { kind: 'spell', count: MASTERY.levels.length, options, limits }, 2);
  }
  if (walker.identifiers.has(SIGNATURE.feature)) {
    const options = bookSpells(walker, (spell) => spell.level === SIGNATURE.level);
    take(walker, path, 'signature', { kind: 'spell', count: SIGNATURE.count, options }, 2);
  }
}

function chooseSavant(walker: Walker, path: string, highest: number): void {
  const options = spellsUpTo(walker, ['wizard'], highest).filter(
    (key) => spellOf(walker, key)?.school === SAVANT.school,
  );
  const count = SAVANT.first + Math.max(0, highest - SAVANT.firstMax);
  const limits: Limit[] = [];
  for (let spellLevel = SAVANT.firstMax + 1; spellLevel <= highest; spellLevel++) {
    limits.push({ keys: atLeast(walker, options, spellLevel), max: highest - spellLevel + 1 });
  }
  take(walker, path, 'savant', { kind: 'spellbook', count, options, limits }, 0, 'subclass:evoker');
}

function chooseTome(walker: Walker): void {
  const { spells } = walker.start.catalog;
  const any = (fits: (spell: SpellEntry) => boolean): string[] =>
    unowned(
      walker,
      spells.filter((spell) => spell.lists.length > 0 && fits(spell)).map(({ key }) => key),
    );
  const cantrips = any((spell) => spell.level === 0);
  const rituals = any((spell) => spell.level === 1 && spell.properties.includes('ritual'));
  const path = 'spells:warlock';
  const option = 'feature:pact-of-the-tome';
  take(walker, path, 'tome-cantrips', { kind: 'cantrip', count: TOME.cantrips, options: cantrips }, 2, option);
  take(walker, path, 'tome-rituals', { kind: 'spell', count: TOME.rituals, options: rituals }, 2, option);
}

/** Asks for class spells and adds them. */
function take(
  walker: Walker,
  path: string,
  place: string,
  asked: Pick<Slot, 'kind' | 'count' | 'options' | 'limits'>,
  prepared: 0 | 1 | 2,
  option: string = walker.class!.key,
): void {
  const { key: source, spellcasting } = walker.class!;
  const ability = spellcasting!.ability as Ability;
  const method = spellcasting!.progression === 'pact' ? 'pact' : 'spell';
  const { limits, ...plain } = asked;
  const slot = extraSlot(walker, path, place, { ...plain, option, ...(limits?.length ? { limits } : {}) });
  for (const key of ask(walker, slot)) gainSpell(walker, { key, source, ability, method, prepared, uses: '' });
}

const spellOf = (walker: Walker, key: string): SpellEntry | undefined => find(walker.start.catalog, 'spell', key);

const unowned = (walker: Walker, keys: readonly string[]): string[] => keys.filter((key) => !walker.spellKeys.has(key));

function spellsUpTo(walker: Walker, lists: readonly string[], highest: number): string[] {
  const keys: string[] = [];
  for (let level = 1; level <= highest; level++) keys.push(...unowned(walker, walker.shelves.spellsOf(lists, level)));
  return keys;
}

/** Spells in the book that are not yet always prepared. */
function bookSpells(walker: Walker, fits: (spell: SpellEntry) => boolean): string[] {
  return walker.build.spells
    .filter((owned) => owned.source === walker.class!.key && owned.prepared === 0)
    .flatMap(({ key }) => spellOf(walker, key) ?? [])
    .filter((spell) => spell.level > 0 && fits(spell))
    .map(({ key }) => key);
}

const atLeast = (walker: Walker, keys: readonly string[], level: number): Set<string> =>
  new Set(keys.filter((key) => (spellOf(walker, key)?.level ?? 0) >= level));
