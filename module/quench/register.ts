import { MODULE_ID } from '../module-id.ts';
import { testActors } from './actor.ts';
import { testCompanion } from './companion.ts';
import { testCreator } from './creator.ts';
import { testFailures } from './failure.ts';
import type { Quench, QuenchContext } from './quench.ts';
import { testScene } from './scene.ts';
import { testText } from './text.ts';
import { Visit } from './visit.ts';

/** Defines the tests of a batch; what they leave behind is the visit's business. */
type Define = (context: QuenchContext, visit: Visit) => void;

const BATCHES: Record<string, Define> = {
  creator: testCreator,
  actor: testActors,
  scene: testScene,
  failure: testFailures,
  text: testText,
  companion: testCompanion,
};

/** A machine at a table may be slow, and a high level takes its time. */
const TIMEOUT_MS = 60_000;

/** Registers every batch of ours, in the language of this client. */
export function registerBatches(quench: Quench): void {
  for (const [name, define] of Object.entries(BATCHES)) {
    const displayName = game.i18n!.localize(`FCC.Quench.${name}`);
    quench.registerBatch(`${MODULE_ID}.${name}`, (context) => beGuest(context, displayName, define), { displayName });
  }
}

/** The tests of a batch between coming and going. The last one is that nothing of the others is left. */
function beGuest(context: QuenchContext, title: string, define: Define): void {
  const { describe, it, before, after, afterEach, assert } = context;
  describe(title, function () {
    this.timeout(TIMEOUT_MS);
    const visit = new Visit();
    before(() => visit.begin());
    afterEach(() => visit.tidy());
    after(() => visit.end());
    define(context, visit);
    it('leaves the world, the draft and the settings as they were', () => assert.deepEqual(visit.traces(), []));
  });
}
