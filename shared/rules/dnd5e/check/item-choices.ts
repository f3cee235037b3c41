import type { AdvancementOf, Entry } from '../catalog.ts';
import { lookup } from '../lookup.ts';
import type { Trail } from './advancement-offers.ts';
import { type Fault, sourceOf } from './fault.ts';
import { type Holder, labels, type Offer } from './holder.ts';
import { abilityName, listed, nameOf } from './names.ts';
import { HIGHEST_SLOT, type ClassTable, at } from './tables.ts';

type Choose = AdvancementOf<'ItemChoice'>;

type Kinds = readonly ('cantrip' | 'spell' | 'feat' | 'feature')[];

/** What the slot may call itself: where the restriction does not tell, either of two. */
function kindsOf({ itemType, restriction }: Choose): Kinds {
  if (itemType === 'spell') {
    if (!/^\d+$/.test(restriction.level)) return ['spell', 'cantrip'];
    return restriction.level === '0' ? ['cantrip'] : ['spell'];
  }
  if (restriction.type === '') return ['feature', 'feat'];
  return restriction.type === 'feat' ? ['feat'] : ['feature'];
}

/** The highest spell level that the class has slots for at a class level; 9 where the class is in no table. */
export function highestSlot(table: ClassTable | undefined, level: number): number {
  return table?.casting ? at(HIGHEST_SLOT[table.casting.progression], level) : 9;
}

function spellFault(rule: Choose, spell: Entry & { kind: 'spell' }, highest: number): string | undefined {
  const { level, list } = rule.restriction;
  if (level === 'available' && (spell.level < 1 || spell.level > highest)) {
    return `${spell.name} is a level ${spell.level} spell; there are slots up to level ${highest}`;
  }
  if (/^\d+$/.test(level) && spell.level !== Number(level)) {
    return `${spell.name} is a level ${spell.level} spell, not one of level ${level}`;
  }
  const lists = list.map((name) => name.split(':').at(-1)!);
  if (list.length > 0 && !lists.some((name) => spell.lists.includes(name))) {
    return `${spell.name} is not on the ${listed(lists)} spell list`;
  }
  return undefined;
}

function dropFault(rule: Choose, entry: Entry, highest: number): string | undefined {
  if (entry.kind === 'spell') {
    return rule.itemType === '' || rule.itemType === 'spell'
      ? spellFault(rule, entry, highest)
      : `${entry.name} is a spell`;
  }
  if (entry.kind !== 'feat') return `${entry.name} is neither a feature nor a spell`;
  if (rule.itemType === 'spell') return `${entry.name} is not a spell`;
  const { type, subtype } = rule.restriction;
  if (type !== '' && entry.type.value !== type) return `${entry.name} is not a ${type} option`;
  if (subtype !== '' && entry.type.subtype !== subtype) return `${entry.name} is not a ${subtype} option`;
  return undefined;
}

/** The slots of an item choice: one for each level that gives picks. */
export function itemChoiceOffers({ catalog, level, table }: Trail, holder: Holder, rule: Choose): Offer[] {
  const { byKey, byUuid } = lookup(catalog);
  const kinds = kindsOf(rule);
  const kind = kinds[0]!;
  const source = sourceOf(holder.entry);
  const pool = new Set(rule.pool.flatMap((uuid) => byUuid.get(uuid)?.key ?? []));
  const notOffered = (message: string): Fault => ({ code: `${kind}-not-offered`, message, source });
  return rule.choices
    .filter((choice) => choice.count > 0 && choice.level <= level)
    .map((choice) => ({
      ...labels(holder, rule, choice.level),
      kinds,
      count: [choice.count, choice.count] as const,
      left: ({ spells, picks }, chosen) => {
        if (rule.itemType !== 'spell') return Infinity;
        const list = picks(`${holder.path}/list@0`)[0]?.slice('class:'.length);
        return catalog.spells.filter(
          (spell) =>
            !spells.has(spell.key) &&
            !chosen.includes(spell.key) &&
            (list === undefined || spell.lists.includes(list)) &&
            spellFault(rule, { kind: 'spell', ...spell }, highestSlot(table, level)) === undefined,
        ).length;
      },
      why: (pick) => {
        const entry = byKey.get(pick);
        if (!entry) return { code: 'unknown-option', message: `There is no ${kind} ${nameOf(catalog, pick)}`, source };
        if (pool.has(pick)) return null;
        if (!rule.allowDrops) return notOffered(`${holder.entry.name} does not offer ${entry.name}`);
        const reason = dropFault(rule, entry, highestSlot(table, level));
        return reason === undefined ? null : notOffered(reason);
      },
    }));
}

/** The slot for the ability of spells that an advancement brings, if it leaves a choice. `at` is the slot or grant. */
export function spellAbilityOffer(
  holder: Holder,
  rule: AdvancementOf<'ItemChoice'> | AdvancementOf<'ItemGrant'>,
  at: string,
  level: number,
): Offer[] {
  const abilities = rule.spell?.abilities ?? [];
  if (abilities.length < 2) return [];
  const source = sourceOf(holder.entry);
  return [
    {
      ...labels(holder, rule, 0),
      id: `${at}/ability`,
      kinds: ['spell-ability'],
      level,
      count: [1, 1],
      why: (pick) =>
        (abilities as readonly string[]).includes(pick)
          ? null
          : {
              code: 'spell-ability-not-offered',
              message: `${abilityName(pick)} cannot be the ability of these spells; ${listed(abilities.map(abilityName))} can`,
              source,
            },
    },
  ];
}
