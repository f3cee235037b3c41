import { find } from '../lookup.ts';
import type { Frame } from './frame.ts';
import { nameOf } from './names.ts';
import { at, HIGHEST_SLOT } from './tables.ts';
import { SECRETS } from './spell-offers.ts';

/** Slots whose picks are spells that the character has anyway, in the spellbook. */
const FROM_BOOK = new Set(['spells:wizard/prepared', 'spells:wizard/mastery', 'spells:wizard/signature']);

/** Spells across slots: none twice, and no more of a level than can have been learned. */
export function checkSpells(frame: Frame): void {
  checkSpellsTwice(frame);
  checkWizard(frame);
  checkSecrets(frame);
  checkArcana(frame);
}

function checkSpellsTwice(frame: Frame): void {
  const had = new Map<string, string>();
  const take = (key: string, slot: string, where: string): void => {
    const before = had.get(key);
    if (before === undefined) had.set(key, where);
    else if (slot !== '') {
      const message = `${nameOf(frame.catalog, key)} is chosen, but the character has it from ${before} already`;
      frame.report(slot, { code: 'spell-twice', message, source: 'SRD 5.2, Spells: Gaining Spells' });
    }
  };
  // What a later level brings does not make an earlier choice wrong.
  for (const { key, slot, from } of frame.spells.toSorted((a, b) => a.level - b.level)) {
    const isOfClass = from.path.startsWith('class:') || from.path.startsWith('subclass:');
    if (slot !== '' || isOfClass) take(key, slot, from.entry.name);
  }
  for (const offer of frame.offers) {
    if (!offer.id.startsWith('spells:') || FROM_BOOK.has(offer.id)) continue;
    for (const key of new Set(frame.picks(offer.id))) take(key, offer.id, offer.id.split('/')[1]!);
  }
}

/** How many of the book's spells can be of a level: the first six are of level 1, then two with each level. */
function checkWizard(frame: Frame): void {
  if (!frame.table || frame.class?.identifier !== 'wizard') return;
  const highest = at(HIGHEST_SLOT.full, frame.level);
  const source = 'SRD 5.2, Classes: Wizard, Spellcasting';
  const levels = (slot: string): number[] =>
    frame.picks(slot).flatMap((key) => find(frame.catalog, 'spell', key)?.level ?? []);
  const book = levels('spells:wizard/spellbook');
  const savant = levels('spells:wizard/savant');
  for (let level = 2; level <= highest; level++) {
    const most = 2 * (frame.level - firstLevelWith(level) + 1);
    const these = book.filter((each) => each >= level).length;
    if (these > most) {
      const message = `${these} spells of level ${level} and up are in the book; ${most} can have been added by level ${frame.level}`;
      frame.report('spells:wizard/spellbook', { code: 'spellbook-levels', message, source });
    }
    const added = savant.filter((each) => each >= level).length;
    const mostAdded = level === 2 ? 2 + Math.max(0, highest - 2) : highest - level + 1;
    if (added > mostAdded) {
      const message = `Evocation Savant added ${added} spells of level ${level} and up; it can have been ${mostAdded}`;
      frame.report('spells:wizard/savant', { code: 'spellbook-levels', message, source });
    }
  }
  checkMastery(frame);
}

const firstLevelWith = (spellLevel: number): number => 2 * spellLevel - 1;

/** Spell Mastery is one level 1 and one level 2 spell; what is always prepared takes no place among the prepared. */
function checkMastery(frame: Frame): void {
  const mastered = frame.picks('spells:wizard/mastery');
  const levels = mastered.flatMap((key) => find(frame.catalog, 'spell', key)?.level ?? []);
  if (levels.length === 2 && levels[0] === levels[1]) {
    const message = `Spell Mastery is of a level 1 and a level 2 spell; both are of level ${levels[0]!}`;
    const source = 'SRD 5.2, Classes: Wizard, Spell Mastery';
    frame.report('spells:wizard/mastery', { code: 'spell-level', message, source });
  }
  const always = new Set([...mastered, ...frame.picks('spells:wizard/signature')]);
  for (const key of frame.picks('spells:wizard/prepared')) {
    if (!always.has(key)) continue;
    const message = `${nameOf(frame.catalog, key)} is always prepared, so it takes no place among the prepared spells`;
    frame.report('spells:wizard/prepared', {
      code: 'spell-twice',
      message,
      source: 'SRD 5.2, Classes: Wizard, Spellcasting',
    });
  }
}

/** Level of the spell that Mystic Arcanum gives, by Warlock level. */
const ARCANA: Readonly<Record<number, number>> = { 11: 6, 13: 7, 15: 8, 17: 9 };

/** A Warlock's arcana are Warlock spells of the level that the class level gives. */
function checkArcana(frame: Frame): void {
  if (!frame.table) return;
  for (const { key, level, from, slot } of frame.spells) {
    const spell = from.entry.identifier === 'mystic-arcanum' ? find(frame.catalog, 'spell', key) : undefined;
    if (!spell || (spell.level === ARCANA[level] && spell.lists.includes('warlock'))) continue;
    const message = `${spell.name} is not a level ${ARCANA[level] ?? 6} Warlock spell, as the arcanum of level ${level} is`;
    frame.report(slot, { code: 'arcanum-level', message, source: 'SRD 5.2, Classes: Warlock, Mystic Arcanum' });
  }
}

/** Magical Secrets: from level 10 on a new or an exchanged spell may come from another list; so many can have. */
function checkSecrets(frame: Frame): void {
  const { table, level } = frame;
  if (!table || frame.class?.identifier !== 'bard' || level < SECRETS.level) return;
  const slot = 'spells:bard/prepared';
  const foreign = frame
    .picks(slot)
    .flatMap((key) => find(frame.catalog, 'spell', key) ?? [])
    .filter(({ lists }) => !lists.includes('bard'));
  const highest = at(HIGHEST_SLOT.full, level);
  for (let spellLevel = 1; spellLevel <= highest; spellLevel++) {
    const since = Math.max(SECRETS.level, firstLevelWith(spellLevel));
    const learned = at(table.casting?.prepared, level) - at(table.casting?.prepared, since - 1);
    const most = learned + level - since + 1;
    const these = foreign.filter((spell) => spell.level >= spellLevel).length;
    if (these <= most) continue;
    const message = `${these} spells of level ${spellLevel} and up are from other lists; ${most} can have been learned since level ${since}`;
    frame.report(slot, { code: 'magical-secrets-count', message, source: 'SRD 5.2, Classes: Bard, Magical Secrets' });
    return;
  }
}
