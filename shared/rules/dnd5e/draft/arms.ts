import type { EquipmentEntry, EquipmentNode } from '../catalog.ts';
import type { Build } from '../walk.ts';
import { once, pickedClass, pickedIn, type Drafting } from './drafting.ts';
import { chanceOf, roled, themed, weights } from './weigh.ts';
import { isProficientWith, rateWeapon, weaponsOf } from './weapons.ts';

/** A way of fighting. */
export type Arms = 'great' | 'shield' | 'dual' | 'ranged' | 'finesse' | 'caster' | 'unarmed';

/** How the character fights and with what: base weapons by preference, the first in hand. */
export interface ArmsPlan {
  style: Arms;
  weapons: readonly EquipmentEntry[];
  wantsShield: boolean;
}

/** Ways open to a class, by how usual they are. The second list is for a build that is quicker than strong. */
const ways: Readonly<Record<string, readonly [strong: string, quick: string]>> = {
  barbarian: ['great dual.3 shield.3', 'dual finesse.5'],
  bard: ['caster', 'caster'],
  cleric: ['shield', 'shield'],
  druid: ['shield.8 caster', 'caster shield.4'],
  fighter: ['great shield.9', 'ranged dual.8 finesse.7'],
  monk: ['unarmed', 'unarmed'],
  paladin: ['shield great.7', 'finesse'],
  ranger: ['dual.6 shield.5 great.5', 'ranged dual.8'],
  rogue: ['finesse dual.5', 'finesse dual.7 ranged.5'],
  sorcerer: ['caster', 'caster'],
  warlock: ['caster', 'caster'],
  wizard: ['caster', 'caster'],
};

const wayThemes: Readonly<Record<Arms, Readonly<Record<string, number>>>> = {
  great: weights('strength blood.8 revenge.4 war.4'),
  shield: weights('protection law.6 war.4 faith.3'),
  dual: weights('speed.7 sea.4 beast.4 blood.3'),
  ranged: weights('hunt forest.5 stealth.3'),
  finesse: weights('speed.5 noble.5 shadow.5 city.4 trickery.5'),
  caster: {},
  unarmed: {},
};
const wayRoles: Readonly<Record<Arms, Readonly<Record<string, number>>>> = {
  great: weights('striker'),
  shield: weights('defender'),
  dual: weights('striker.6'),
  ranged: weights('scout.7 striker.3'),
  finesse: weights('scout.4 face.4'),
  caster: {},
  unarmed: {},
};

/** Fighting styles that tell how someone fights. */
const styleFeats: Readonly<Record<string, Arms>> = {
  'feat:archery': 'ranged',
  'feat:great-weapon-fighting': 'great',
  'feat:two-weapon-fighting': 'dual',
};

/** The plan of the build; what is fixed or kept elsewhere goes before taste. */
export function armsPlan(drafting: Drafting, build: Build): ArmsPlan {
  const style = once(drafting, 'arms', () => chooseStyle(drafting, build));
  // An order or a feat may open more weapons after the style is known.
  const known = [...build.traits.keys()].filter((key) => key.startsWith('weapon:')).length;
  const weapons = once(drafting, `arms/${known}`, () => chooseWeapons(drafting, build, style));
  return { style, weapons, wantsShield: style === 'shield' || style === 'finesse' };
}

function chooseStyle(drafting: Drafting, build: Build): Arms {
  const owner = pickedClass(drafting, build);
  const { scores } = build;
  const isCaster = !!owner?.spellcasting?.ability && owner.spellcasting.progression !== 'half';
  const usual =
    ways[owner?.identifier ?? ''] ?? (isCaster ? ['caster', 'caster'] : ['great shield', 'finesse ranged dual']);
  const open = weights(usual[scores.dex > scores.str ? 1 : 0]);
  const settled = Object.values(drafting.settled).flat();
  const chance = chanceOf(drafting.seed, 'arms');
  let best: Arms = 'caster';
  let most = -Infinity;
  for (const way of Object.keys(wayThemes) as Arms[]) {
    const usualness = open[way];
    const score =
      (usualness === undefined ? -6 : usualness * 2) +
      themed(drafting.taste, wayThemes[way], 2).by +
      roled(drafting.taste, wayRoles[way], 2).by +
      byWeapons(drafting, build, way) +
      (settled.some((pick) => styleFeats[pick] === way) ? 20 : 0) +
      chance(way) * 1.4;
    if (score > most) [best, most] = [way, score];
  }
  return best;
}

/** What the weapons say that the prompt names or that are settled. */
function byWeapons(drafting: Drafting, build: Build, way: Arms): number {
  let sum = 0;
  const settled = Object.entries(drafting.settled).filter(([slot]) => slot === 'equipment:weapons');
  const cues = [...drafting.taste.hints].map(([key, cue]) => [key, cue.weight] as const);
  for (const [key, weight] of [...cues, ...settled.flatMap(([, picks]) => picks.map((pick) => [pick, 2] as const))]) {
    const item = drafting.lookup.byKey.get(key);
    if (item?.kind !== 'item' || weight < 0) continue;
    if (item.category === 'shield') sum += way === 'shield' ? 5 * weight : way === 'finesse' ? 2 * weight : 0;
    if (item.weapon && isProficientWith(drafting, build, item) && suits(item, way)) sum += 5 * weight;
  }
  return sum;
}

/** Whether a weapon is the main one of a way of fighting. */
export function suits(item: EquipmentEntry, way: Arms): boolean {
  const has = (property: string): boolean => item.properties.includes(property);
  const isRanged = item.category.endsWith('R');
  if (way === 'ranged') return isRanged && has('amm');
  if (way === 'unarmed') return item.category === 'simpleM' && !has('two') && (has('ver') || has('lgt'));
  if (way === 'caster') return item.category === 'simpleM' ? has('ver') || has('fin') : item.category === 'simpleR';
  if (isRanged) return false;
  if (way === 'great') return has('two') && has('hvy');
  if (way === 'dual') return has('lgt');
  if (way === 'finesse') return has('fin') && !has('rch');
  return !has('two') && !has('lgt') && !has('fin') && (!has('thr') || has('ver'));
}

/** The weapon for the way, one for the other hand or the other distance, and a third to fall back on. */
function chooseWeapons(drafting: Drafting, build: Build, style: Arms): EquipmentEntry[] {
  const bundled = bundledKeys(drafting, build);
  const chance = chanceOf(drafting.seed, 'arms/weapons');
  const known = weaponsOf(drafting).filter((item) => isProficientWith(drafting, build, item));
  const worth = (item: EquipmentEntry): number =>
    rateWeapon(build, item) +
    (drafting.taste.hints.get(item.key)?.weight ?? 0) * 12 +
    (bundled.has(item.key) ? 2.5 : 0) +
    kinship(drafting, build, item) +
    chance(item.key) * 1.2;
  const pickFrom = (items: EquipmentEntry[]): EquipmentEntry | undefined =>
    items.reduce<EquipmentEntry | undefined>(
      (best, item) => (best && worth(best) >= worth(item) ? best : item),
      undefined,
    );
  const named = known.filter((item) => (drafting.taste.hints.get(item.key)?.weight ?? 0) >= 0.4);
  const main = pickFrom(known.filter((item) => suits(item, style))) ?? pickFrom(known);
  const taken = main ? [main] : [];
  const next = (fits: (item: EquipmentEntry) => boolean): void => {
    const item = pickFrom(known.filter((each) => !taken.includes(each) && fits(each)));
    if (item) taken.push(item);
  };
  if (style === 'dual') next((item) => suits(item, 'dual') && item.weapon?.mastery !== main?.weapon?.mastery);
  const isFar = (item: EquipmentEntry): boolean => (item.weapon?.range ?? 0) >= 20;
  next(style === 'ranged' ? (item) => !item.category.endsWith('R') && !item.properties.includes('two') : isFar);
  if (taken.length < 3) next((item) => suits(item, style));
  for (const item of named) if (!taken.includes(item)) taken.push(item);
  return taken;
}

/** Weapons that a people is known for. */
const kinWeapons: Readonly<Record<string, string>> = {
  dwarf: 'battleaxe warhammer handaxe greataxe maul warpick lighthammer',
  elf: 'longbow longsword shortsword rapier shortbow',
  orc: 'greataxe handaxe javelin battleaxe',
  goliath: 'greatclub maul greatsword spear',
  halfling: 'sling dagger shortsword',
  gnome: 'lighthammer warpick handcrossbow',
  dragonborn: 'halberd greatsword longsword trident',
};
const themeWeapons: Readonly<Record<string, string>> = {
  sea: 'trident scimitar spear whip',
  mine: 'warpick warhammer',
  forest: 'longbow spear handaxe',
  craft: 'warhammer lighthammer maul',
  noble: 'rapier longsword lance',
  death: 'sickle glaive flail',
  law: 'mace longsword halberd warhammer',
  desert: 'scimitar spear shortbow',
  blood: 'greataxe morningstar flail',
};

function kinship(drafting: Drafting, build: Build, { baseItem }: EquipmentEntry): number {
  const family = pickedIn(build, 'species')?.slice('species:'.length).split('-')[0] ?? '';
  let bonus = kinWeapons[family]?.split(' ').includes(baseItem) ? 1 : 0;
  for (const [theme, cue] of drafting.taste.themes) {
    if (themeWeapons[theme]?.split(' ').includes(baseItem)) bonus += 1.5 * cue.weight;
  }
  return bonus;
}

/** Everything that the starting bundles of the class hold. */
export function bundledKeys(drafting: Drafting, build: Build): ReadonlySet<string> {
  const nodes = pickedClass(drafting, build)?.startingEquipment ?? [];
  return new Set(nodes.flatMap((node) => linkedKeys(drafting, node)));
}

/** Keys of the items that a node of starting equipment names. */
export function linkedKeys(drafting: Drafting, node: EquipmentNode): string[] {
  if ('children' in node) return node.children.flatMap((child) => linkedKeys(drafting, child));
  const item = node.type === 'linked' ? drafting.lookup.byUuid.get(node.uuid) : undefined;
  return item ? [item.key] : [];
}
