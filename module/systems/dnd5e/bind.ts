import type { Choice } from '../../../shared/character.ts';
import { ABILITIES, type Ability } from '../../../shared/rules/dnd5e/catalog.ts';
import { isRaw } from '../../../shared/rules/dnd5e/normalise/raw.ts';
import type { LiveItem, Source } from './live.ts';
import { leave, type Stage } from './stage.ts';

/** Rules that the system's packs leave to the person, as far as data can say them. */
export function bind(stage: Stage): void {
  for (const choice of stage.recipe.choices.values()) {
    if (/\/cantrip@\d+$/.test(choice.slot)) bindCantrip(stage, choice);
  }
  for (const item of stage.actor.items) if (item.type === 'weapon') guideWeapon(stage, item);
}

/** An invocation that is tied to a cantrip. Agonizing Blast adds Charisma to its damage; the others are in the hand of the player. */
function bindCantrip(stage: Stage, { slot, option, picks }: Choice): void {
  stage.done.add(slot);
  for (const pick of picks) {
    const spell = [...stage.actor.items].find(
      (item) => item.type === 'spell' && stage.documents.keyOf(item) === pick && item.system['method'] === 'pact',
    );
    if (spell && option === 'feature:agonizing-blast') addCharisma(spell);
    else leave(stage, 'cantrip-bound', option, pick);
  }
}

/** The Charisma modifier on every damage roll, as the feature's own note in the system says to write it. */
function addCharisma(spell: LiveItem): void {
  const BONUS = '@abilities.cha.mod';
  changeActivities(spell, ({ damage }) => {
    const parts = isRaw(damage) && Array.isArray(damage['parts']) ? (damage['parts'] as Source[]) : [];
    if (parts.length === 0) return undefined;
    return { damage: { parts: parts.map((part) => ({ ...part, bonus: part['bonus'] || BONUS })) } };
  });
}

/** The ability that the rules let guide a weapon where the system would take another: Martial Arts. */
function guideWeapon(stage: Stage, item: LiveItem): void {
  const attack = stage.sheet.attacks.find(
    ({ identifier, type }) => identifier === item.identifier && (type === 'melee' || type === 'ranged'),
  );
  const usual = usualAbility(item);
  if (!attack || !usual || item.flags.dnd5e?.advancementOrigin) return;
  if (stage.sheet.abilities[usual].mod === stage.sheet.abilities[attack.ability].mod) return;
  changeActivities(item, ({ type }) => (type === 'attack' ? { attack: { ability: attack.ability } } : undefined));
}

/** The ability that the system itself takes for attacks with a weapon. */
function usualAbility({ system }: LiveItem): Ability | undefined {
  const activities = [...((system['activities'] ?? []) as Iterable<{ type: string; ability?: string }>)];
  const taken = activities.find(({ type }) => type === 'attack')?.ability;
  return ABILITIES.find((ability) => ability === taken);
}

/** Merges what `change` gives for an activity into it. */
function changeActivities(item: LiveItem, change: (activity: Source) => Source | undefined): void {
  const { activities } = item.toObject()['system'] as { activities?: Record<string, Source> };
  const changes = Object.entries(activities ?? {}).flatMap(([id, activity]) => {
    const merged = change(activity);
    return merged ? [[id, merged]] : [];
  });
  if (changes.length > 0) item.updateSource({ system: { activities: Object.fromEntries(changes) as Source } });
}
