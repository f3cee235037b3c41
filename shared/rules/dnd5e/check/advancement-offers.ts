import type { Advancement, AdvancementOf, Catalog } from '../catalog.ts';
import { advancementOf, find, lookup } from '../lookup.ts';
import { circleSpells, extraOffers } from './extra-offers.ts';
import type { Holder, Offer, PicksOf, SpellGained, TraitGained } from './holder.ts';
import { itemChoiceOffers, spellAbilityOffer } from './item-choices.ts';
import { improvementOffer, sizeOffer, subclassOffer } from './single-offers.ts';
import type { ClassTable } from './tables.ts';
import { traitOffers } from './traits.ts';

/** What to follow: the picks of a recipe from class, species and background on, up to a level. */
export interface Trail {
  catalog: Catalog;
  level: number;
  picks: PicksOf;
  table: ClassTable | undefined;
  roots: readonly Holder[];
}

/** What the picks so far amount to, by the advancement of everything that they bring. */
export interface Gathered {
  offers: Offer[];
  holders: Holder[];
  traits: TraitGained[];
  spells: SpellGained[];
}

/** Holders deeper than this are homebrew that grants itself. */
const DEEPEST = 6;

/** Follows the advancement of the roots through everything that is granted or picked. */
export function gather(trail: Trail): Gathered {
  const made: Gathered = { offers: [], holders: [], traits: [], spells: [] };
  const seen = new Set<string>();
  const visit = (holder: Holder, depth: number): void => {
    if (depth > DEEPEST || seen.has(holder.path)) return;
    seen.add(holder.path);
    made.holders.push(holder);
    made.traits.push(...effectTraits(holder));
    const rules = advancementOf(holder.entry).filter((rule) => isInForce(rule, trail.level));
    const brought = [
      ...rules.flatMap((rule) => follow(trail, made, holder, rule)),
      ...followExtras(trail, made, holder),
    ];
    for (const next of brought) visit(next, depth + 1);
  };
  for (const root of trail.roots) visit(root, 0);
  return made;
}

/** True for what applies to a first class by `level`. */
function isInForce(rule: Advancement, level: number): boolean {
  return rule.classRestriction !== 'secondary' && !('level' in rule && rule.level > level);
}

/** Adds what one advancement offers and gives; returns the documents that it brings. */
function follow(trail: Trail, made: Gathered, holder: Holder, rule: Advancement): Holder[] {
  switch (rule.type) {
    case 'Trait':
      followTrait(trail, made, holder, rule);
      return [];
    case 'ItemGrant':
      return followGrant(trail, made, holder, rule);
    case 'ItemChoice': {
      const offers = itemChoiceOffers(trail, holder, rule);
      for (const offer of offers) made.offers.push(offer, ...spellAbilityOffer(holder, rule, offer.id, offer.level));
      return offers.flatMap((offer) => bring(trail, made, holder, offer));
    }
    case 'AbilityScoreImprovement': {
      if (rule.points <= 0) return [];
      const offer = improvementOffer(trail.catalog, holder, rule);
      made.offers.push(offer);
      return holder.entry.kind === 'class' ? bring(trail, made, holder, offer) : [];
    }
    case 'Subclass': {
      const offer = subclassOffer(trail.catalog, holder, rule);
      made.offers.push(offer);
      return trail.picks(offer.id).flatMap((pick) => {
        const entry = find(trail.catalog, 'subclass', pick);
        return entry && !offer.why(pick) ? [{ entry, path: pick, since: rule.level }] : [];
      });
    }
    case 'Size':
      if (rule.sizes.length > 1) made.offers.push(sizeOffer(holder, rule));
      return [];
    default:
      return [];
  }
}

function followTrait({ catalog, picks }: Trail, made: Gathered, holder: Holder, rule: AdvancementOf<'Trait'>): void {
  const level = Math.max(rule.level, holder.since);
  const { mode } = rule;
  const offers = traitOffers(catalog, holder, rule);
  made.offers.push(...offers);
  for (const key of rule.grants) made.traits.push({ key, level, mode, from: holder, slot: '' });
  for (const { id } of offers) {
    for (const key of picks(id)) made.traits.push({ key, level, mode, from: holder, slot: id });
  }
}

function followGrant({ catalog }: Trail, made: Gathered, holder: Holder, rule: AdvancementOf<'ItemGrant'>): Holder[] {
  const level = Math.max(rule.level, holder.since);
  const id = `${holder.path}/${rule.id}@${rule.level}`;
  const entries = rule.items.flatMap(({ uuid }) => lookup(catalog).byUuid.get(uuid) ?? []);
  const spells = entries.filter(({ kind }) => kind === 'spell');
  if (spells.length > 0) made.offers.push(...spellAbilityOffer(holder, rule, id, level));
  for (const { key } of spells) made.spells.push({ key, level, from: holder, slot: '' });
  return entries.flatMap((entry) =>
    entry.kind === 'feat' ? [{ entry, path: `${id}>${entry.key}`, since: level }] : [],
  );
}

/** The documents that the picks of a slot bring; spells among them are noted. */
function bring({ catalog, picks }: Trail, made: Gathered, holder: Holder, offer: Offer): Holder[] {
  return picks(offer.id).flatMap((pick) => {
    const entry = lookup(catalog).byKey.get(pick);
    if (entry?.kind === 'spell') made.spells.push({ key: pick, level: offer.level, from: holder, slot: offer.id });
    return entry?.kind === 'feat' ? [{ entry, path: `${offer.id}>${pick}`, since: offer.level }] : [];
  });
}

/** Adds the choices that stand only in the text of a feat or feature. */
function followExtras(trail: Trail, made: Gathered, holder: Holder): Holder[] {
  return extraOffers(trail, holder).flatMap((offer) => {
    made.offers.push(offer);
    const land = /^land:(.+)$/.exec(trail.picks(offer.id)[0] ?? '')?.[1];
    for (const key of land === undefined ? [] : circleSpells(trail.catalog, land, trail.level)) {
      made.spells.push({ key, level: offer.level, from: holder, slot: '' });
    }
    return offer.kinds[0] === 'feat' ? bring(trail, made, holder, offer) : [];
  });
}

const EFFECTS: Readonly<Record<string, string>> = {
  'system.traits.weaponProf.value': 'weapon',
  'system.traits.armorProf.value': 'armor',
};

/** Weapon proficiencies and armour training that a feature's lasting effects give. */
function effectTraits(holder: Holder): TraitGained[] {
  const { entry, since } = holder;
  if (entry.kind !== 'feat') return [];
  return entry.effects.flatMap(({ key, value }) => {
    const sort = Object.hasOwn(EFFECTS, key) ? EFFECTS[key]! : undefined;
    const trait = `${sort}:${value.replaceAll('"', '')}`;
    return sort ? [{ key: trait, level: since, mode: 'default', from: holder, slot: '' } as const] : [];
  });
}
