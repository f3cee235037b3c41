import type { Character } from '../../shared/character.ts';
import { upgrade } from '../../shared/upgrade.ts';
import { readActor } from '../actors.ts';
import { connection } from '../connection.svelte.ts';
import { MODULE_ID } from '../module-id.ts';
import { SvelteApp } from '../svelte-app.svelte.ts';
import type { Kept } from '../keeping/drafts.ts';
import { openAccount, openLibrary } from '../windows.ts';
import { Desk } from './desk.svelte.ts';
import Window from './window.svelte';

/** What the creator is opened with; nothing of it: as it was left. */
export interface CreatorRequest {
  /** Begins somebody new with these words. */
  prompt?: string;
  /** Goes on with a character; `kept` is what the library has of it. */
  character?: Character;
  kept?: Kept;
  /** Goes on with the character behind an actor of this world. */
  actor?: Actor.Implementation;
}

interface Props {
  desk: Desk;
  onaccount: () => void;
  onlibrary: (id: string) => void;
}

let desk: Desk | undefined;

/** The creator's window. Its draft outlives it. */
export class CreatorApp extends SvelteApp<Props> {
  protected readonly root = Window;

  static override DEFAULT_OPTIONS: typeof SvelteApp.DEFAULT_OPTIONS = {
    id: `${MODULE_ID}-creator`,
    window: {
      title: 'FCC.Foundry.Window.creator',
      icon: 'fa-solid fa-feather',
      controls: [
        { icon: 'fa-solid fa-book', label: 'FCC.Foundry.Window.library', action: 'library' },
        { icon: 'fa-solid fa-link', label: 'FCC.Foundry.Window.account', action: 'account' },
      ],
    },
    actions: {
      library: () => openLibrary(),
      account: () => openAccount(),
    },
    position: { width: 900, height: 700 },
  };

  protected override async _onFirstRender(...given: Parameters<SvelteApp<Props>['_onFirstRender']>): Promise<void> {
    await super._onFirstRender(...given);
    // Where somebody stands already, the next key is more likely one of the window's than a letter.
    if (theDesk().host.readDraft()?.character) return;
    this.element.querySelector('textarea')?.focus({ preventScroll: true });
  }

  protected makeProps(): Props {
    return { desk: theDesk(), onaccount: () => void openAccount(), onlibrary: (id) => void openLibrary(id) };
  }
}

let opened: CreatorApp | undefined;

/** Opens the window, or brings it to the front. Raises `character-unreadable` for what is none. */
export async function openCreatorWindow(request: CreatorRequest): Promise<void> {
  const { prompt, kept } = request;
  const given = kept?.character ?? request.character;
  // Any module may ask: what it brings is checked like a stranger's.
  const character = request.actor ? readActor(request.actor) : given && upgrade(given);
  if (character) theDesk().open(character, kept ?? null, request.actor);
  else if (prompt !== undefined) theDesk().create(prompt);
  opened ??= new CreatorApp();
  await opened.render({ force: true });
}

/** Closes the window and lays another desk there, or none for a new one. Gives what there was before. */
export async function changeDesk(next: Desk | undefined): Promise<{ desk: Desk | undefined; isOpen: boolean }> {
  const before = { desk, isOpen: opened?.rendered ?? false };
  await opened?.close({ animate: false });
  desk = next;
  return before;
}

function theDesk(): Desk {
  return (desk ??= new Desk(connection()));
}
