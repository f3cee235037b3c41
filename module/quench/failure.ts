import { api } from '../api.ts';
import { need } from './need.ts';
import type { QuenchContext } from './quench.ts';
import { until } from './until.ts';
import type { Visit } from './visit.ts';
import * as creator from './window.ts';

const SENTENCE = 'a halfling rogue who returns what he steals, level 3';

/** The ways in which the world can refuse an actor at the last moment. Each gives what ends it. */
const MISHAPS: Record<string, () => () => void> = {
  'another module refuses the actor': () => {
    const id = Hooks.on('preCreateActor', () => false);
    return () => Hooks.off('preCreateActor', id);
  },
  'the writing of the actor raises an error': () => {
    const cls = Actor.implementation;
    const own = Object.getOwnPropertyDescriptor(cls, 'createDocuments');
    const refuse = (): Promise<never> => Promise.reject(new Error('the test refuses this actor'));
    Object.defineProperty(cls, 'createDocuments', { value: refuse, configurable: true, writable: true });
    return () => {
      if (own) Object.defineProperty(cls, 'createDocuments', own);
      else Reflect.deleteProperty(cls, 'createDocuments');
    };
  },
};

/** A commit that is refused leaves nothing half done and loses nothing. */
export function testFailures({ it, assert }: QuenchContext, visit: Visit): void {
  for (const [what, begin] of Object.entries(MISHAPS)) {
    it(`leaves nothing behind and keeps the draft when ${what}`, async function () {
      need(this, 'actors');
      await creator.openFromSidebar();
      await creator.write(SENTENCE);
      const name = await creator.nameShown();
      const end = once(begin());
      visit.later(end);
      const refused = await creator.pressCreate(visit.desk);
      assert.strictEqual(refused.type, 'failed');
      assert.deepEqual(visit.traces(), [], 'nothing is in the world');
      assert.strictEqual(await creator.nameShown(), name);
      end();
      const actor = creator.actorOf(await creator.pressCreate(visit.desk));
      assert.strictEqual(actor.name, name, 'the same draft is made when nothing is in the way');
    });

    it(`tells another module’s code when ${what}`, async function () {
      need(this, 'actors');
      const { character } = await api.generate(SENTENCE, { seed: 1 });
      visit.later(once(begin()));
      const failure: unknown = await api.createActor(character).catch((error: unknown) => error);
      assert.isOk((failure as { code?: string }).code, `it got no failure with a code but ${String(failure)}`);
      assert.deepEqual(visit.traces(), [], 'nothing is in the world');
    });
  }

  it('still has the draft after the window was closed on a failure', async function () {
    need(this, 'actors');
    await creator.openFromSidebar();
    await creator.write(SENTENCE);
    const name = await creator.nameShown();
    visit.later(once(MISHAPS['another module refuses the actor']!()));
    await creator.pressCreate(visit.desk);
    await creator.closeWindow();
    await creator.openFromSidebar();
    await until('the draft', () => creator.textOf('.identity h1') === name);
  });
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
