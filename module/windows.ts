import type { CreatorRequest } from './creator/app.ts';

/* The windows and everything behind them are read when the first one opens: Foundry starts with this file alone. */

/** Opens the creator, with a new sentence or a character to go on with; without a request as it was left. */
export async function openCreator(request: CreatorRequest = {}): Promise<void> {
  await load(async () => (await import('./creator/app.ts')).openCreatorWindow(request));
}

/** Opens the library; `pick` is the id of the character to show first. */
export async function openLibrary(pick?: string): Promise<void> {
  await load(async () => (await import('./library/app.ts')).openLibraryWindow(pick));
}

/** Opens the window in which this browser is paired with the companion. */
export async function openAccount(): Promise<void> {
  await load(async () => (await import('./account/app.ts')).openAccountWindow());
}

/** A window that cannot be read (an update lies half way, the server is gone) is said, and not left to the console. */
async function load(open: () => Promise<void>): Promise<void> {
  try {
    await open();
  } catch (error) {
    ui.notifications?.error('FCC.Foundry.NotOpened', { localize: true });
    throw error;
  }
}
