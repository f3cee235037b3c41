import { RULES_HERE } from '../actors.ts';
import { readBooks } from '../books.ts';
import { carry, type Load } from '../carried.ts';
import { foundryText } from '../foundry-text.ts';
import type { Action, Bar, Companion, Draft, Host, Made } from './host.ts';
import type { News } from './news.ts';

/** What the window does for its creator. */
export interface CreatorDoors {
  companion: Companion | undefined;
  readDraft(): Draft | null;
  keepDraft(draft: Draft): void;
  say(news: News): void;
  /** The actor that can be brought up to date with what is shown. */
  actorOf(made: Made): Actor.Implementation | undefined;
  make(made: Made): Promise<void>;
  update(made: Made, actor: Actor.Implementation): Promise<void>;
  place(made: Made): Promise<void>;
  /** What a drag of the portrait carries. */
  load(made: Made): Load;
  save(made: Made): Promise<void>;
  /** Whether there is a library to save into. */
  canSave: boolean;
}

/** The creator's host inside Foundry: the world's books, an actor at the end, a scene to drop on. */
export function makeFoundryHost(doors: CreatorDoors): Host {
  const text = foundryText;
  const create: Action = { id: 'create', label: text('FCC.Foundry.Create'), run: (made) => doors.make(made) };
  const save: Action = { id: 'save', label: text('FCC.Foundry.Save'), run: (made) => doors.save(made) };
  const others = doors.canSave ? [save] : [];
  return {
    text,
    language: game.i18n!.lang,
    rules: RULES_HERE,
    languages: ['en'],
    catalog: async (rules, onBook) => {
      const books = await readBooks(rules, onBook);
      if (books.isStandIn) doors.say({ type: 'stand-in' });
      else if (books.quarantine.length > 0) doors.say({ type: 'quarantine', count: books.quarantine.length });
      return books.catalog;
    },
    ...(doors.companion ? { companion: doors.companion } : {}),
    keepDraft: (draft) => doors.keepDraft(draft),
    readDraft: () => doors.readDraft(),
    primary: create,
    actions: others,
    barFor: (made) => barFor(doors, made, [create, ...others]),
    placing: {
      label: text('FCC.Foundry.DragPortrait'),
      drag: (made, transfer) => carry(transfer, doors.load(made)),
      run: (made) => doors.place(made),
    },
  };
}

/** Who has an actor already is brought up to date first: a second actor of one person is rarely meant. */
function barFor(doors: CreatorDoors, made: Made, actions: readonly Action[]): Bar | undefined {
  const actor = doors.actorOf(made);
  if (!actor) return undefined;
  // Names can be long; the usual case is that it is the same one.
  const isSameName = actor.name === made.character.persona.name;
  const label = isSameName
    ? foundryText('FCC.Foundry.UpdateThis')
    : foundryText('FCC.Foundry.Update', { name: actor.name });
  return { primary: { id: 'update', label, run: (now) => doors.update(now, actor) }, actions };
}
