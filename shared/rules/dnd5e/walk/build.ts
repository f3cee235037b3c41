import { ABILITIES, type Advancement, type Entry } from '../catalog.ts';
import { advancementOf } from '../lookup.ts';
import type { Build, Chooser, Slot, Start } from '../walk.ts';
import { arrive } from './arrivals.ts';
import { applyGrant, applyItemChoice } from './documents.ts';
import { higherLevelWealth, outfit } from './equipment.ts';
import { backgroundLists, MAGIC_INITIATE } from './extras.ts';
import { hold, purchase, wear } from './goods.ts';
import { applyImprovement } from './improvements.ts';
import { scoreOf } from './judge.ts';
import { advancementsAt } from './order.ts';
import { chooseCantrips, chooseSpells } from './spells.ts';
import { applyTrait } from './traits.ts';
import { advancementSlot, ask, gainTrait, startWalk, type Holder, type Walker } from './walker.ts';

/** The walk itself; see `walk` in `../walk.ts`. */
export function walkBuild(start: Start, choose: Chooser): { build: Build; slots: Slot[] } {
  const walker = startWalk(start, choose);
  const { catalog } = start;
  const owner = chooseEntry(walker, 'class', catalog.classes);
  const species = chooseEntry(walker, 'species', catalog.species);
  const background = chooseEntry(walker, 'background', catalog.backgrounds);
  if (owner?.kind === 'class') walker.class = owner;
  chooseAbilities(walker);
  expectGrants(walker, background);
  if (species) settle(walker, species, species.key, originOf(species), 0);
  if (background) settle(walker, background, background.key, originOf(background), 0);
  if (owner) climb(walker, owner);
  if (owner?.kind === 'class') outfit(walker, 'equipment:class', owner);
  if (background?.kind === 'background') outfit(walker, 'equipment:background', background);
  higherLevelWealth(walker);
  purchase(walker);
  wear(walker);
  hold(walker);
  return { build: walker.build, slots: walker.slots };
}

const originOf = (entry: Entry) => ({ source: entry.key, ofClass: false });

function chooseEntry(walker: Walker, kind: 'class' | 'species' | 'background', entries: readonly { key: string }[]) {
  const options = entries.map(({ key }) => key);
  const [picked] = ask(walker, { id: kind, kind, option: '', level: 0, count: 1, options });
  return picked === undefined ? undefined : walker.lookup.byKey.get(picked);
}

/** The standard array (SRD 5.2, Generate Your Scores). */
export const STANDARD_ARRAY: readonly number[] = [15, 14, 13, 12, 10, 8];

function chooseAbilities(walker: Walker): void {
  const { abilityMethod, dice } = walker.start;
  const slot: Slot = { id: 'abilities', kind: 'abilities', option: '', level: 0, count: 6, options: [] };
  if (abilityMethod === 'standard') slot.scores = STANDARD_ARRAY;
  if (abilityMethod === 'rolled') slot.scores = ABILITIES.map((ability) => rolled(dice?.[ability] ?? []));
  for (const pick of ask(walker, slot)) {
    const score = scoreOf(pick);
    if (!score) continue;
    walker.build.base[score.ability] = score.value;
    walker.build.scores[score.ability] = score.value;
  }
}

/** The sum of the highest three dice; 10 where nothing was rolled. */
export function rolled(dice: readonly number[]): number {
  if (dice.length < 4) return 10;
  return dice.reduce((sum, die) => sum + die, 0) - Math.min(...dice);
}

/** Notes what background and class grant anyway, so that no earlier choice is wasted on it. */
function expectGrants(walker: Walker, background: Entry | undefined): void {
  const later = [background, walker.class].flatMap((entry) => (entry ? advancementOf(entry) : []));
  for (const advancement of later) {
    if (advancement.type !== 'Trait' || advancement.mode !== 'default' || advancement.level > 1) continue;
    if (advancement.classRestriction !== 'secondary') advancement.grants.forEach((key) => walker.granted.add(key));
  }
  for (const advancement of background ? advancementOf(background) : []) {
    if (advancement.type !== 'ItemGrant') continue;
    for (const { uuid } of advancement.items) {
      const entry = walker.lookup.byUuid.get(uuid);
      if (entry?.kind === 'feat') walker.grantedFeats.add(entry.identifier);
    }
  }
  const list = backgroundLists[background?.identifier ?? ''];
  if (list && walker.grantedFeats.has(MAGIC_INITIATE)) walker.initiateLists.add(list);
}

/** Class levels, in dnd5e's order: species, class, subclass, then whatever else has come. */
function climb(walker: Walker, owner: Entry): void {
  for (let level = 1; level <= walker.start.level; level++) {
    walker.level = level;
    const before = [...walker.holders];
    const others = before.filter(({ entry }) => !isFront(entry));
    for (const holder of before) if (holder.entry.kind === 'species') advance(walker, holder, level);
    if (level === 1) settle(walker, owner, owner.key, { source: owner.key, ofClass: true }, 1);
    for (const kind of ['class', 'subclass']) {
      for (const holder of before) if (holder.entry.kind === kind) advance(walker, holder, level);
    }
    for (const holder of others) advance(walker, holder, level);
    if (level === 1) chooseCantrips(walker);
  }
  chooseSpells(walker);
}

const isFront = ({ kind }: Entry): boolean => kind === 'species' || kind === 'class' || kind === 'subclass';

/** Takes an entry into the build and runs its levels up to `upTo`; a class starts at its first. */
function settle(
  walker: Walker,
  entry: Entry,
  path: string,
  origin: Pick<Holder, 'source' | 'ofClass'>,
  upTo: number,
  from = '',
): void {
  const holder: Holder = { entry, path, ...origin };
  walker.build.owned.push({ entry, path, from, level: walker.level });
  walker.identifiers.set(entry.identifier, (walker.identifiers.get(entry.identifier) ?? 0) + 1);
  if (entry.kind === 'feat') applyEffects(walker, entry.key, entry.effects);
  arrive(walker, holder, (key, below) => bring(walker, walker.lookup.byKey.get(key), below, holder));
  if (advancementOf(entry).length === 0) return;
  walker.holders.push(holder);
  const first = entry.kind === 'class' || entry.kind === 'subclass' ? upTo : 0;
  for (let level = first; level <= upTo; level++) advance(walker, holder, level);
}

/** What comes through another document: a feat is a source of its own, a feature belongs to what brought it. */
function bring(walker: Walker, entry: Entry | undefined, path: string, by: Holder): void {
  if (!entry || entry.kind === 'spell') return;
  if (entry.kind === 'item') return;
  const isFeat = entry.key.startsWith('feat:');
  const source = isFeat || entry.kind === 'subclass' ? entry.key : by.source;
  settle(walker, entry, path, { source, ofClass: by.ofClass && !isFeat }, walker.level, by.entry.key);
}

function advance(walker: Walker, holder: Holder, at: number): void {
  for (const advancement of advancementsAt(holder.entry, at)) apply(walker, holder, advancement, at);
}

function apply(walker: Walker, holder: Holder, advancement: Advancement, at: number): void {
  const takeIn = (entry: Entry, path: string): void => bring(walker, entry, path, holder);
  switch (advancement.type) {
    case 'Trait':
      return applyTrait(walker, holder, advancement, at);
    case 'ItemGrant':
      return applyGrant(walker, holder, advancement, at, takeIn);
    case 'ItemChoice':
      return applyItemChoice(walker, holder, advancement, at, takeIn);
    case 'AbilityScoreImprovement': {
      const taken = applyImprovement(walker, holder, advancement, at);
      if (taken) bring(walker, walker.lookup.byKey.get(taken.feat), `${taken.slot.id}>${taken.feat}`, holder);
      return;
    }
    case 'Size': {
      const [only, ...others] = advancement.sizes;
      const asked = { kind: 'size', count: 1, options: advancement.sizes } as const;
      const picked = others.length > 0 ? ask(walker, advancementSlot(walker, holder, advancement, at, asked))[0] : only;
      walker.build.size = picked ?? only ?? 'med';
      return;
    }
    case 'Subclass': {
      const options = walker.shelves.subclassesOf(holder.entry.identifier);
      const asked = { kind: 'subclass', count: 1, options } as const;
      const [picked] = ask(walker, advancementSlot(walker, holder, advancement, at, asked));
      if (picked) bring(walker, walker.lookup.byKey.get(picked), picked, holder);
      return;
    }
    default:
  }
}

const traitEffects: Record<string, string> = {
  'system.traits.weaponProf.value': 'weapon',
  'system.traits.armorProf.value': 'armor',
  'system.traits.languages.value': 'languages',
  'system.traits.dr.value': 'dr',
  'system.traits.di.value': 'di',
  'system.traits.ci.value': 'ci',
};

/** Effects that open or add choices work at once; all are kept for the sheet. */
function applyEffects(
  walker: Walker,
  from: string,
  effects: readonly { key: string; mode: number; value: string }[],
): void {
  for (const effect of effects) {
    walker.build.effects.push({ ...effect, from });
    const trait = traitEffects[effect.key];
    const scale = /^system\.scale\.([\w-]+)\.([\w-]+?)(?:\.value)?$/.exec(effect.key);
    if (trait) gainTrait(walker, `${trait}:${effect.value.replaceAll('"', '')}`);
    else if (scale) {
      const name = `${scale[1]}.${scale[2]}`;
      walker.scaleBonus.set(name, (walker.scaleBonus.get(name) ?? 0) + (Number(effect.value) || 0));
    }
  }
}
