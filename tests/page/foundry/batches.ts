import type { Verdict } from '../../foundry/stage/verdict.ts';
import type { Seat } from './table.ts';

const OWNER = 'fantasy-character-creator';

/** Runs a batch by Quench's stand-in, or all of them, once they are registered. Batches are named without their owner. */
export async function runBatches(seat: Seat, name?: string): Promise<Verdict[]> {
  await seat.page.waitForFunction('stage.quench.titles.size > 0');
  const keys = name ? JSON.stringify([`${OWNER}.${name}`]) : '';
  const verdicts = await seat.look<Verdict[]>(`stage.quench.runBatches(${keys})`);
  return verdicts.map((verdict) => ({ ...verdict, batch: verdict.batch.replace(`${OWNER}.`, '') }));
}

/** What failed, and why. */
export function failed(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ batch, title, result, error }) =>
    result === 'failed' ? [`${batch}: ${title}: ${error ?? ''}`] : [],
  );
}

/** The tests with that result. */
export function summary(verdicts: readonly Verdict[], wanted: Verdict['result']): string[] {
  return verdicts.flatMap(({ batch, title, result }) => (result === wanted ? [`${batch}: ${title}`] : []));
}

/**
 * Everything that a batch could leave behind: documents, which scene is viewed, settings, drafts, listeners, windows. The
 * one listener that may be new is that of the connection of the batches, which lives as long as the page.
 */
export function worldOf({ look }: Seat): Promise<unknown> {
  return look(`({
    documents: [...game.collections].map((all) => [all.documentName, all.contents.map((each) => each.toObject())]),
    scene: canvas.scene?.id ?? null,
    settings: [...game.settings.settings.values()].map(({ namespace, key }) => [key, game.settings.get(namespace, key)]),
    kept: Object.entries(localStorage).sort().map(([key, value]) => [key, JSON.parse(value)]),
    listeners: Object.entries(Hooks.events).map(([hook, all]) => [hook, all.length])
      .filter(([hook]) => hook !== '${OWNER}.companion'),
    windows: [...stage.instances.keys()],
    body: { ...document.body.dataset },
  })`);
}
