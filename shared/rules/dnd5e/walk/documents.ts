import type { ChoiceKind } from '../../../character.ts';
import type { Ability, AdvancementOf, Entry, FeatEntry } from '../catalog.ts';
import type { Slot } from '../walk.ts';
import { chooseInitiateList } from './arrivals.ts';
import { spellLists } from './extras.ts';
import { qualifies } from './prerequisites.ts';
import { highestSpellLevel } from './slots.ts';
import { advancementSlot, ask, bestCasting, gainSpell, placeOf, type Holder, type Walker } from './walker.ts';

type Grant = AdvancementOf<'ItemGrant'>;
type ItemChoice = AdvancementOf<'ItemChoice'>;
type Casting = NonNullable<Grant['spell']>;

/** Takes a document into the build; it brings its own advancement. */
export type Bring = (entry: Entry, path: string, holder: Holder) => void;

/** Grants the documents of an ItemGrant. A uuid that the catalog does not have is passed over. */
export function applyGrant(walker: Walker, holder: Holder, grant: Grant, at: number, bring: Bring): void {
  const entries = grant.items.flatMap(({ uuid }) => walker.lookup.byUuid.get(uuid) ?? []);
  const hasSpell = entries.some(({ kind }) => kind === 'spell');
  const ability = hasSpell && grant.spell ? castingAbility(walker, holder, grant, grant.spell, at) : undefined;
  for (const entry of entries) {
    if (entry.kind === 'spell') gainSpell(walker, owned(walker, holder, grant.spell, entry.key, ability));
    else bring(entry, `${placeOf(holder, grant, at)}>${entry.key}`, holder);
  }
}

/** Asks for the documents of an ItemChoice at a level of its holder. */
export function applyItemChoice(walker: Walker, holder: Holder, choice: ItemChoice, at: number, bring: Bring): void {
  const count = choice.choices.find(({ level }) => level === at)?.count ?? 0;
  if (count === 0) return;
  if (choice.itemType === 'spell') return applySpellChoice(walker, holder, choice, at, count);
  const options = featureOptions(walker, choice);
  const kind: ChoiceKind = options.some((key) => key.startsWith('feat:')) ? 'feat' : 'feature';
  const slot = advancementSlot(walker, holder, choice, at, { kind, count, options });
  for (const pick of ask(walker, slot)) {
    const entry = walker.lookup.byKey.get(pick);
    if (entry) bring(entry, `${slot.id}>${pick}`, holder);
  }
}

function applySpellChoice(walker: Walker, holder: Holder, choice: ItemChoice, at: number, count: number): void {
  chooseInitiateList(walker, holder);
  const options = spellOptions(walker, holder, choice);
  const kind: ChoiceKind = choice.restriction.level === '0' ? 'cantrip' : 'spell';
  const slot: Slot = advancementSlot(walker, holder, choice, at, { kind, count, options });
  const ability = choice.spell ? castingAbility(walker, holder, choice, choice.spell, at) : undefined;
  for (const pick of ask(walker, slot)) gainSpell(walker, owned(walker, holder, choice.spell, pick, ability));
}

function featureOptions(walker: Walker, { pool, allowDrops, restriction }: ItemChoice): string[] {
  const pooled = pool.flatMap((uuid) => {
    const entry = walker.lookup.byUuid.get(uuid);
    return entry?.kind === 'feat' ? [entry] : [];
  });
  const dropped = allowDrops && restriction.type ? walker.shelves.featsOf(restriction.type, restriction.subtype) : [];
  const feats = new Map<string, FeatEntry>([...pooled, ...dropped].map((feat) => [feat.key, feat]));
  return [...feats.values()].filter((feat) => qualifies(walker, feat)).map(({ key }) => key);
}

function spellOptions(walker: Walker, holder: Holder, { pool, allowDrops, restriction }: ItemChoice): string[] {
  const pooled = pool.flatMap((uuid) => {
    const entry = walker.lookup.byUuid.get(uuid);
    return entry?.kind === 'spell' ? [entry.key] : [];
  });
  const lists = spellLists(
    walker,
    holder,
    restriction.list.map((list) => list.replace(/^class:/, '')),
  );
  const levels = allowDrops ? levelsOf(walker, restriction.level) : [];
  const dropped = levels.flatMap((level) => walker.shelves.spellsOf(lists, level));
  return [...new Set([...pooled, ...dropped])].filter((key) => !walker.spellKeys.has(key));
}

/** `available` stands for every level with spell slots, an empty level for all. */
function levelsOf(walker: Walker, level: string): number[] {
  if (/^\d$/.test(level)) return [Number(level)];
  const highest = level === 'available' ? highestSpellLevel(walker.class, walker.level) : 9;
  return Array.from({ length: highest + 1 }, (_, index) => index);
}

function owned(walker: Walker, holder: Holder, spell: Casting | null, key: string, ability?: Ability) {
  const { max, per } = spell?.uses ?? { max: '', per: '' };
  return {
    key,
    source: holder.source,
    ability: ability ?? bestCasting(walker, []),
    method: spell?.method || 'spell',
    prepared: (spell?.prepared ?? 1) as 0 | 1 | 2,
    uses: max ? `${max}/${per}` : '',
  };
}

/**
 * The ability that a holder's spells are cast with. Where there are several it is asked at every advancement, as the
 * system records it there, but only the first answer is free: a lineage or feat has one ability (SRD 5.2, Species).
 */
function castingAbility(walker: Walker, holder: Holder, from: Grant | ItemChoice, spell: Casting, at: number): Ability {
  if (spell.abilities.length < 2) return spell.abilities[0] ?? walker.castingOf.get(holder.path) ?? classAbility();
  const before = walker.castingOf.get(holder.path);
  const options = before ? [before] : spell.abilities;
  const slot = advancementSlot(walker, holder, from, at, {
    kind: 'spell-ability',
    count: 1,
    options,
    tail: '/ability',
  });
  const [picked] = ask(walker, slot);
  const ability = options.find((option) => option === picked) ?? bestCasting(walker, options);
  walker.castingOf.set(holder.path, ability);
  return ability;

  function classAbility(): Ability {
    return (holder.ofClass && walker.class?.spellcasting?.ability) || bestCasting(walker, []);
  }
}
