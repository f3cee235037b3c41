import { add, arrivals, leave, place, type Holder, type Stage } from './stage.ts';
import { advance } from './advance.ts';
import { copyOf, type LiveItem } from './live.ts';

/** Species and background, with what they bring at the start. */
export async function stageOrigin(stage: Stage): Promise<void> {
  const species = await place(stage, 'species', (id) => ({ 'system.details.race': id }));
  await settle(stage, species, originOf(stage, species), 0, 0);
  const background = await place(stage, 'background', (id) => ({ 'system.details.background': id }));
  await settle(stage, background, originOf(stage, background), 0, 0);
}

/** The class and its levels in the system's order: species, class, subclass, then whatever else has come. */
export async function stageLevels(stage: Stage, onLevel: (level: number) => void): Promise<void> {
  const owner = await place(stage, 'class', (id) => ({ 'system.details.originalClass': id }), { levels: 0 });
  const { level } = stage.character.recipe;
  setSpellcasting(stage, owner);
  for (let at = 1; at <= level; at++) {
    const before = [...stage.holders];
    stage.actor.items.get(owner.id)?.updateSource({ system: { levels: at } });
    stage.isStale = true;
    await climbTo(stage, before, owner, at);
    onLevel(at);
    await breathe();
  }
}

/** A long climb must not freeze the page: between levels it may paint and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function climbTo(stage: Stage, before: readonly Holder[], owner: LiveItem, at: number): Promise<void> {
  const ofType = (type: string): Holder[] => before.filter(({ id }) => stage.actor.items.get(id)?.type === type);
  const front = ['race', 'class', 'subclass'].flatMap(ofType);
  for (const holder of ofType('race')) await advanceHolder(stage, holder, at);
  if (at === 1) await settle(stage, owner, { ...originOf(stage, owner), ofClass: true }, 1, 1);
  for (const holder of [...ofType('class'), ...ofType('subclass')]) await advanceHolder(stage, holder, at);
  for (const holder of before.filter((each) => !front.includes(each))) await advanceHolder(stage, holder, at);
}

function originOf(stage: Stage, item: LiveItem): Holder {
  const path = stage.documents.keyOf(item);
  return { id: item.id, path, source: path, ofClass: false };
}

/** A class or else its subclass says which ability spells are cast with. */
function setSpellcasting(stage: Stage, item: LiveItem): void {
  const { ability } = (item.system['spellcasting'] ?? {}) as { ability?: string };
  if (ability && !stage.actor.system.attributes.spellcasting) {
    stage.actor.updateSource({ 'system.attributes.spellcasting': ability });
  }
}

/** Takes a new item as a holder and runs its levels `from` to `upTo`: it catches up with the actor. */
async function settle(stage: Stage, item: LiveItem, holder: Holder, from: number, upTo: number): Promise<void> {
  if (item.type === 'subclass') setSpellcasting(stage, item);
  await bringLessons(stage, holder, upTo);
  if (!hasAdvancement(item)) return;
  stage.holders.push(holder);
  for (let at = from; at <= upTo; at++) await advanceHolder(stage, holder, at);
}

const hasAdvancement = (item: LiveItem): boolean => Object.keys(item.advancement?.byId ?? {}).length > 0;

/** A feat that a feature lets choose in words only: Lessons of the First Ones. */
async function bringLessons(stage: Stage, { path }: Holder, upTo: number): Promise<void> {
  const lessons = [...stage.recipe.choices.values()].filter(({ slot }) => slot.startsWith(`${path}/feat@`));
  for (const { slot, picks } of lessons) {
    stage.done.add(slot);
    for (const key of picks) {
      const document = await stage.documents.find(key);
      if (!document) {
        leave(stage, 'option-missing', slot, key);
        continue;
      }
      const item = add(stage, copyOf(document));
      await settle(stage, item, { id: item.id, path: `${slot}>${key}`, source: key, ofClass: false }, 0, upTo);
    }
  }
}

async function advanceHolder(stage: Stage, holder: Holder, at: number): Promise<void> {
  const item = stage.actor.items.get(holder.id);
  const ids = (item?.advancement?.byLevel[at] ?? []).filter((each) => each.appliesToClass).map(({ id }) => id);
  for (const id of ids) {
    await advance(stage, holder, id, at);
    for (const arrived of arrivals(stage)) await take(stage, holder, arrived, { id, at });
  }
}

/** What an advancement brought: a spell is noted, anything else catches up. */
async function take(stage: Stage, by: Holder, item: LiveItem, from: { id: string; at: number }): Promise<void> {
  const key = stage.documents.keyOf(item);
  if (item.type === 'spell') {
    stage.spells.set(item.id, `${key}|${by.source}`);
    return;
  }
  if (item.type === 'subclass') {
    return settle(stage, item, { id: item.id, path: key, source: key, ofClass: true }, from.at, from.at);
  }
  const isFeat = key.startsWith('feat:');
  const path = `${by.path}/${from.id}@${from.at}>${key}`;
  const holder = { id: item.id, path, source: isFeat ? key : by.source, ofClass: by.ofClass && !isFeat };
  await settle(stage, item, holder, 0, from.at);
}
