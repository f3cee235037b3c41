import type { ChoiceKind } from '../../../character.ts';
import type { Entry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Fault } from './fault.ts';
import { type Frame, hasFeature } from './frame.ts';
import type { Had, Offer } from './holder.ts';
import { listed, nameOf } from './names.ts';
import { type SpellRoom, spellRoom } from './spell-room.ts';

type Spell = Extract<Entry, { kind: 'spell' }>;
type Broken = Pick<Fault, 'code' | 'message'> | null;

/** A slot for spells: how many, and what is wrong with a spell there. */
interface SpellSlot {
  place: string;
  kind: ChoiceKind;
  count: number;
  broken(spell: Spell): Broken;
  /** The option that offers it, where that is not the class. */
  option?: string;
  /** True where spells are chosen that are in the spellbook already. */
  isFromBook?: boolean;
}

/** Spells in a new spellbook, and added with each Wizard level after the first. */
const SPELLBOOK = { first: 6, perLevel: 2 };

/** The Bard level of Magical Secrets, and the lists that it opens. */
export const SECRETS = { level: 10, lists: ['bard', 'cleric', 'druid', 'wizard'] } as const;

/** The slots for the spells of the class, and for those that its features let choose. */
export function spellOffers(frame: Frame): Offer[] {
  const room = spellRoom(frame);
  if (!room) return [];
  const isWizard = room.identifier === 'wizard' && frame.table !== undefined;
  const slots = [
    ...(isWizard ? wizardSlots(frame, room) : plainSlots(frame, room)),
    ...loreSlots(frame, room),
    ...tomeSlots(frame),
  ];
  return slots.filter(({ count }) => count > 0).map((slot) => spellOffer(frame, room, slot));
}

function cantripSlot({ identifier, cantrips }: SpellRoom): SpellSlot {
  return {
    place: 'cantrips',
    kind: 'cantrip',
    count: cantrips,
    broken: (spell) => wrongLevel(spell, 0, 0) ?? notOnList(spell, [identifier]),
  };
}

function plainSlots({ level }: Frame, room: SpellRoom): SpellSlot[] {
  const lists = room.identifier === 'bard' && level >= SECRETS.level ? SECRETS.lists : [room.identifier];
  return [
    cantripSlot(room),
    {
      place: 'prepared',
      kind: 'spell',
      count: room.prepared,
      broken: (spell) => wrongLevel(spell, 1, room.highest) ?? notOnList(spell, lists),
    },
  ];
}

function wizardSlots(frame: Frame, room: SpellRoom): SpellSlot[] {
  const { highest } = room;
  const onList = (spell: Spell): Broken => wrongLevel(spell, 1, highest) ?? notOnList(spell, ['wizard']);
  const inBook = (spell: Spell): Broken =>
    isInBook(frame, spell.key) ? null : broken('spell-not-in-book', `${spell.name} is not in the spellbook`);
  const fromBook = { kind: 'spell', isFromBook: true } as const;
  return [
    cantripSlot(room),
    {
      place: 'spellbook',
      kind: 'spellbook',
      count: SPELLBOOK.first + SPELLBOOK.perLevel * (frame.level - 1),
      broken: onList,
    },
    {
      place: 'savant',
      kind: 'spellbook',
      option: 'subclass:evoker',
      // Two of level 2 at most, then one for every new level of slots.
      count: hasFeature(frame, 'evocation-savant') ? 2 + Math.max(0, highest - 2) : 0,
      broken: (spell) => onList(spell) ?? notThat(spell.school === 'evo', `${spell.name} is not an Evocation spell`),
    },
    { ...fromBook, place: 'prepared', count: room.prepared, broken: (spell) => inBook(spell) ?? onList(spell) },
    {
      ...fromBook,
      place: 'mastery',
      count: hasFeature(frame, 'spell-mastery') ? 2 : 0,
      broken: (spell) =>
        inBook(spell) ??
        wrongLevel(spell, 1, 2) ??
        notThat(spell.activation === 'action', `${spell.name} does not take an action to cast`),
    },
    {
      ...fromBook,
      place: 'signature',
      count: hasFeature(frame, 'signature-spells') ? 2 : 0,
      broken: (spell) => inBook(spell) ?? wrongLevel(spell, 3, 3),
    },
  ];
}

/** College of Lore: Magical Discoveries. */
function loreSlots(frame: Frame, { highest }: SpellRoom): SpellSlot[] {
  if (!hasFeature(frame, 'magical-discoveries')) return [];
  return [
    {
      place: 'discoveries',
      kind: 'spell',
      option: 'subclass:lore',
      count: 2,
      broken: (spell) => wrongLevel(spell, 0, highest) ?? notOnList(spell, ['cleric', 'druid', 'wizard']),
    },
  ];
}

/** The Book of Shadows of the Pact of the Tome. */
function tomeSlots(frame: Frame): SpellSlot[] {
  if (!hasFeature(frame, 'pact-of-the-tome')) return [];
  const option = 'feature:pact-of-the-tome';
  const ofAny = (spell: Spell): Broken =>
    spell.lists.length > 0 ? null : broken('spell-not-on-list', `${spell.name} is on the list of no class`);
  return [
    {
      place: 'tome-cantrips',
      kind: 'cantrip',
      option,
      count: 3,
      broken: (spell) => wrongLevel(spell, 0, 0) ?? ofAny(spell),
    },
    {
      place: 'tome-rituals',
      kind: 'spell',
      option,
      count: 2,
      broken: (spell) =>
        wrongLevel(spell, 1, 1) ??
        ofAny(spell) ??
        notThat(spell.properties.includes('ritual'), `${spell.name} is not a Ritual`),
    },
  ];
}

function spellOffer(frame: Frame, { identifier, className }: SpellRoom, slot: SpellSlot): Offer {
  const source = `SRD 5.2, Classes: ${className}, ${identifier === 'warlock' ? 'Pact Magic' : 'Spellcasting'}`;
  const { catalog } = frame;
  return {
    id: `spells:${identifier}/${slot.place}`,
    kinds: [slot.kind],
    option: slot.option ?? frame.class?.key ?? '',
    // Cantrips are asked for once, with the class itself.
    level: slot.place === 'cantrips' ? 1 : frame.level,
    count: [slot.count, slot.count],
    source,
    why: (pick) => {
      const spell = find(catalog, 'spell', pick);
      if (!spell) return { code: 'unknown-option', message: `There is no spell ${nameOf(catalog, pick)}`, source };
      const fault = slot.broken(spell);
      return fault && { ...fault, source };
    },
    left: (had, picks) => {
      const taken = slot.isFromBook ? readied(had) : had.spells;
      return catalog.spells.filter(
        (spell) =>
          !taken.has(spell.key) && !picks.includes(spell.key) && slot.broken({ kind: 'spell', ...spell }) === null,
      ).length;
    },
  };
}

/** Spells of the book that are prepared in one way or another. */
function readied({ picks }: Had): Set<string> {
  return new Set(['prepared', 'mastery', 'signature'].flatMap((place) => picks(`spells:wizard/${place}`)));
}

const broken = (code: string, message: string): Broken => ({ code, message });
const notThat = (isThat: boolean, message: string): Broken => (isThat ? null : broken('spell-not-offered', message));

function notOnList(spell: Spell, lists: readonly string[]): Broken {
  if (lists.some((list) => spell.lists.includes(list))) return null;
  return broken('spell-not-on-list', `${spell.name} is not on the spell list of ${listed(lists)}`);
}

function wrongLevel(spell: Spell, least: number, most: number): Broken {
  if (spell.level >= least && spell.level <= most) return null;
  const span = least === most ? `level ${least}` : `level ${least} to ${most}`;
  const wanted = most === 0 ? 'a cantrip' : `a spell of ${span}`;
  const is = spell.level === 0 ? 'a cantrip' : `a level ${spell.level} spell`;
  return broken('spell-level', `${spell.name} is ${is}; here belongs ${wanted}`);
}

/** Spells of the book: those of the Spellcasting feature and those that Evocation Savant added. */
function isInBook(frame: Frame, key: string): boolean {
  return frame.picks('spells:wizard/spellbook').includes(key) || frame.picks('spells:wizard/savant').includes(key);
}
