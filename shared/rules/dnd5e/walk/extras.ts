/**
 * Rules of the SRD 5.2 text that no advancement in the packs carries. Each names where it stands.
 */
import type { FeatEntry, SpellEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Holder, Walker } from './walker.ts';

/** The list of Magic Initiate by the background that brings it (SRD 5.2, Character Origins: Acolyte, Sage). */
export const backgroundLists: Readonly<Record<string, string>> = { acolyte: 'cleric', sage: 'wizard' };

/** The lists that Magic Initiate chooses from, another one each time (SRD 5.2, Feats: Magic Initiate). */
export const initiateLists: readonly string[] = ['cleric', 'druid', 'wizard'];
export const MAGIC_INITIATE = 'magic-initiate';

/** The lists that a holder's spell choice is made from. */
export function spellLists(walker: Walker, holder: Holder, lists: readonly string[]): readonly string[] {
  const list = walker.initiateListOf.get(holder.path);
  return list === undefined ? lists : [list];
}

/** Whether the weapon may be mastered: a barbarian masters melee weapons only (SRD 5.2, Barbarian: Weapon Mastery). */
export function mayMaster(walker: Walker, holder: Holder, base: string): boolean {
  if (holder.entry.key !== 'class:barbarian') return true;
  const uuid = walker.start.catalog.lists.weapons[base]?.uuid ?? '';
  const weapon = walker.lookup.byUuid.get(uuid);
  return weapon?.kind !== 'item' || weapon.category.endsWith('M');
}

/** Invocations that are tied to a warlock cantrip (SRD 5.2, Eldritch Invocation Options), and which one will do. */
const cantripInvocations: Record<string, (spell: SpellEntry) => boolean> = {
  'agonizing-blast': (spell) => spell.damage.length > 0,
  'eldritch-spear': (spell) => spell.damage.length > 0 && (parseInt(spell.range) || 0) >= 10,
  'repelling-blast': (spell) => spell.damage.length > 0 && spell.attack !== null,
};

/** True when a feat has nothing left to choose: no cantrip for an invocation, no list for Magic Initiate. */
export function isSpentOut(walker: Walker, { identifier }: FeatEntry): boolean {
  if (identifier === MAGIC_INITIATE) return initiateLists.every((list) => walker.initiateLists.has(list));
  return needsCantrip(identifier) && openCantrips(walker, identifier).length === 0;
}

/** True for the invocations that name a cantrip. */
export function needsCantrip(invocation: string): boolean {
  return invocation in cantripInvocations;
}

/** The warlock cantrips that an invocation can still be bound to. */
export function openCantrips(walker: Walker, invocation: string): string[] {
  const suits = cantripInvocations[invocation]!;
  const taken = walker.boundCantrips.get(invocation);
  return walker.build.spells
    .filter(({ source, key }) => source === 'class:warlock' && !taken?.has(key))
    .flatMap(({ key }) => find(walker.start.catalog, 'spell', key) ?? [])
    .filter((spell) => spell.level === 0 && suits(spell))
    .map(({ key }) => key);
}

/** Circle spells by land and druid level (SRD 5.2, Circle of the Land: Circle Spells). */
// prettier-ignore
export const circleSpells: Readonly<Record<string, readonly (readonly [level: number, identifiers: readonly string[]])[]>> = {
  arid: [[3, ['blur', 'burning-hands', 'fire-bolt']], [5, ['fireball']], [7, ['blight']], [9, ['wall-of-stone']]],
  polar: [[3, ['fog-cloud', 'hold-person', 'ray-of-frost']], [5, ['sleet-storm']], [7, ['ice-storm']], [9, ['cone-of-cold']]],
  temperate: [[3, ['misty-step', 'shocking-grasp', 'sleep']], [5, ['lightning-bolt']], [7, ['freedom-of-movement']], [9, ['tree-stride']]],
  tropical: [[3, ['acid-splash', 'ray-of-sickness', 'web']], [5, ['stinking-cloud']], [7, ['polymorph']], [9, ['insect-plague']]],
};

/** What starting equipment has beside its nodes (SRD 5.2, class and background entries): coins and lost items. */
export const bundleExtras: Record<string, { copper: number; items: readonly string[] }> = {
  'background:acolyte': { copper: 800, items: [] },
  'background:criminal': { copper: 1600, items: [] },
  'background:sage': { copper: 800, items: [] },
  'background:soldier': { copper: 1400, items: ['item:clothes-travelers'] },
};

/**
 * Owners whose bundle holds the very tool that their own proficiency was chosen for (SRD 5.2, Monk: Starting Equipment; Soldier).
 */
export const boundTools: ReadonlySet<string> = new Set(['class:monk', 'background:soldier']);

/** Classes whose prepared spells change by one a level only (SRD 5.2, Bard, Sorcerer, Warlock: Changing Your Prepared Spells). */
export const slowLearners: ReadonlySet<string> = new Set(['bard', 'sorcerer', 'warlock']);

/** Magical Secrets: bard level and lists (SRD 5.2, Bard: Magical Secrets). */
export const MAGICAL_SECRETS = { level: 10, lists: ['bard', 'cleric', 'druid', 'wizard'] } as const;

/** Magical Discoveries: two spells from these lists (SRD 5.2, College of Lore: Magical Discoveries). */
export const DISCOVERIES = { feature: 'magical-discoveries', count: 2, lists: ['cleric', 'druid', 'wizard'] } as const;

/** Spells in a new spellbook and added per level (SRD 5.2, Wizard: Spellcasting). */
export const SPELLBOOK = { first: 6, perLevel: 2 } as const;

/** Evocation Savant: two evocations of level 1–2, then one per new spell level (SRD 5.2, Evoker). */
export const SAVANT = { feature: 'evocation-savant', school: 'evo', first: 2, firstMax: 2 } as const;

/** Spell Mastery: a level 1 and a level 2 spell cast with an action (SRD 5.2, Wizard: Spell Mastery). */
export const MASTERY = { feature: 'spell-mastery', levels: [1, 2] } as const;

/** Signature Spells: two level 3 spells (SRD 5.2, Wizard: Signature Spells). */
export const SIGNATURE = { feature: 'signature-spells', count: 2, level: 3 } as const;

/** Book of Shadows: cantrips and level 1 rituals from any list (SRD 5.2, Eldritch Invocation Options: Pact of the Tome). */
export const TOME = { feature: 'pact-of-the-tome', cantrips: 3, rituals: 2 } as const;

/** Extra coins of characters that start above level 4, in GP: base + 1d10 × step (SRD 5.2, Starting at Higher Levels). */
export const higherWealth = [
  { level: 17, base: 20000, step: 250 },
  { level: 11, base: 5000, step: 250 },
  { level: 5, base: 500, step: 25 },
] as const;
