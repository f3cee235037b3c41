import { setup as unpackChromium } from '../browser/chromium.ts';
import { setup as buildStage } from '../foundry/stage/build.ts';
import { measureMaking } from './module/making.ts';
import { measureOpenings } from './module/openings.ts';
import { measureSizes } from './module/sizes.ts';
import { measureStartUp } from './module/start-up.ts';
import { openWorld } from './module/world.ts';
import { tell } from './progress.ts';
import type { Table } from './table.ts';

/**
 * The built module in Chromium, on the stand-in of Foundry. With a checkout of dnd5e the real system is in the page; else
 * it is the stage's own, and the titles of the tables say so.
 */
export async function measureModule(systemDir: string | undefined): Promise<Table[]> {
  tell('module: building it and the stage');
  await unpackChromium();
  await buildStage();
  const world = await openWorld(systemDir);
  try {
    return [
      await measureStartUp(world.table),
      await measureSizes(world.table),
      await measureOpenings(world),
      await measureMaking(world),
    ];
  } finally {
    await world.table.end();
  }
}
