import type { OwnedSpell } from '../../../shared/rules/dnd5e/walk.ts';
import { copyOf, type Source } from './live.ts';
import { leave, type Stage } from './stage.ts';

/**
 * Adds the spells that no advancement brings: those of the class and those that features give in words only. A spell
 * that an advancement brought already is left as the system made it, prepared at least as well as the recipe says.
 */
export async function stageSpells(stage: Stage): Promise<void> {
  const brought = new Map([...stage.spells].map(([id, name]) => [name, id]));
  const changes: Source[] = [];
  for (const spell of stage.recipe.build.spells) {
    const id = brought.get(`${spell.key}|${spell.source}`);
    if (id === undefined) changes.push(...(await spellSource(stage, spell)));
    else if (preparedOf(stage, id) < spell.prepared) changes.push({ _id: id, system: { prepared: spell.prepared } });
  }
  stage.actor.updateSource({ items: changes });
  for (const { slot } of stage.recipe.choices.values()) if (slot.startsWith('spells:')) stage.done.add(slot);
}

function preparedOf(stage: Stage, id: string): number {
  return Number(stage.actor.items.get(id)?.system['prepared'] ?? 0);
}

async function spellSource(stage: Stage, spell: OwnedSpell): Promise<Source[]> {
  const document = await stage.documents.find(spell.key);
  if (!document) {
    leave(stage, 'option-missing', spell.key, spell.key);
    return [];
  }
  const data = copyOf(document);
  // The class or subclass that a spell counts for says which ability it is cast with.
  const ofClass = /^(sub)?class:/.test(spell.source);
  const { method, prepared, source: sourceItem } = spell;
  Object.assign(data.system, { method, prepared, sourceItem, ability: ofClass ? '' : spell.ability });
  return [data];
}
