import { fail } from '../../../errors.ts';
import { ABILITIES, type Ability, type Advancement } from '../catalog.ts';
import { slug } from './identify.ts';
import {
  count,
  flag,
  int,
  intOrNull,
  isRaw,
  itemUuid,
  list,
  number,
  part,
  parts,
  text,
  texts,
  uuids,
  type Raw,
} from './raw.ts';

type Base = Pick<Advancement, 'id' | 'title' | 'classRestriction'>;
type Reader = (base: Base, configuration: Raw, level: number) => Advancement;

/**
 * The advancements of an item, in stored order. Types that dnd5e itself does not know are left out: a module brings
 * them, and only its own window can answer them.
 */
export function readAdvancements(system: Raw): Advancement[] {
  return parts(system, 'advancement').flatMap((raw) => {
    const read = READERS.get(text(raw, 'type'));
    return read ? [readOne(raw, read)] : [];
  });
}

function readOne(raw: Raw, read: Reader): Advancement {
  const id = text(raw, '_id');
  if (!/^[\w-]{1,64}$/.test(id)) return fail('bad-input', 'an advancement has no id', 'advancement');
  const restriction = text(raw, 'classRestriction');
  const classRestriction = restriction === 'primary' || restriction === 'secondary' ? restriction : '';
  return read({ id, title: text(raw, 'title'), classRestriction }, part(raw, 'configuration'), count(raw, 'level'));
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    HitPoints: (base) => ({ ...base, type: 'HitPoints' }),
    Subclass: (base, _configuration, level) => ({ ...base, type: 'Subclass', level }),
    Size: (base, configuration, level) => ({ ...base, type: 'Size', level, sizes: texts(configuration, 'sizes') }),
    Trait: (base, configuration, level) => ({
      ...base,
      type: 'Trait',
      level,
      mode: traitMode(configuration),
      grants: texts(configuration, 'grants'),
      choices: traitChoices(configuration),
    }),
    ItemGrant: (base, configuration, level) => ({
      ...base,
      type: 'ItemGrant',
      level,
      items: grantedItems(configuration),
      spell: readSpell(configuration),
    }),
    ItemChoice: (base, configuration) => {
      const restriction = part(configuration, 'restriction');
      return {
        ...base,
        type: 'ItemChoice',
        choices: itemChoices(configuration),
        pool: uuids(configuration, 'pool'),
        allowDrops: configuration['allowDrops'] === undefined || flag(configuration, 'allowDrops'),
        itemType: text(configuration, 'type'),
        restriction: {
          type: text(restriction, 'type'),
          subtype: text(restriction, 'subtype'),
          level: text(restriction, 'level'),
          list: texts(restriction, 'list'),
        },
        spell: readSpell(configuration),
      };
    },
    AbilityScoreImprovement: (base, configuration, level) => ({
      ...base,
      type: 'AbilityScoreImprovement',
      level,
      points: count(configuration, 'points'),
      cap: configuration['cap'] === undefined ? 2 : intOrNull(configuration, 'cap'),
      max: intOrNull(configuration, 'max'),
      locked: abilities(configuration, 'locked'),
      fixed: fixedScores(configuration),
      recommendation: itemUuid(text(configuration, 'recommendation')) || null,
    }),
    ScaleValue: (base, configuration) => ({
      ...base,
      type: 'ScaleValue',
      identifier: text(configuration, 'identifier') || slug(base.title),
      kind: text(configuration, 'type').replace(/^numeric$/, 'number') || 'string',
      scale: byLevel(configuration, 'scale').map(([level, value]) => ({ level, value: scaleValue(value) })),
    }),
  }),
);

function traitMode(configuration: Raw): 'default' | 'expertise' | 'forcedExpertise' | 'upgrade' | 'mastery' {
  const mode = text(configuration, 'mode') || 'default';
  if (mode === 'default' || mode === 'expertise' || mode === 'forcedExpertise') return mode;
  if (mode === 'upgrade' || mode === 'mastery') return mode;
  return fail('bad-input', `trait mode ${mode} is unknown`, 'mode');
}

/** A choice from nothing, which one pack has by mistake, is none; dnd5e skips it too. */
function traitChoices(configuration: Raw): { count: number; pool: string[] }[] {
  return parts(configuration, 'choices')
    .map((choice) => ({
      count: choice['count'] === undefined ? 1 : count(choice, 'count'),
      pool: texts(choice, 'pool'),
    }))
    .filter((choice) => choice.count > 0 && choice.pool.length > 0);
}

function grantedItems(configuration: Raw): { uuid: string; optional: boolean }[] {
  const all = flag(configuration, 'optional');
  return list(configuration, 'items').flatMap((item) => {
    const raw: Raw = isRaw(item) ? item : { uuid: item };
    const uuid = itemUuid(text(raw, 'uuid'));
    return uuid === '' ? [] : [{ uuid, optional: all || flag(raw, 'optional') }];
  });
}

function itemChoices(configuration: Raw): { level: number; count: number; replacement: boolean }[] {
  return byLevel(configuration, 'choices').map(([level, value]) => {
    // Before dnd5e 3.3 the bare number stood here.
    const raw: Raw = isRaw(value) ? value : { count: value };
    return { level, count: count(raw, 'count'), replacement: flag(raw, 'replacement') };
  });
}

/** The entries of an object keyed by level, ascending. */
function byLevel(raw: Raw, field: string): [level: number, value: unknown][] {
  return Object.entries(part(raw, field))
    .map(([level, value]): [number, unknown] => [Number(level), value])
    .filter(([level]) => Number.isInteger(level) && level >= 0)
    .sort(([a], [b]) => a - b);
}

function scaleValue(value: unknown): number | string {
  if (!isRaw(value)) return fail('bad-input', 'a scale value is not an object', 'scale');
  const faces = int(value, 'faces');
  if (faces > 0) return `${int(value, 'number') || 1}d${faces}${texts(value, 'modifiers').join('')}`;
  return typeof value['value'] === 'number' ? number(value, 'value') : text(value, 'value');
}

function abilities(raw: Raw, field: string): Ability[] {
  const named = new Set(texts(raw, field));
  return ABILITIES.filter((ability) => named.has(ability));
}

function fixedScores(configuration: Raw): Partial<Record<Ability, number>> {
  const fixed = part(configuration, 'fixed');
  const scores = ABILITIES.map((ability): [Ability, number] => [ability, int(fixed, ability)]);
  return Object.fromEntries(scores.filter(([, points]) => points !== 0));
}

/** How the spells of a grant or choice are cast; `preparation` is what `method` and `prepared` were before 5.1. */
function readSpell(configuration: Raw): Extract<Advancement, { type: 'ItemGrant' }>['spell'] {
  const spell = configuration['spell'];
  if (spell === undefined || spell === null) return null;
  if (!isRaw(spell)) return fail('bad-input', 'spell is not an object', 'spell');
  const uses = part(spell, 'uses');
  return {
    abilities: abilities(spell, 'ability'),
    ...castingOf(spell),
    uses: { max: text(uses, 'max'), per: text(uses, 'per'), requireSlot: flag(uses, 'requireSlot') },
  };
}

function castingOf(spell: Raw): { method: string; prepared: number } {
  const before = text(spell, 'preparation');
  const always = before === 'always';
  const method = always || before === 'prepared' ? 'spell' : before;
  return {
    method: spell['method'] === undefined ? method : text(spell, 'method'),
    prepared: spell['prepared'] === undefined ? (always ? 2 : 0) : Math.min(2, Math.max(0, int(spell, 'prepared'))),
  };
}
