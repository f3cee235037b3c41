import 'mocha/mocha.js';
import * as chai from 'chai';
import type { Quench, QuenchContext } from '../../../module/quench/quench.ts';
import { client } from '../core/client.ts';
import { Hooks } from '../core/hooks.ts';
import { messageOf } from '../core/source.ts';
import type { Verdict } from './verdict.ts';

type Define = Parameters<Quench['registerBatch']>[1];

/**
 * The stand-in of Quench: it collects batches and runs them by the real Mocha, with the real Chai, in the page. Quench's
 * window, filters and snapshots are left out.
 */
export class QuenchStandIn implements Quench {
  /** What its window would list: titles by key. */
  readonly titles = new Map<string, string>();
  readonly #batches = new Map<string, Define>();

  registerBatch(
    key: `${string}.${string}`,
    define: Define,
    { displayName = key }: { displayName?: string } = {},
  ): void {
    const [owner = ''] = key.split('.');
    if (!client.game.modules.has(owner)) throw new Error(`${key}: there is no module ${owner}`);
    this.#batches.set(key, define);
    this.titles.set(key, displayName);
  }

  /** Runs batches one after the other, all of them unless keys are given. As in Quench they are defined anew each time. */
  runBatches(keys: readonly string[] = [...this.#batches.keys()]): Promise<Verdict[]> {
    const mocha = new Mocha({ ui: 'bdd', reporter: Silence });
    const words = {} as QuenchContext;
    mocha.suite.emit('pre-require', words, null, mocha);
    const context = { ...words, assert: chai.assert, expect: chai.expect } as QuenchContext;
    for (const key of keys) {
      const define = this.#batches.get(key);
      if (!define) throw new Error(`there is no batch ${key}`);
      context.describe(key, () => define(context));
    }
    return new Promise((resolve) => {
      const verdicts: Verdict[] = [];
      const note = (result: Verdict['result'], test: MochaRunnable, more: { error?: string } = {}): void => {
        const [batch = '', ...titles] = test.titlePath();
        verdicts.push({ batch, title: titles.slice(1).join(' › '), result, ...more });
      };
      mocha
        .run(() => resolve(verdicts))
        .on('pass', (test) => note('passed', test))
        .on('pending', (test) => note('skipped', test))
        .on('fail', (test, error) => note('failed', test, { error: messageOf(error) }));
    });
  }
}

/** Mocha wants somebody to tell everything to. */
class Silence {}

/** Puts Quench among the active modules. Like Quench it says that it is ready while the world is set up. */
export function installQuench(): QuenchStandIn {
  const quench = new QuenchStandIn();
  client.game.modules.set('quench', { id: 'quench', title: 'Quench', version: '0.10.0', active: true, flags: {} });
  Hooks.once('setup', () => Hooks.callAll('quenchReady', quench));
  return quench;
}
