import { ABILITIES } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Sheet } from '../../../shared/rules/dnd5e/sheet.ts';
import type { Difference } from '../adapter.ts';
import type { LiveActor, LiveItem } from './live.ts';

type Row = [what: string, expected: unknown, actual: unknown];

/** Where the system computes another number for the actor than the character's sheet has. */
export function compare(sheet: Sheet, actor: LiveActor): Difference[] {
  const rows = [
    ...general(sheet, actor),
    ...abilities(sheet, actor),
    ...skills(sheet, actor),
    ...tools(sheet, actor),
    ...spaces(sheet, actor),
    ...traits(sheet, actor),
    ...magic(sheet, actor),
    ...attacks(sheet, actor),
    ...belongings(sheet, actor),
  ];
  return rows
    .map(([what, expected, actual]) => ({ what, expected: textOf(expected), actual: textOf(actual) }))
    .filter(({ expected, actual }) => expected !== actual);
}

function textOf(value: unknown): string {
  if (value instanceof Set || Array.isArray(value))
    return [...(value as Iterable<unknown>)].map(String).sort().join(', ');
  return String(value);
}

function general(sheet: Sheet, { system }: LiveActor): Row[] {
  const { attributes, details, traits: own } = system;
  return [
    ['level', sheet.level, details.level],
    ['proficiencyBonus', sheet.proficiencyBonus, attributes.prof],
    ['hp.max', sheet.hp.max, attributes.hp.max],
    ['hp.value', sheet.hp.max, attributes.hp.value],
    ['ac', sheet.ac, attributes.ac.value],
    ['initiative', sheet.initiative, attributes.init.total],
    ['size', sheet.size, own.size],
  ];
}

function abilities(sheet: Sheet, { system }: LiveActor): Row[] {
  return ABILITIES.flatMap((key): Row[] => {
    const [ours, theirs] = [sheet.abilities[key], system.abilities[key]];
    return [
      [`abilities.${key}.score`, ours.score, theirs?.value],
      [`abilities.${key}.mod`, ours.mod, theirs?.mod],
      [`abilities.${key}.save`, ours.save, theirs?.save.value],
    ];
  });
}

function skills(sheet: Sheet, { system }: LiveActor): Row[] {
  return Object.entries(sheet.skills).flatMap(([key, { mod, passive, proficiency }]): Row[] => {
    const skill = system.skills[key];
    return [
      [`skills.${key}.mod`, mod, skill?.total],
      [`skills.${key}.passive`, passive, skill?.passive],
      [`skills.${key}.proficiency`, proficiency, skill?.effectiveValue ?? skill?.value],
    ];
  });
}

function tools(sheet: Sheet, { system }: LiveActor): Row[] {
  const leaf = (key: string): string => key.slice(key.lastIndexOf(':') + 1);
  return sheet.tools.map(({ key, mod }): Row => [`tools.${leaf(key)}.mod`, mod, system.tools[leaf(key)]?.total]);
}

const KINDS = ['walk', 'burrow', 'climb', 'fly', 'swim'];
const SENSES = ['darkvision', 'blindsight', 'tremorsense', 'truesight'];

/** From 6.0 on speeds stand one step deeper, as senses do since 5.3. */
function spaces(sheet: Sheet, { system }: LiveActor): Row[] {
  const { movement, senses } = system.attributes;
  const speeds = (movement['speeds'] ?? movement) as Record<string, unknown>;
  const ranges = (senses['ranges'] ?? senses) as Record<string, unknown>;
  return [
    ...KINDS.map((kind): Row => [`movement.${kind}`, sheet.movement[kind] ?? 0, Number(speeds[kind] ?? 0)]),
    ...SENSES.map((sense): Row => [`senses.${sense}`, sheet.senses[sense] ?? 0, Number(ranges[sense] ?? 0)]),
  ];
}

function traits(sheet: Sheet, { system }: LiveActor): Row[] {
  const own = system.traits;
  return [
    ['languages', sheet.languages, own.languages.value],
    ['proficiencies.armor', sheet.proficiencies.armor, own.armorProf.value],
    ['proficiencies.weapons', sheet.proficiencies.weapons, own.weaponProf.value],
    ['proficiencies.masteries', sheet.proficiencies.masteries, own.weaponProf.mastery.value],
    ['resistances', sheet.resistances, own.dr.value],
    ['immunities', sheet.immunities, own.di.value],
    ['conditionImmunities', sheet.conditionImmunities, own.ci.value],
  ];
}

interface Caster {
  spellcasting?: { ability?: string; save?: number; attack?: number };
}

function magic(sheet: Sheet, actor: LiveActor): Row[] {
  const slots = Object.entries(actor.system.spells).filter(([, { max }]) => max > 0);
  const pact = actor.system.spells['pact'];
  const casters = new Map(
    [...actor.items].map((item) => [`${item.type}:${item.identifier}`, item as LiveItem & Caster]),
  );
  return [
    ['slots', sorted(sheet.slots), sorted(Object.fromEntries(slots.map(([key, { max }]) => [key, max])))],
    ['slots.left', sorted(sheet.slots), sorted(Object.fromEntries(slots.map(([key, { value }]) => [key, value])))],
    ['pactLevel', sheet.pactLevel, pact && pact.max > 0 ? pact.level : 0],
    ...sheet.spellcasting.flatMap((caster): Row[] => {
      const own = casters.get(`class:${caster.class}`)?.spellcasting;
      return [
        [`spellcasting.${caster.class}.dc`, caster.dc, own?.save],
        [`spellcasting.${caster.class}.attack`, caster.attack, own?.attack],
      ];
    }),
    ['spells', sheet.spells.map(spellLine), itemsOf(actor, 'spell').map(ownSpellLine)],
  ];
}

const sorted = (slots: Record<string, number>): string =>
  Object.entries(slots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

function spellLine({ identifier, level, method, prepared }: Sheet['spells'][number]): string {
  return `${identifier} ${level} ${method} ${atHand(level, prepared)}`;
}

/** A cantrip is always at hand: there is nothing to prepare. */
function atHand(level: number, prepared: number): string {
  return level === 0 ? '' : (['in the book', 'prepared', 'always prepared'][prepared] ?? '');
}

function ownSpellLine({ identifier, system }: LiveItem): string {
  const [level, prepared] = [Number(system['level']), Number(system['prepared'])];
  return `${identifier} ${level} ${String(system['method'])} ${atHand(level, prepared)}`;
}

function itemsOf(actor: LiveActor, ...types: string[]): LiveItem[] {
  return [...actor.items].filter(({ type }) => types.includes(type));
}

interface Armed {
  activities?: Iterable<{ type: string; labels?: { toHit?: string; modifier?: string } }>;
}

/** Attack bonuses of the weapons carried. */
function attacks(sheet: Sheet, actor: LiveActor): Row[] {
  const bonuses = new Map<string, string>();
  for (const item of itemsOf(actor, 'weapon')) {
    const attack = [...((item.system as Armed).activities ?? [])].find(({ type }) => type === 'attack');
    if (!bonuses.has(item.identifier)) bonuses.set(item.identifier, attack?.labels?.modifier ?? 'none');
  }
  return sheet.attacks
    .filter(
      ({ type, name, identifier }) =>
        ['melee', 'ranged'].includes(type) && !name.includes('(') && bonuses.has(identifier),
    )
    .map(({ identifier, toHit }): Row => [`attacks.${identifier}`, toHit ?? 0, Number(bonuses.get(identifier))]);
}

const CARRIED = ['weapon', 'equipment', 'consumable', 'tool', 'loot', 'container'];

function belongings(sheet: Sheet, actor: LiveActor): Row[] {
  const theirs = new Map<string, number>();
  // What an advancement brings, such as a monk's unarmed strike, is a feature in the form of a thing.
  const carried = itemsOf(actor, ...CARRIED).filter(({ flags }) => !flags.dnd5e?.advancementOrigin);
  for (const { identifier, system } of carried) {
    theirs.set(identifier, (theirs.get(identifier) ?? 0) + Number(system['quantity'] ?? 1));
  }
  const ours = new Map<string, number>();
  for (const { identifier, quantity } of sheet.equipment) ours.set(identifier, (ours.get(identifier) ?? 0) + quantity);
  const lines = (things: Map<string, number>): string[] => [...things].map(([key, count]) => `${count} ${key}`);
  const { pp, gp, ep, sp, cp } = actor.system.currency;
  return [
    ['equipment', lines(ours), lines(theirs)],
    ['currency', Object.values(sheet.currency).join('/'), [pp, gp, ep, sp, cp].map(String).join('/')],
    [
      'features',
      sheet.features.map(({ identifier }) => identifier),
      itemsOf(actor, 'feat').map(({ identifier }) => identifier),
    ],
  ];
}
