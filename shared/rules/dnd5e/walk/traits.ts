import type { ChoiceKind } from '../../../character.ts';
import type { AdvancementOf } from '../catalog.ts';
import { mayMaster } from './extras.ts';
import { advancementSlot, ask, gainTrait, type Holder, type Walker } from './walker.ts';

type Trait = AdvancementOf<'Trait'>;

/** Applies the grants of a Trait advancement and asks for its choices, one slot per group. */
export function applyTrait(walker: Walker, holder: Holder, trait: Trait, at: number): void {
  for (const key of trait.grants) gain(walker, trait, key);
  trait.choices.forEach(({ count, pool }, group) => {
    const options = walker.shelves.expand(pool).filter((key) => isOpen(walker, holder, trait, key));
    const tail = group > 0 ? `#${group}` : '';
    const slot = advancementSlot(walker, holder, trait, at, { kind: kindOf(trait, options), count, options, tail });
    for (const key of ask(walker, slot)) gain(walker, trait, key);
  });
}

function gain(walker: Walker, { mode }: Trait, key: string): void {
  const { traits, masteries } = walker.build;
  if (mode === 'mastery') masteries.push(baseOf(key));
  else if (mode === 'default') gainTrait(walker, key);
  else if (mode === 'upgrade') gainTrait(walker, key, (traits.get(key) ?? 0) + 1);
  else if (mode === 'forcedExpertise' || traits.has(key)) gainTrait(walker, key, 2);
}

/** Whether the key would add anything: dnd5e does not offer what is already had. */
function isOpen(walker: Walker, holder: Holder, { mode }: Trait, key: string): boolean {
  const { traits, masteries } = walker.build;
  const value = traits.get(key) ?? 0;
  if (mode === 'default') return value === 0 && !walker.granted.has(key);
  if (mode === 'expertise') return value === 1;
  if (mode !== 'mastery') return value < 2;
  return !masteries.includes(baseOf(key)) && isProficient(walker, key) && mayMaster(walker, holder, baseOf(key));
}

/** Whether the build is proficient with the weapon of a key such as `weapon:mar:longsword`, alone or by its group. */
export function isProficient(walker: Walker, key: string): boolean {
  const { traits } = walker.build;
  const [, group = '', base = ''] = key.split(':');
  return traits.has(key) || traits.has(`weapon:${group}`) || traits.has(`weapon:${base}`);
}

const baseOf = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

const kinds: Record<string, ChoiceKind> = { skills: 'skill', tool: 'tool', languages: 'language' };

function kindOf({ mode }: Trait, options: readonly string[]): ChoiceKind {
  if (mode === 'mastery') return 'mastery';
  if (mode === 'expertise' || mode === 'forcedExpertise') return 'expertise';
  return kinds[options[0]?.split(':')[0] ?? ''] ?? 'trait';
}
