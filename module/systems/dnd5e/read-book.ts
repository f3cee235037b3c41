/** A compendium of items that the user may see. */
export interface Book {
  /** `<package>.<name>`. */
  id: string;
  title: string;
  size: number;
  pack: Pack;
}

/** What is used of Foundry's compendium collections. */
interface Pack {
  collection: string;
  title: string;
  visible: boolean;
  metadata: { type: string; packageType: string };
  index: { size: number };
  getIndex(options: { fields: string[] }): Promise<Iterable<Entry>>;
  getDocuments(query: { _id__in: string[] }): Promise<Iterable<{ id: string; toObject(): { effects?: unknown } }>>;
}

interface Entry {
  _id: string;
  type?: string;
  system?: { type?: { value?: unknown } };
  effects?: unknown;
}

/** What `normalise` reads of an item. The index holds raw, unmigrated data. */
const FIELDS = [
  ...['identifier', 'source', 'container', 'advancement', 'type', 'description.value', 'properties', 'uses'],
  ...['hd', 'hitDice', 'primaryAbility', 'spellcasting', 'startingEquipment', 'wealth', 'classIdentifier'],
  ...['movement', 'senses', 'prerequisites', 'requirements', 'level', 'school', 'activation', 'range', 'duration'],
  ...['activities', 'damage', 'materials', 'quantity', 'weight', 'price', 'rarity'],
  ...['attunement', 'armor', 'strength', 'mastery', 'ammunition', 'magicalBonus'],
].map((field) => `system.${field}`);

/** Earlier books win over later ones: what the table made itself, what it bought, then what came with the system. */
const ORDER = ['world', 'module', 'system'];

/** The books of this world that the user sees and the GM has not switched off. */
export function booksOf(): Book[] {
  const off = switchedOff();
  return [...(game.packs as unknown as Iterable<Pack>)]
    .filter((pack) => pack.metadata.type === 'Item' && pack.visible && !off.has(pack.collection))
    .sort((a, b) => ORDER.indexOf(a.metadata.packageType) - ORDER.indexOf(b.metadata.packageType))
    .map((pack) => ({ id: pack.collection, title: pack.title, size: pack.index.size, pack }));
}

/** Compendia that the GM took out of the system's own browser. */
function switchedOff(): Set<string> {
  const setting: unknown = game.settings!.get('dnd5e' as never, 'packSourceConfiguration' as never);
  const entries = typeof setting === 'object' && setting !== null ? Object.entries(setting) : [];
  return new Set(entries.filter(([, isOn]) => isOn === false).map(([pack]) => pack));
}

/** The items of a book as they are stored, with the effects of its features. A book of monsters offers nothing. */
export async function readBook({ pack }: Book): Promise<Entry[]> {
  const entries = [...(await pack.getIndex({ fields: [...FIELDS, 'effects'] }))];
  if (isOfMonsters(entries)) return [];
  const bare = entries.filter(lacksEffects).map(({ _id }) => _id);
  if (bare.length === 0) return entries;
  const documents = await pack.getDocuments({ _id__in: bare });
  const effects = new Map([...documents].map((document) => [document.id, document.toObject().effects]));
  return entries.map((entry) => (effects.has(entry._id) ? { ...entry, effects: effects.get(entry._id) } : entry));
}

/** Monsters' features and attacks would else stand among those of characters, some under the same identifiers. */
function isOfMonsters(entries: readonly Entry[]): boolean {
  const features = entries.filter(({ type }) => type === 'feat');
  const ofMonsters = features.filter(({ system }) => system?.type?.value === 'monster');
  return ofMonsters.length > features.length / 2;
}

/** Foundry stores embedded documents apart, so that an index may have only their ids or nothing at all. */
function lacksEffects({ type, effects }: Entry): boolean {
  if (type !== 'feat') return false;
  return !Array.isArray(effects) || effects.some((effect) => typeof effect !== 'object');
}
