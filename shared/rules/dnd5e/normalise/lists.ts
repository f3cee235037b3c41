import { ABILITIES, type Ability, type EquipmentEntry, type Lists } from '../catalog.ts';
import { isRaw, itemUuid, type Raw } from './raw.ts';

/**
 * The system's own lists: those parts of `CONFIG.DND5E` (labels already in the catalog's language), and the spells of
 * each class by uuid, as the system's registry or its journal pages of type `spells` have them.
 */
export interface RawLists {
  config: {
    skills: unknown;
    languages: unknown;
    tools: unknown;
    weaponIds: unknown;
    armorIds: unknown;
    shieldIds: unknown;
    focusTypes: unknown;
  };
  spellLists: readonly { identifier: string; uuids: readonly string[] }[];
}

const object = (value: unknown): Raw => (isRaw(value) ? value : {});

/** A label, given as text or inside an object. */
function labelOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const label = object(value)['label'];
  return typeof label === 'string' ? label : '';
}

const abilityOf = (value: unknown): Ability | undefined =>
  ABILITIES.find((ability) => ability === object(value)['ability']);

/** The lists of a catalog. What names no known ability or no known item is left out: nothing could use it. */
export function readLists(config: RawLists['config'], byUuid: (uuid: string) => EquipmentEntry | undefined): Lists {
  const thingOf = (value: unknown): EquipmentEntry | undefined => byUuid(itemUuid(uuidOf(value)));
  return {
    skills: Object.fromEntries(
      Object.entries(object(config.skills)).flatMap(([key, skill]) => {
        const ability = abilityOf(skill);
        return ability ? [[key, { name: labelOf(skill) || key, ability }]] : [];
      }),
    ),
    languages: Object.fromEntries(languages(object(config.languages), '')),
    tools: Object.fromEntries(
      Object.entries(object(config.tools)).flatMap(([key, tool]) => {
        const [ability, thing] = [abilityOf(tool), thingOf(tool)];
        if (!ability || !thing) return [];
        const path = thing.category === '' ? key : `${thing.category}:${key}`;
        return [[path, { name: thing.name, ability, uuid: thing.uuid }]];
      }),
    ),
    weapons: proficiencies(object(config.weaponIds), thingOf, WEAPONS),
    armor: proficiencies({ ...object(config.armorIds), ...object(config.shieldIds) }, thingOf, ARMOR),
    focuses: Object.fromEntries(
      focuses(config).map(({ identifier, uuids }) => [identifier, uuids.flatMap((uuid) => byUuid(uuid)?.uuid ?? [])]),
    ),
  };
}

/** The uuid of an item, given as text or as the `id` of an object. */
function uuidOf(value: unknown): string {
  const uuid = isRaw(value) ? value['id'] : value;
  return typeof uuid === 'string' ? uuid : '';
}

const WEAPONS = new Map<string, 'sim' | 'mar'>([
  ['simpleM', 'sim'],
  ['simpleR', 'sim'],
  ['martialM', 'mar'],
  ['martialR', 'mar'],
]);
const ARMOR = new Map<string, 'lgt' | 'med' | 'hvy' | 'shl'>([
  ['light', 'lgt'],
  ['medium', 'med'],
  ['heavy', 'hvy'],
  ['shield', 'shl'],
]);

function proficiencies<P extends string>(
  ids: Raw,
  thingOf: (value: unknown) => EquipmentEntry | undefined,
  byCategory: ReadonlyMap<string, P>,
): Record<string, { proficiency: P; uuid: string }> {
  return Object.fromEntries(
    Object.entries(ids).flatMap(([key, id]) => {
      const thing = thingOf(id);
      const proficiency = byCategory.get(thing?.category ?? '');
      return thing && proficiency ? [[key, { proficiency, uuid: thing.uuid }]] : [];
    }),
  );
}

/** Real paths are much shorter; this ends a list that contains itself. */
const LONGEST_PATH = 100;

/** Languages that can be learned, by path. As in dnd5e, one with dialects is a category: the dialects are learned. */
function languages(raw: Raw, prefix: string): [key: string, name: string][] {
  if (prefix.length > LONGEST_PATH) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    const children = object(object(value)['children']);
    if (Object.keys(children).length > 0) return languages(children, `${path}:`);
    const isLanguage = object(value)['selectable'] !== false && labelOf(value) !== '';
    return isLanguage ? [[path, labelOf(value)]] : [];
  });
}

/** uuids of the focus items by kind. */
export function focuses(config: RawLists['config']): { identifier: string; uuids: string[] }[] {
  return Object.entries(object(config.focusTypes)).map(([kind, focus]) => {
    const ids = Object.values(object(object(focus)['itemIds']));
    return { identifier: kind, uuids: ids.filter((id) => typeof id === 'string').map(itemUuid) };
  });
}
