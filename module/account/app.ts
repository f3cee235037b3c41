import { connection, type Connection } from '../connection.svelte.ts';
import { MODULE_ID } from '../module-id.ts';
import { SvelteApp } from '../svelte-app.svelte.ts';
import { foundryText } from '../foundry-text.ts';
import type { TextOf } from '../ui/text.ts';
import Account from './account.svelte';

interface Props {
  connection: Connection;
  text: TextOf;
}

/** The window in which this browser is paired with the world's companion. */
export class AccountApp extends SvelteApp<Props> {
  protected readonly root = Account;

  static override DEFAULT_OPTIONS: typeof SvelteApp.DEFAULT_OPTIONS = {
    id: `${MODULE_ID}-account`,
    window: { title: 'FCC.Foundry.Window.account', icon: 'fa-solid fa-link' },
    position: { width: 520, height: 480 },
  };

  protected makeProps(): Props {
    return { connection: connection(), text: foundryText };
  }
}

let opened: AccountApp | undefined;

/** Opens the window, or brings it to the front. */
export async function openAccountWindow(): Promise<void> {
  opened ??= new AccountApp();
  await opened.render({ force: true });
}
