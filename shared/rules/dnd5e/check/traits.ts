import type { ChoiceKind } from '../../../character.ts';
import { ABILITIES, type AdvancementOf, type Catalog } from '../catalog.ts';
import type { Fault } from './fault.ts';
import { type Holder, labels, type Offer, type TraitGained } from './holder.ts';
import { nameOf } from './names.ts';

const has = (record: object, key: string): boolean => Object.hasOwn(record, key);

/** True if the system has this trait at all, e.g. `skills:arc`, `weapon:mar:longsword`, `languages:standard:elvish`. */
export function isTrait(catalog: Catalog, key: string): boolean {
  const [kind = '', ...rest] = key.split(':');
  const name = rest.join(':');
  const { skills, tools, languages, weapons, armor } = catalog.lists;
  switch (kind) {
    case 'skills':
      return has(skills, name);
    case 'tool':
      return has(tools, name);
    case 'languages':
      return has(languages, name);
    case 'saves':
      return (ABILITIES as readonly string[]).includes(name);
    case 'weapon': {
      const [category = '', base] = rest;
      if (base === undefined) return category === 'sim' || category === 'mar';
      return rest.length === 2 && has(weapons, base) && weapons[base]!.proficiency === category;
    }
    case 'armor': {
      const [category = '', base] = rest;
      if (base === undefined) return ['lgt', 'med', 'hvy', 'shl'].includes(category);
      return rest.length === 2 && has(armor, base) && armor[base]!.proficiency === category;
    }
    case 'dr':
    case 'di':
    case 'dv':
    case 'ci':
      return rest.length === 1 && name !== '';
    default:
      return false;
  }
}

/** True if a pool with wildcards such as `tool:art:*` holds `key`. */
export function isInPool(pool: readonly string[], key: string): boolean {
  return pool.some((entry) =>
    entry.endsWith('*') ? entry === '*' || key.startsWith(entry.slice(0, -1)) : entry === key,
  );
}

/** Every trait of the catalog's lists that a pool holds. */
export function expandPool(catalog: Catalog, pool: readonly string[]): string[] {
  const { skills, tools, languages, weapons } = catalog.lists;
  const known = [
    ...Object.keys(skills).map((key) => `skills:${key}`),
    ...Object.keys(tools).map((key) => `tool:${key}`),
    ...Object.keys(languages).map((key) => `languages:${key}`),
    ...Object.entries(weapons).map(([key, { proficiency }]) => `weapon:${proficiency}:${key}`),
  ];
  const exact = pool.filter((entry) => !entry.endsWith('*') && isTrait(catalog, entry));
  return [...new Set([...exact, ...known.filter((key) => isInPool(pool, key))])];
}

const KIND_OF_TRAIT: Readonly<Record<string, ChoiceKind>> = { skills: 'skill', tool: 'tool', languages: 'language' };

function kindsOf(rule: AdvancementOf<'Trait'>, pool: readonly string[]): readonly ChoiceKind[] {
  if (rule.mode === 'mastery') return ['mastery'];
  if (rule.mode === 'expertise' || rule.mode === 'forcedExpertise') return ['expertise'];
  const kinds = [...new Set(pool.map((entry) => KIND_OF_TRAIT[entry.split(':')[0] ?? ''] ?? 'trait'))];
  return kinds.length === 1 ? kinds : [...kinds, 'trait'];
}

/** How many of `options` the build could still gain: those that it lacks, for expertise those that it is proficient in. */
function leftIn(
  rule: AdvancementOf<'Trait'>,
  options: readonly string[],
  traits: readonly TraitGained[],
  picks: readonly string[],
): number {
  const has = new Set(traits.filter(({ mode }) => mode === rule.mode).map(({ key }) => key));
  const proficient = new Set(traits.filter(({ mode }) => mode === 'default').map(({ key }) => key));
  const eligible = options.filter((key) => rule.mode !== 'expertise' || proficient.has(key));
  return eligible.filter((key) => !has.has(key) && !picks.includes(key)).length;
}

/** The slots of a trait advancement: one for each group of its choices. */
export function traitOffers(catalog: Catalog, holder: Holder, rule: AdvancementOf<'Trait'>): Offer[] {
  const own = labels(holder, rule, rule.level);
  const { source } = own;
  return rule.choices.flatMap((group, n) => {
    const options = group.pool.length === 0 ? 0 : expandPool(catalog, group.pool).length;
    const count = Math.min(group.count, options);
    if (count <= 0) return [];
    const kinds = kindsOf(rule, group.pool);
    const why = (pick: string): Fault | null => {
      if (!isTrait(catalog, pick)) {
        return { code: 'unknown-option', message: `There is no ${kinds[0]!} ${nameOf(catalog, pick)}`, source };
      }
      if (rule.mode === 'mastery' && pick.split(':').length !== 3) {
        return { code: 'mastery-not-offered', message: `${pick} is not one kind of weapon`, source };
      }
      if (isInPool(group.pool, pick)) return null;
      const message = `${nameOf(catalog, pick)} is not among what ${holder.entry.name} lets choose here`;
      return { code: `${kinds[0]!}-not-offered`, message, source };
    };
    return {
      ...own,
      id: `${own.id}${n > 0 ? `#${n}` : ''}`,
      kinds,
      count: [count, count],
      why,
      left: ({ traits }, picks) => leftIn(rule, expandPool(catalog, group.pool), traits, picks),
    };
  });
}
