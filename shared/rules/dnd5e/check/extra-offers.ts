import type { Catalog, Entry } from '../catalog.ts';
import { find, lookup } from '../lookup.ts';
import type { Trail } from './advancement-offers.ts';
import { type Fault, sourceOf, SRD } from './fault.ts';
import type { Holder, Offer } from './holder.ts';
import { nameOf } from './names.ts';
import { BACKGROUNDS, CIRCLE_SPELLS, INITIATE_LISTS, INVOCATIONS, type InvocationRule } from './options.ts';

/** Choices that a feat or feature leaves by its text, though no advancement in the packs carries them. */
export function extraOffers({ catalog, roots }: Trail, holder: Holder): Offer[] {
  const { entry, path, since } = holder;
  if (entry.kind !== 'feat' || catalog.rules !== '2024') return [];
  const common = { option: entry.key, level: since, count: [1, 1] as const, source: sourceOf(entry), holder };
  const cantrip = Object.hasOwn(INVOCATIONS, entry.identifier) ? INVOCATIONS[entry.identifier]!.cantrip : undefined;
  if (cantrip) {
    const why = (pick: string): Fault | null => boundFault(catalog, entry, cantrip, pick);
    return [{ ...common, id: `${path}/cantrip@${since}`, kinds: ['feature'], why }];
  }
  switch (entry.identifier) {
    case 'magic-initiate': {
      const lists = initiateLists(path, roots);
      return [{ ...common, id: `${path}/list@0`, kinds: ['trait'], why: (pick) => listFault(lists, pick) }];
    }
    case 'lessons-of-the-first-ones':
      return [{ ...common, id: `${path}/feat@${since}`, kinds: ['feat'], why: (pick) => originFault(catalog, pick) }];
    case 'circle-of-the-land-spells':
      return [{ ...common, id: 'subclass:land/land@3', kinds: ['feature'], why: landFault }];
    default:
      return [];
  }
}

/** The lists open to a Magic Initiate: the one that its background names, else all three. */
function initiateLists(path: string, roots: readonly Holder[]): readonly string[] {
  const background = roots.find(({ entry }) => entry.kind === 'background');
  const isOfBackground = background && path.startsWith(`${background.path}/`);
  const identifier = background?.entry.identifier ?? '';
  const named =
    isOfBackground && Object.hasOwn(BACKGROUNDS, identifier) ? BACKGROUNDS[identifier]!.spellList : undefined;
  return named ? [named] : INITIATE_LISTS;
}

function listFault(lists: readonly string[], pick: string): Fault | null {
  if (lists.some((list) => pick === `class:${list}`)) return null;
  const message = `Magic Initiate takes its spells from the ${lists.join(', ')} list here, not from "${pick}"`;
  return { code: 'magic-initiate-list', message, source: 'SRD 5.2, Feats: Magic Initiate' };
}

function originFault(catalog: Catalog, pick: string): Fault | null {
  const feat = find(catalog, 'feat', pick);
  if (!feat) return { code: 'unknown-option', message: `There is no feat "${pick}"`, source: SRD.invocations };
  if (feat.type.subtype === 'origin') return null;
  const message = `Lessons of the First Ones gives an Origin feat; ${feat.name} is none`;
  return { code: 'feat-not-offered', message, source: SRD.invocations };
}

function landFault(pick: string): Fault | null {
  if (pick.startsWith('land:') && Object.hasOwn(CIRCLE_SPELLS, pick.slice('land:'.length))) return null;
  const message = `"${pick}" is not one of the lands ${Object.keys(CIRCLE_SPELLS).join(', ')}`;
  return { code: 'land-not-offered', message, source: 'SRD 5.2, Classes: Druid, Circle of the Land Spells' };
}

function boundFault(
  catalog: Catalog,
  invocation: Entry,
  wanted: NonNullable<InvocationRule['cantrip']>,
  pick: string,
): Fault | null {
  const spell = find(catalog, 'spell', pick);
  const message = `${nameOf(catalog, pick)} is not a Warlock cantrip that ${invocation.name} can be tied to`;
  if (!spell || spell.level !== 0) return { code: 'invocation-cantrip', message, source: SRD.invocations };
  return suitsInvocation(spell, wanted) ? null : { code: 'invocation-cantrip', message, source: SRD.invocations };
}

/** True if the cantrip is of the sort that an invocation asks for. */
export function suitsInvocation(
  spell: Extract<Entry, { kind: 'spell' }>,
  wanted: NonNullable<InvocationRule['cantrip']>,
): boolean {
  if (spell.damage.length === 0) return false;
  if (wanted === 'attack') return spell.attack !== null;
  return wanted === 'damage' || Number.parseInt(spell.range, 10) >= 10;
}

/** Keys of the circle spells that a land gives up to a Druid level, as far as the catalog has them. */
export function circleSpells(catalog: Catalog, land: string, level: number): string[] {
  if (!Object.hasOwn(CIRCLE_SPELLS, land)) return [];
  return Object.entries(CIRCLE_SPELLS[land]!)
    .filter(([from]) => Number(from) <= level)
    .flatMap(([, identifiers]) => identifiers.map((identifier) => `spell:${identifier}`))
    .filter((key) => lookup(catalog).byKey.has(key));
}
