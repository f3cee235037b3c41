import type { Ability, BackgroundEntry, Catalog, ClassEntry } from '../catalog.ts';
import { advancementOf } from '../lookup.ts';
import { drawByWeight, nameOf, pickedClass, pickedIn, profileOf, type Draw, type Drafting } from './drafting.ts';
import { BACKGROUND_PROFILES, SPECIES_PROFILES } from './origins.ts';
import { NAMED } from './taste.ts';
import { add, cued, lotOf, none, pull, roled, themed, type Pull, type Weighed } from './weigh.ts';

/** What words that speak for a class, species or background count; named outright they outweigh everything. */
const SAID = 24;
const OUTRIGHT = 40;

function wished({ taste }: Drafting, key: string): Pull {
  const cue = taste.hints.get(key);
  return cued(cue, cue && cue.weight >= NAMED ? OUTRIGHT : SAID);
}

/** Draws the class: what was said first, then role and themes, otherwise any of them. */
export const drawClass: Draw = (drafting, slot, _build, held) =>
  drawByWeight(drafting, slot, held, (key) => weighClass(drafting, key), 1, lotOf(drafting.seed, slot.id));

function weighClass(drafting: Drafting, key: string): Weighed {
  const { taste, lookup } = drafting;
  const entry = lookup.byKey.get(key);
  if (entry?.kind !== 'class') return add();
  const profile = profileOf(entry);
  // Words that speak for classes have said already what roles and themes would only repeat.
  const isTold = [...taste.hints].some(([hint, { weight }]) => hint.startsWith('class:') && weight >= 0.4);
  const isCaster = entry.spellcasting !== null && entry.spellcasting.progression !== 'none';
  return add(
    wished(drafting, key),
    roled(taste, profile.roles, isTold ? 1 : 3),
    themed(taste, profile.themes, isTold ? 0.6 : 1.5),
    byAbility(drafting, profile.abilities.slice(0, 2)),
    bySkills(drafting, offeredSkills(entry)),
    byItems(drafting, entry),
    taste.plain && isCaster ? pull(-12, 'chance') : none,
    taste.peace ? pull(-8 * profile.violence, 'chance') : none,
  );
}

/** Words that praise an ability speak for the classes that live by it. */
function byAbility({ taste }: Drafting, abilities: readonly Ability[]): Pull {
  const [first, second] = abilities.map((ability) => cued(taste.hints.get(ability), 2));
  const by = Math.max(-3, first?.by ?? 0) + Math.max(-1, (second?.by ?? 0) / 2);
  return { by, why: first?.why ?? none.why };
}

function bySkills({ taste }: Drafting, skills: ReadonlySet<string>): Pull {
  let by = 0;
  let why = none.why;
  for (const [key, cue] of taste.hints) {
    if (!key.startsWith('skills:') || !skills.has(key) || cue.weight < 0) continue;
    by += cue.weight * 0.6;
    why = cued(cue, 1).why;
  }
  return { by, why };
}

/** A weapon in the prompt speaks a little for those who can use it. */
function byItems({ taste, catalog, lookup }: Drafting, owner: ClassEntry): Pull {
  const grants = new Set(owner.advancement.flatMap((each) => (each.type === 'Trait' ? each.grants : [])));
  let found = none;
  for (const [key, cue] of taste.hints) {
    const item = key.startsWith('item:') && cue.weight > 0 ? lookup.byKey.get(key) : undefined;
    const group = item?.kind === 'item' ? catalog.lists.weapons[item.baseItem]?.proficiency : undefined;
    if (
      group &&
      item?.kind === 'item' &&
      (grants.has(`weapon:${group}`) || grants.has(`weapon:${group}:${item.baseItem}`))
    ) {
      found = cued(cue, 1.2);
    }
  }
  return found;
}

const offeredSkills = (owner: ClassEntry): ReadonlySet<string> =>
  new Set(owner.advancement.flatMap((each) => (each.type === 'Trait' ? each.choices.flatMap(({ pool }) => pool) : [])));

/** Draws the species; a family with several lineages comes up as often as one without. */
export const drawSpecies: Draw = (drafting, slot, build, held) => {
  const families = familySizes(drafting.catalog);
  const owner = pickedClass(drafting, build);
  const weigh = (key: string): Weighed => {
    const identifier = key.slice('species:'.length);
    const profile = SPECIES_PROFILES[identifier];
    const share = Math.log(1 / (families.get(familyOf(identifier)) ?? 1));
    if (!profile) return add(wished(drafting, key));
    return add(
      { by: share, why: none.why },
      wished(drafting, key),
      themed(drafting.taste, profile.themes, 2),
      pull(1.5 * (profile.classes[owner?.identifier ?? ''] ?? 0), 'species-class', { class: owner?.name ?? '' }),
      drafting.taste.plain && profile.isMagical ? pull(-6, 'chance') : none,
    );
  };
  return drawByWeight(drafting, slot, held, weigh, 1, lotOf(drafting.seed, slot.id));
};

const familyOf = (identifier: string): string => identifier.split('-')[0]!;

function familySizes({ species }: Catalog): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { identifier } of species) sizes.set(familyOf(identifier), (sizes.get(familyOf(identifier)) ?? 0) + 1);
  return sizes;
}

/** Draws the background: what was said, then what raises the right scores and brings the right skills. */
export const drawBackground: Draw = (drafting, slot, build, held) => {
  const { taste, lookup } = drafting;
  const owner = pickedClass(drafting, build);
  const [main, second] = profileOf(owner).abilities;
  const weigh = (key: string): Weighed => {
    const entry = lookup.byKey.get(key);
    if (entry?.kind !== 'background') return add();
    const profile = BACKGROUND_PROFILES[entry.identifier];
    const raised = raisedBy(entry);
    return add(
      wished(drafting, key),
      themed(taste, profile?.themes ?? {}, 2),
      roled(taste, profile?.roles ?? {}, 1.5),
      main && raised.has(main) ? pull(3, 'background-ability', { class: owner?.name ?? '' }) : none,
      second && raised.has(second) ? pull(0.8, 'background-ability', { class: owner?.name ?? '' }) : none,
      byGrants(drafting, entry),
      taste.plain && profile?.isMagical ? pull(-8, 'chance') : none,
    );
  };
  return drawByWeight(drafting, slot, held, weigh, 1, lotOf(drafting.seed, slot.id));
};

function raisedBy(background: BackgroundEntry): ReadonlySet<Ability> {
  const increase = background.advancement.find((each) => each.type === 'AbilityScoreImprovement');
  const locked = increase?.type === 'AbilityScoreImprovement' ? increase.locked : [];
  return new Set((['str', 'dex', 'con', 'int', 'wis', 'cha'] as const).filter((ability) => !locked.includes(ability)));
}

/** Skills, tools and feats of the background that the prompt speaks of. */
function byGrants({ taste, lookup }: Drafting, background: BackgroundEntry): Pull {
  const keys = advancementOf({ kind: 'background', ...background }).flatMap((each) => {
    if (each.type === 'Trait') return each.grants;
    return each.type === 'ItemGrant' ? each.items.map(({ uuid }) => lookup.byUuid.get(uuid)?.key ?? '') : [];
  });
  let total = none;
  for (const key of keys) {
    const cue = taste.hints.get(key);
    if (!cue) continue;
    const part = cued(cue, cue.weight >= NAMED ? 6 : key.startsWith('feat:') ? 4 : 2);
    total = { by: total.by + Math.max(part.by, -3), why: part.by > total.by ? part.why : total.why };
  }
  return total;
}

/** Draws a subclass. */
export const drawSubclass: Draw = (drafting, slot, build, held) =>
  drawByWeight(drafting, slot, held, (key) =>
    add(wished(drafting, key), pull(0.1, 'subclass', { class: nameOf(drafting, pickedIn(build, 'class') ?? '') })),
  );

/** Draws a size: medium, unless the person is young. */
export const drawSize: Draw = (drafting, slot, _build, held) => {
  const likely = drafting.taste.reading.age?.value === 'young' ? 'sm' : 'med';
  return drawByWeight(drafting, slot, held, (key) => add(pull(key === likely ? 2 : 0.5, 'size')));
};
