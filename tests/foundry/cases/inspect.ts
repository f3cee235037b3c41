import type { LiveActor, LiveAdvancement, LiveItem } from '../../../module/systems/dnd5e/live.ts';

/** What the checks read of a stored actor beside what the adapter does. */
export interface Inspected extends LiveActor {
  system: LiveActor['system'] & {
    details: { level: number; race: unknown; background: unknown; originalClass: unknown };
  };
}

interface TraitAdvancement extends LiveAdvancement {
  unfulfilledChoices?(): Promise<{ available: { choices: { asSet(): Set<string> } }[] }>;
}

/** Links of an actor that lead nowhere: origins of advancement, containers, species, background and first class. */
export function brokenLinks(actor: Inspected): string[] {
  const items = [...actor.items];
  const broken = items.flatMap((item) => {
    const { advancementOrigin } = item.flags.dnd5e ?? {};
    const [holder = '', advancement = ''] = (advancementOrigin ?? '').split('.');
    const isLost = advancementOrigin !== undefined && !actor.items.get(holder)?.advancement?.byId[advancement];
    const container = item.system['container'];
    return [
      ...(isLost ? [`${item.name} came from ${advancementOrigin}, which is not there`] : []),
      ...(typeof container === 'string' && !actor.items.get(container) ? [`${item.name} lies in nothing`] : []),
    ];
  });
  const { race, background, originalClass } = actor.system.details;
  const kept: [string, unknown, string][] = [
    ['race', race, 'race'],
    ['background', background, 'background'],
    ['class', originalClass, 'originalClass'],
  ];
  for (const [type, value, field] of kept) {
    const id = typeof value === 'string' ? value : (value as LiveItem | null)?.id;
    if (actor.items.get(id ?? '')?.type !== type) broken.push(`details.${field} is no ${type}`);
  }
  return broken;
}

/** Classes that have another number of prepared spells than the system lets them have. */
export function wrongPreparation(actor: Inspected): string[] {
  return [...actor.items].flatMap(({ type, identifier, system }) => {
    const { preparation } = (system['spellcasting'] ?? {}) as { preparation?: { value: number; max: number } };
    if (type !== 'class' || !preparation?.max || preparation.value === preparation.max) return [];
    return [`${identifier} has ${preparation.value} of ${preparation.max} spells prepared`];
  });
}

/** Advancements up to the actor's level that nobody has answered, as `item: title @level`. */
export async function openAdvancements(actor: Inspected): Promise<string[]> {
  const open: string[] = [];
  for (const item of actor.items) {
    for (let level = 0; level <= actor.system.details.level; level++) {
      for (const advancement of item.advancement?.byLevel[level] ?? []) {
        if (!advancement.appliesToClass || !(await isOpen(advancement, level))) continue;
        open.push(`${item.identifier}: ${advancement.type} ${advancement.title} @${level}`);
      }
    }
  }
  return open;
}

async function isOpen(advancement: TraitAdvancement, level: number): Promise<boolean> {
  if (advancement.type === 'ScaleValue') return false;
  if (advancement.type === 'Trait' && advancement.unfulfilledChoices) {
    const { available } = await advancement.unfulfilledChoices();
    return available.some(({ choices }) => choices.asSet().size > 0);
  }
  if (advancement.type === 'ItemChoice' && choiceCount(advancement, level) === 0) return false;
  if (advancement.type === 'ItemGrant') {
    const added = Object.keys(advancement.value['added'] ?? {});
    return added.length < (advancement.configuration.items ?? []).length;
  }
  if (advancement.type === 'ItemChoice') {
    const added = (advancement.value['added'] ?? {}) as Record<string, object | undefined>;
    return Object.keys(added[level] ?? {}).length < choiceCount(advancement, level);
  }
  return !advancement.configuredForLevel(level);
}

function choiceCount({ configuration }: LiveAdvancement, level: number): number {
  const choices = configuration.choices as Record<string, { count: number | null }> | undefined;
  return choices?.[level]?.count ?? 0;
}
