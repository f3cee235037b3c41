import type { EffectChange, FeatEntry } from '../catalog.ts';
import { readAdvancements } from './advancement.ts';
import { identify, slug, type RawItem } from './identify.ts';
import { flag, int, intOrNull, isRaw, list, part, parts, text, texts, type Raw } from './raw.ts';

/** A feat or a feature. `feat:` for the item type value `feat` and for Ability Score Improvement, whose type is blank. */
export function readFeat(item: RawItem): FeatEntry {
  const { system } = item;
  const type = part(system, 'type');
  const value = text(type, 'value');
  const isFeat = value === 'feat' || (value === '' && item.identifier === 'ability-score-improvement');
  const prerequisites = part(system, 'prerequisites');
  return {
    ...identify(item, isFeat ? 'feat' : 'feature'),
    type: { value, subtype: text(type, 'subtype') },
    prerequisites: {
      level: intOrNull(prerequisites, 'level'),
      items: neededItems(system),
      repeatable: flag(prerequisites, 'repeatable'),
      text: prerequisiteText(system),
    },
    uses: readUses(system),
    effects: readEffects(item),
    advancement: readAdvancements(system),
  };
}

/** Identifiers of which one is needed. One invocation says only in words which other one it needs. */
function neededItems(system: Raw): string[] {
  const items = texts(part(system, 'prerequisites'), 'items');
  const stated = /^([\w' ]{1,60}) Invocation$/.exec(text(system, 'requirements'))?.[1];
  return items.length === 0 && stated ? [slug(stated)] : items;
}

const ABILITY = 'Strength|Dexterity|Constitution|Intelligence|Wisdom|Charisma';
const MINIMUM = new RegExp(`((?:(?:${ABILITY})(?:, (?:or )?| or | and )?)+) (\\d+)(?:\\+| or higher)`);

/** The ability minimum, which the system keeps as text only, e.g. `Strength or Dexterity 13+`; empty if there is none. */
function prerequisiteText(system: Raw): string {
  const opening = text(part(system, 'description'), 'value')
    .slice(0, 1000)
    .replace(/<[^>]*>/g, ' ');
  const stated = /Prerequisites?:?[^.)]{0,200}/.exec(opening)?.[0] ?? '';
  const found = MINIMUM.exec(text(system, 'requirements').slice(0, 200)) ?? MINIMUM.exec(stated);
  return found ? `${found[1] ?? ''} ${found[2] ?? ''}+` : '';
}

/** Before dnd5e 4.0 the period stood in `uses.per`. Where there are several, the one that brings all uses back. */
function readUses(system: Raw): FeatEntry['uses'] {
  const uses = part(system, 'uses');
  const max = text(uses, 'max');
  if (max === '') return null;
  const recovery = parts(uses, 'recovery');
  const best = recovery.find((one) => text(one, 'type') === 'recoverAll') ?? recovery[0];
  return { max, per: best ? text(best, 'period') : text(uses, 'per') };
}

/** The changes of every effect that lasts as long as the feature is owned. */
function readEffects(item: RawItem): EffectChange[] {
  return parts({ effects: item.effects }, 'effects')
    .filter((effect) => effect['transfer'] !== false && effect['disabled'] !== true && effect['type'] !== 'enchantment')
    .flatMap((effect) => {
      // dnd5e 6 on Foundry 14 keeps the changes in the effect's system data.
      const changes = [...list(effect, 'changes'), ...list(part(effect, 'system'), 'changes')];
      return changes.filter(isRaw).map(readChange);
    });
}

/** Foundry reads values as JSON where it can: `"med"` in quotes is the same as med without. */
function changeValue(value: unknown): string {
  if (typeof value !== 'string') return value === undefined || value === null ? '' : JSON.stringify(value);
  return /^"[^"\\]*"$/.test(value) ? value.slice(1, -1) : value;
}

/** Foundry 14's names of the change modes. */
const MODES = ['custom', 'multiply', 'add', 'downgrade', 'upgrade', 'override'];

function readChange(change: Raw): EffectChange {
  const key = text(change, 'key');
  const value = changeValue(change['value']);
  const named = MODES.indexOf(text(change, 'type'));
  if (text(change, 'type') === 'subtract') return { key, mode: 2, value: `-(${value})` };
  return { key, mode: named < 0 ? (change['mode'] === undefined ? 2 : int(change, 'mode')) : named, value };
}
