import { readManifest } from '../../foundry/core/packs/checkout.ts';
import type { StageConfig } from '../../foundry/stage/config.ts';
import { makeTable, type Seat, type Table } from '../../page/foundry/table.ts';

/** The world that is played in: the real dnd5e where a checkout of it was given, else the stage's own system. */
export interface World {
  /** What it is called above the figures. */
  name: string;
  table: Table;
  /** A browser that was never here, before the page of this world; `canMake` where actors are to be made. */
  enter(options?: { canMake?: boolean }): Promise<Seat>;
  /** The page anew, in the same browser. */
  reload(seat: Seat): Promise<void>;
  leave(seat: Seat): Promise<void>;
}

/** Opens a browser and the world. */
export async function openWorld(systemDir: string | undefined): Promise<World> {
  const table = await makeTable(systemDir);
  const configOf = (canMake: boolean): Partial<StageConfig> =>
    systemDir ? { system: 'dnd5e', adapter: null } : { adapter: canMake ? {} : null };
  return {
    name: systemDir
      ? `dnd5e ${readManifest(systemDir).version}`
      : "the stage's own system, which has no rules and no books",
    table,
    enter: async ({ canMake = false } = {}) => {
      const seat = await table.sit(configOf(canMake));
      await sendBooks(seat);
      return seat;
    },
    reload: async (seat) => {
      await table.sitAgain(seat.page, configOf(false));
      await sendBooks(seat);
    },
    leave: ({ page }) => page.context().close(),
  };
}

/** The stage sends whole compendia when they are first looked at, and the page stands still: that is not the module's time. */
async function sendBooks(seat: Seat): Promise<void> {
  await seat.look(`(async () => { for (const pack of game.packs) await pack.getIndex(); })()`);
}
