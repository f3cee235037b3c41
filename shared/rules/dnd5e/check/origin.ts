import { find } from '../lookup.ts';
import { sourceOf } from './fault.ts';
import type { Frame } from './frame.ts';
import { listed, nameOf } from './names.ts';
import { SPECIES } from './options.ts';

/** Size, skill and feat of the species are what the rules give it. */
export function checkOrigin(frame: Frame): void {
  const { species, catalog } = frame;
  const isTabled = species && catalog.rules === '2024' && Object.hasOwn(SPECIES, species.identifier);
  if (!isTabled) return;
  const table = SPECIES[species.identifier]!;
  const source = sourceOf(species);
  for (const offer of frame.offers) {
    if (offer.holder?.path !== species.key || !frame.choices.has(offer.id)) continue;
    const [pick = ''] = frame.picks(offer.id);
    const name = nameOf(catalog, pick);
    const report = (code: string, message: string): void => frame.report(offer.id, { code, message, source });
    const kind = offer.kinds[0];
    if (kind === 'size' && !table.sizes.includes(pick)) {
      report(
        'size-not-offered',
        `The size of this species is ${listed(table.sizes.map(sizeName))}, not ${sizeName(pick)}`,
      );
    }
    if (kind === 'skill' && !isSkillOf(table.skills, pick)) {
      report('skill-not-offered', `${name} is not a skill that the species ${species.name} gives`);
    }
    if (kind === 'feat' && !(table.originFeat && find(catalog, 'feat', pick)?.type.subtype === 'origin')) {
      report('feat-not-offered', `${name} is not a feat that the species ${species.name} gives`);
    }
  }
}

const SIZES: Readonly<Record<string, string>> = { sm: 'Small', med: 'Medium', lg: 'Large' };
const sizeName = (size: string): string => (Object.hasOwn(SIZES, size) ? SIZES[size]! : `"${size}"`);

/** An empty list stands for any skill, no list for none. */
function isSkillOf(skills: readonly string[] | undefined, pick: string): boolean {
  return skills !== undefined && (skills.length === 0 || skills.some((skill) => pick === `skills:${skill}`));
}
