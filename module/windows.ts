import type { CreatorRequest } from './creator/app.ts';

/* The windows and everything behind them are read when one is about to open: Foundry starts with this file alone. */
const FILES = {
  creator: () => import('./creator/app.ts'),
  library: () => import('./library/app.ts'),
  account: () => import('./account/app.ts'),
};

/** Reads a window's files ahead, while the pointer is on its way to press. What fails is said when the window opens. */
export function prepare(window: keyof typeof FILES): void {
  FILES[window]().catch(() => undefined);
}

/** Opens the creator, with a new sentence or a character to go on with; without a request as it was left. */
export async function openCreator(request: CreatorRequest = {}): Promise<void> {
  await load(async () => (await FILES.creator()).openCreatorWindow(request));
}

/** Opens the library; `pick` is the id of the character to show first. */
export async function openLibrary(pick?: string): Promise<void> {
  await load(async () => (await FILES.library()).openLibraryWindow(pick));
}

/** Opens the window in which this browser is paired with the companion. */
export async function openAccount(): Promise<void> {
  await load(async () => (await FILES.account()).openAccountWindow());
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
