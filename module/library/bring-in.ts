import { actorsOf, createActor, openSheet } from '../actors.ts';
import type { Point } from '../carried.ts';
import { MODULE_ID } from '../module-id.ts';
import { demandPlace, placeActor } from '../scene.ts';
import type { CachedCharacter } from './cache.ts';

/** Where a character of the library goes: a place on the scene, or a folder of the sidebar (null for none). */
export type Goal = { point: Point } | { folder: string | null };

const REUSE = `modules/${MODULE_ID}/templates/reuse.hbs`;

/**
 * Brings a character of the library into this world. One that is here already is taken again when the user says so;
 * a dialog that is closed does nothing. Raises what `createActor` and `placeActor` raise; a place that is none makes no
 * actor.
 */
export async function bringIn({ entry, character }: CachedCharacter, goal: Goal): Promise<void> {
  if ('point' in goal) demandPlace(goal.point);
  const [before] = actorsOf(entry.id);
  const answer = before ? await askToReuse(before) : 'another';
  if (answer === null) return;
  const actor = answer === 'same' && before ? before : await makeTold(entry.name, goal, { entry, character });
  if ('point' in goal) await placeActor(actor, goal.point);
  else if (actor === before) void openSheet(actor);
}

async function makeTold(
  name: string,
  goal: Goal,
  { entry, character }: CachedCharacter,
): Promise<Actor.Implementation> {
  const notes = ui.notifications!;
  const format = { name };
  const note = notes.info('FCC.Foundry.Making', { format, progress: true, console: false });
  try {
    const { actor, receipt } = await createActor(character, {
      library: { id: entry.id, version: entry.version },
      ...('folder' in goal && goal.folder ? { folder: goal.folder } : {}),
      onProgress: ({ done }) => notes.update(note, { pct: done }),
    });
    const isWhole = receipt.byHand.length + receipt.differs.length === 0;
    notes.update(note, { pct: 1, message: isWhole ? 'FCC.Foundry.Made' : 'FCC.Foundry.MadeLeft', format });
    return actor;
  } catch (error) {
    notes.remove(note);
    throw error;
  }
}

/** Asks whether the actor that is there already is meant; null when nothing is to be done. */
async function askToReuse(actor: Actor.Implementation): Promise<'same' | 'another' | null> {
  const content = await foundry.applications.handlebars.renderTemplate(REUSE, {
    name: actor.name,
    img: actor.img,
    folder: actor.folder?.name,
  });
  const answer: unknown = await foundry.applications.api.DialogV2.wait({
    window: { title: 'FCC.Foundry.Reuse.title', icon: 'fa-solid fa-user' },
    content,
    rejectClose: false,
    buttons: [
      { action: 'same', label: 'FCC.Foundry.Reuse.same', default: true },
      { action: 'another', label: 'FCC.Foundry.Reuse.another' },
    ],
  });
  return answer === 'same' || answer === 'another' ? answer : null;
}
