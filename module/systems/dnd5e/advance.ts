import type { Choice } from '../../../shared/character.ts';
import { ABILITIES } from '../../../shared/rules/dnd5e/catalog.ts';
import { advancementOf, lookup } from '../../../shared/rules/dnd5e/lookup.ts';
import { scoreOf } from '../../../shared/rules/dnd5e/walk/judge.ts';
import type { LiveAdvancement, LiveItem, Source } from './live.ts';
import { leave, picksOf, refresh, type Holder, type Stage } from './stage.ts';

/** An advancement at the moment it is applied. */
interface Step {
  stage: Stage;
  advancement: LiveAdvancement;
  at: number;
  slot: string;
  /** Picks of the recipe for it, group after group. */
  picks: readonly string[];
}

/** What answers an advancement of a type: the data for the system's `apply`, or null when there is nothing to do. */
type Reply = (step: Step) => Promise<Source | null> | Source | null;

const replies: Readonly<Record<string, Reply>> = {
  HitPoints: hitPoints,
  Size: size,
  Trait: traits,
  ItemGrant: grant,
  ItemChoice: chosenItems,
  AbilityScoreImprovement: improvement,
  Subclass: subclass,
  ScaleValue: () => null,
};

/** Advancements that read prepared data of the actor. */
const READING = new Set(['Trait', 'AbilityScoreImprovement', 'ItemChoice']);

/** Applies one advancement of a holder with the recipe's answer, through the system's own class. */
export async function advance(stage: Stage, holder: Holder, id: string, at: number): Promise<void> {
  const item = stage.actor.items.get(holder.id);
  const type = item?.advancement?.byId[id]?.type ?? '';
  if (item && type === 'AbilityScoreImprovement') mendMaximum(stage, item, id);
  if (READING.has(type)) refresh(stage);
  // The item may have been prepared anew by an earlier advancement: an old reference would write into the void.
  const advancement = stage.actor.items.get(holder.id)?.advancement?.byId[id];
  if (!advancement) return;
  const slot = `${holder.path}/${id}@${at}`;
  const reply = replies[advancement.type];
  if (!reply) return leave(stage, 'advancement-unknown', slot, advancement.title);
  const choices = choicesAt(stage, slot);
  const data = await reply({ stage, advancement, at, slot, picks: choices.flatMap(({ picks }) => picks) });
  if (data) await advancement.apply(at, data);
  for (const choice of choices) stage.done.add(choice.slot);
}

/** Gives an improvement the maximum that the catalog knows, where the system forgot it: Body and Mind. */
function mendMaximum(stage: Stage, item: LiveItem, id: string): void {
  const entry = lookup(stage.catalog).byKey.get(stage.documents.keyOf(item));
  const known = entry && advancementOf(entry).find((each) => each.id === id);
  const max = known?.type === 'AbilityScoreImprovement' ? known.max : null;
  if (max === null || item.advancement?.byId[id]?.configuration.max === max) return;
  item.updateSource({ system: { advancement: { [id]: { configuration: { max } } } } });
  stage.isStale = true;
}

/** The choices of an advancement: one per choice group. */
function choicesAt({ recipe }: Stage, slot: string): Choice[] {
  const found: Choice[] = [];
  // Groups without options have no choice, so the numbers may have gaps.
  for (let group = 0; group < 10; group++) {
    const choice = recipe.choices.get(group === 0 ? slot : `${slot}#${group}`);
    if (choice) found.push(choice);
  }
  return found;
}

/**
 * All levels at once when the last one is reached. Level by level the system would add to the present hit points with the
 * Constitution of that moment; they are filled up at the end anyway.
 */
function hitPoints({ stage, at }: Step): Source | null {
  const { level, hitPoints: values } = stage.character.recipe;
  if (at < level) return null;
  return Object.fromEntries(values.slice(0, level).map((value, index) => [index + 1, value]));
}

function size(step: Step): Source | null {
  const sizes = [...(step.advancement.configuration.sizes ?? [])];
  const picked = step.picks[0] ?? (sizes.length === 1 ? sizes[0] : undefined);
  return picked === undefined ? null : { size: picked };
}

function traits({ advancement, picks }: Step): Source | null {
  const chosen = [...(advancement.configuration.grants ?? []), ...picks];
  return chosen.length > 0 ? { chosen } : null;
}

async function grant(step: Step): Promise<Source | null> {
  const { items = [] } = step.advancement.configuration;
  const selected: string[] = [];
  for (const { uuid } of items) {
    const found = await step.stage.documents.exists(uuid);
    if (found) selected.push(uuid);
    else leave(step.stage, 'grant-missing', uuid, step.advancement.title);
  }
  return selected.length > 0 ? { selected, ...abilityOf(step) } : null;
}

async function chosenItems(step: Step): Promise<Source | null> {
  const selected = await uuids(step, step.picks);
  return selected.length > 0 ? { selected, ...abilityOf(step) } : null;
}

/** The ability that its spells are cast with; the recipe chooses where there are several. */
function abilityOf({ stage, advancement, slot }: Step): { ability?: string } {
  const [picked] = picksOf(stage, `${slot}/ability`);
  const ability = picked ?? [...(advancement.configuration.spell?.ability ?? [])][0];
  if (picked !== undefined) stage.done.add(`${slot}/ability`);
  return ability === undefined ? {} : { ability };
}

async function uuids({ stage, slot }: Step, keys: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const key of keys) {
    const uuid = await stage.documents.uuidOf(key);
    if (uuid) found.push(uuid);
    else leave(stage, 'option-missing', slot, key);
  }
  return found;
}

/** Points beside the fixed ones, or a feat in their place. */
async function improvement(step: Step): Promise<Source | null> {
  const { fixed = {} } = step.advancement.configuration;
  const feat = step.picks.find((pick) => !scoreOf(pick));
  if (feat !== undefined) {
    const [uuid] = await uuids(step, [feat]);
    return uuid ? { type: 'feat', uuid } : null;
  }
  const assignments: Record<string, number> = {};
  for (const ability of ABILITIES) if (fixed[ability]) assignments[ability] = fixed[ability];
  for (const { ability, value } of step.picks.flatMap((pick) => scoreOf(pick) ?? [])) {
    assignments[ability] = (assignments[ability] ?? 0) + value;
  }
  return Object.keys(assignments).length > 0 ? { type: 'asi', assignments } : null;
}

async function subclass(step: Step): Promise<Source | null> {
  const [uuid] = await uuids(step, step.picks);
  return uuid ? { uuid } : null;
}
