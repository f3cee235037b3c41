import { connection, type Connection } from '../connection.svelte.ts';
import { MODULE_ID } from '../module-id.ts';
import { SvelteApp } from '../svelte-app.svelte.ts';
import { openAccount, openCreator } from '../windows.ts';
import Window from './window.svelte';

interface Props {
  connection: Connection;
  pick: { id: string | undefined };
  onaccount: () => void;
}

/** The library's window. */
export class LibraryApp extends SvelteApp<Props> {
  protected readonly root = Window;
  /** The character to show first, for the next time the window opens. */
  pick: string | undefined;

  static override DEFAULT_OPTIONS: typeof SvelteApp.DEFAULT_OPTIONS = {
    id: `${MODULE_ID}-library`,
    window: {
      title: 'FCC.Foundry.Window.library',
      icon: 'fa-solid fa-book',
      controls: [
        { icon: 'fa-solid fa-feather', label: 'FCC.Foundry.Window.creator', action: 'creator' },
        { icon: 'fa-solid fa-link', label: 'FCC.Foundry.Window.account', action: 'account' },
      ],
    },
    actions: {
      creator: () => openCreator(),
      account: () => openAccount(),
    },
    position: { width: 900, height: 700 },
  };

  protected makeProps(): Props {
    return { connection: connection(), pick: { id: this.pick }, onaccount: () => void openAccount() };
  }
}

let opened: LibraryApp | undefined;

/** Opens the window, or brings it to the front. `pick` is the id of the character to show first. */
export async function openLibraryWindow(pick?: string): Promise<void> {
  // An open library that is to show somebody else begins anew: its list may be older than she is.
  if (pick !== undefined && opened?.rendered) await opened.close({ animate: false });
  opened ??= new LibraryApp();
  opened.pick = pick;
  await opened.render({ force: true });
}
