import type { AdvancementOf, Catalog } from '../catalog.ts';
import { find } from '../lookup.ts';
import { type Fault, sourceOf } from './fault.ts';
import { type Holder, labels, type Offer } from './holder.ts';
import { isSpent } from './increases.ts';
import { listed, nameOf, worded } from './names.ts';
import { readPoints } from './points.ts';

/** Points to add to ability scores, or, from a class, a feat instead. */
export function improvementOffer(
  catalog: Catalog,
  holder: Holder,
  rule: AdvancementOf<'AbilityScoreImprovement'>,
): Offer {
  const source = sourceOf(holder.entry);
  const mayBeFeat = holder.entry.kind === 'class';
  const kind = mayBeFeat ? 'improvement' : 'increase';
  const why = (pick: string): Fault | null => {
    if (readPoints(pick)) return null;
    if (!pick.startsWith('feat:')) {
      return { code: 'increase-unreadable', message: `"${pick}" is not an ability with a number of points`, source };
    }
    if (!find(catalog, 'feat', pick)) {
      return { code: 'unknown-option', message: `There is no feat ${nameOf(catalog, pick)}`, source };
    }
    if (mayBeFeat) return null;
    const message = `${holder.entry.name} raises ability scores; it gives no feat such as ${nameOf(catalog, pick)}`;
    return { code: 'feat-not-offered', message, source };
  };
  const own = labels(holder, rule, rule.level);
  return {
    ...own,
    kinds: [kind],
    count: [1, 6],
    why,
    left: ({ before }, picks) =>
      picks.length === 0 && kind === 'increase' && isSpent({ holder, rule }, before.get(own.id)) ? 0 : 1,
  };
}

/** The subclass of a class. */
export function subclassOffer(catalog: Catalog, holder: Holder, rule: AdvancementOf<'Subclass'>): Offer {
  const source = sourceOf(holder.entry);
  return {
    ...labels(holder, rule, rule.level),
    kinds: ['subclass'],
    count: [1, 1],
    why: (pick) => {
      const entry = find(catalog, 'subclass', pick);
      if (!entry) return { code: 'unknown-option', message: `There is no subclass ${nameOf(catalog, pick)}`, source };
      if (entry.classIdentifier === holder.entry.identifier) return null;
      const message = `${entry.name} is a subclass of the ${worded(entry.classIdentifier)}, not of the ${worded(holder.entry.identifier)}`;
      return { code: 'subclass-of-another-class', message, source };
    },
  };
}

/** The size, for a species that comes in several. */
export function sizeOffer(holder: Holder, rule: AdvancementOf<'Size'>): Offer {
  const source = sourceOf(holder.entry);
  return {
    ...labels(holder, rule, rule.level),
    kinds: ['size'],
    count: [1, 1],
    why: (pick) =>
      rule.sizes.includes(pick)
        ? null
        : { code: 'size-not-offered', message: `"${pick}" is not one of the sizes ${listed(rule.sizes)}`, source },
  };
}
