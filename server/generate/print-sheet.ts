import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { table } from './layout.ts';
import { inOrder, pickName, word } from './names.ts';
import { entry, section, type Line } from './page.ts';
import { say } from './words.ts';

/** `+3`, `-1`, `+0`. */
export const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);

/** Abilities, defences, skills, attacks, spells, equipment and features. */
export function sheetLines(sheet: Sheet, catalog: Catalog): Line[] {
  return [
    ...section(say('Sheet.Abilities'), abilityLines(sheet)),
    ...section(say('Sheet.Combat'), combatLines(sheet)),
    ...section(say('Sheet.Attacks'), attackLines(sheet)),
    ...section(say('Sheet.Skills'), skillLines(sheet, catalog)),
    ...section(say('Sheet.Spells'), spellLines(sheet)),
    ...section(say('Sheet.Equipment'), equipmentLines(sheet)),
    ...section(say('Sheet.Features'), featureLines(sheet)),
  ];
}

function abilityLines(sheet: Sheet): Line[] {
  const abilities = Object.entries(sheet.abilities);
  const cell = (text: string): string => text.padEnd(8);
  const row = (label: string, cells: readonly string[]): Line => ({
    text: (label.padEnd(16) + cells.map(cell).join('')).trimEnd(),
  });
  return [
    row(
      '',
      abilities.map(([key]) => key.toUpperCase()),
    ),
    row(
      say('Sheet.Score'),
      abilities.map(([, { score, mod }]) => `${score} ${signed(mod)}`),
    ),
    row(
      say('Sheet.Save'),
      abilities.map(([, { save, saveProficient }]) => signed(save) + (saveProficient ? '*' : '')),
    ),
  ];
}

function combatLines(sheet: Sheet): Line[] {
  const { hp, ac, acFrom, movement, senses, skills } = sheet;
  const worn = acFrom.map((from) => (from === 'unarmored' ? say('Sheet.Unarmored') : from)).join(', ');
  const passive = say('Sheet.Perception', { score: skills['prc']?.passive ?? 10 });
  const feet = (group: string, ranges: Record<string, number>): string =>
    Object.entries(ranges)
      .map(([key, range]) => say(`Sheet.${group}.${key}`, { feet: range }))
      .join(', ');
  return [
    ...entry(say('Sheet.ArmorClass'), `${ac} (${worn})`),
    ...entry(say('Sheet.HitPoints'), `${hp.max} (${hp.dice})`),
    ...entry(say('Sheet.Speed'), feet('Movement', movement)),
    ...entry(say('Sheet.Initiative'), signed(sheet.initiative)),
    ...entry(say('Sheet.Proficiency'), signed(sheet.proficiencyBonus)),
    ...entry(say('Sheet.Senses'), [feet('Sense', senses), passive].filter(Boolean).join(', ')),
    ...entry(say('Sheet.Resistances'), sheet.resistances.join(', ')),
    ...entry(say('Sheet.Immunities'), [...sheet.immunities, ...sheet.conditionImmunities].join(', ')),
  ];
}

function attackLines({ attacks, attacksPerAction }: Sheet): Line[] {
  const rows = attacks.map(({ name, toHit, save, damage, range, mastery }) => {
    const against = save ? say('Sheet.SaveAgainst', { dc: save.dc, ability: save.ability.toUpperCase() }) : '';
    const dealt = damage.map(({ formula, types }) => `${formula} ${types.join(say('Sheet.Or'))}`.trim()).join(' + ');
    return [name, toHit === null ? against : signed(toHit), range, mastery, dealt];
  });
  const hasMastery = attacks.some(({ mastery }) => mastery !== '');
  const shown = hasMastery ? rows : rows.map((row) => row.filter((_, i) => i !== 3));
  const several = attacksPerAction > 1 ? [{ text: say('Sheet.AttacksPerAction', { count: attacksPerAction }) }] : [];
  return [...table(shown).map((text) => ({ text })), ...several];
}

function skillLines(sheet: Sheet, catalog: Catalog): Line[] {
  const trained = Object.values(sheet.skills)
    .filter(({ proficiency }) => proficiency >= 1)
    .map(({ name, mod, proficiency }) => `${name} ${signed(mod)}${proficiency === 2 ? say('Sheet.Expert') : ''}`);
  const { armor, weapons, masteries } = sheet.proficiencies;
  return [
    ...entry(say('Sheet.Trained'), trained.join(', ')),
    ...entry(say('Sheet.Tools'), sheet.tools.map(({ name, mod }) => `${name} ${signed(mod)}`).join(', ')),
    ...entry(say('Sheet.Armor'), armor.map((key) => word(key, 'Training')).join(', ')),
    ...entry(say('Sheet.Weapons'), weapons.map((key) => weapon(key, catalog)).join(', ')),
    ...entry(say('Sheet.Masteries'), masteries.map((key) => weapon(key, catalog)).join(', ')),
    ...entry(say('Sheet.Languages'), sheet.languageNames.join(', ')),
  ];
}

/** `sim` and `mar` are kinds, everything else is a weapon. */
function weapon(key: string, catalog: Catalog): string {
  const kind = word(key, 'Training');
  return kind === key ? pickName(catalog, `weapon:${key}`) : kind;
}

function spellLines({ spellcasting, slots, pactLevel, spells }: Sheet): Line[] {
  const casting = spellcasting
    .map(({ ability, dc, attack }) =>
      say('Sheet.CastingWith', { ability: word(ability, 'Ability'), dc, attack: signed(attack) }),
    )
    .join('; ');
  const slotList = Object.entries(slots).map(([key, count]) =>
    key === 'pact'
      ? say('Sheet.PactSlots', { count, level: pactLevel })
      : say('Sheet.Slots', { count, level: key.slice(5) }),
  );
  const levels = [...new Set(spells.map(({ level }) => level))];
  return [
    ...entry(say('Sheet.Casting'), casting),
    ...entry(say('Sheet.SpellSlots'), slotList.join(', ')),
    ...levels.flatMap((level) =>
      entry(
        level === 0 ? say('Sheet.Cantrips') : say('Sheet.SpellLevel', { level }),
        spells
          .filter((spell) => spell.level === level)
          .map(spellName)
          .join(', '),
      ),
    ),
  ];
}

function spellName({ name, level, method, prepared, uses }: Sheet['spells'][number]): string {
  const marks = [
    level > 0 && prepared === 2 ? say('Sheet.AlwaysPrepared') : '',
    level > 0 && prepared === 0 && method === 'spell' ? say('Sheet.InBook') : '',
    uses === '' ? '' : usesText(uses),
  ].filter(Boolean);
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
}

/** `3/lr` → `3/long rest`. */
function usesText(uses: string): string {
  const [count = '', per = ''] = uses.split('/');
  return per === '' ? count : `${count}/${word(per, 'Recovery')}`;
}

function equipmentLines({ equipment, currency, load }: Sheet): Line[] {
  const listed = (rows: Sheet['equipment']): string => rows.map(itemName).join(', ');
  const inside = [...new Set(equipment.map(({ container }) => container))].filter(Boolean).map((box) => {
    const option = equipment.find(({ identifier }) => identifier === box)?.name ?? box;
    return say('Generate.From', { option, names: listed(equipment.filter(({ container }) => container === box)) });
  });
  const coins = Object.entries(currency)
    .filter(([, count]) => count > 0)
    .map(([coin, count]) => `${count} ${coin.toUpperCase()}`);
  return [
    ...entry(say('Sheet.Equipped'), listed(equipment.filter(({ equipped }) => equipped))),
    ...entry(say('Sheet.Carried'), listed(equipment.filter((row) => !row.equipped && row.container === ''))),
    ...inside.flatMap((contents) => entry(say('Sheet.Inside'), contents)),
    ...entry(say('Sheet.Coins'), coins.join(', ') || say('Sheet.NoCoins')),
    ...entry(say('Sheet.Load'), say('Sheet.LoadOf', { carried: load.carried, capacity: load.capacity })),
  ];
}

function itemName({ name, quantity }: Sheet['equipment'][number]): string {
  return quantity === 1 ? inOrder(name) : say('Sheet.Times', { name: inOrder(name), count: quantity });
}

function featureLines({ features }: Sheet): Line[] {
  const levels = [...new Set(features.map(({ level }) => level))];
  const named = ({ name, uses }: Sheet['features'][number]): string =>
    uses === '' ? name : `${name} (${usesText(uses)})`;
  return levels.flatMap((level) =>
    entry(
      level === 0 ? say('Sheet.Origin') : say('Sheet.Level', { level }),
      features
        .filter((feature) => feature.level === level)
        .map(named)
        .join(', '),
    ),
  );
}
