import { dnd5e } from '../../module/systems/dnd5e/index.ts';
import { allCases } from './cases/all.ts';
import { boot } from './core/boot.ts';
import { messageOf } from './core/source.ts';

/** Which cases to run on which system. Threads that run the same cases share `next`: the index of the next one to try. */
export interface Run {
  system: string;
  only: RegExp;
  next: Int32Array<SharedArrayBuffer>;
}

/** How a case went. `failure` is the reason on one line, and missing when the promise holds. */
export interface Outcome {
  name: string;
  milliseconds: number;
  failure?: string;
}

/** Opens a world on the real system and tries this run's cases there, one after the other, each in an empty world. */
export async function runCases({ system, only, next }: Run, tell: (outcome: Outcome) => void): Promise<void> {
  const host = await boot({ systemDir: system });
  const { catalog } = await dnd5e.readCatalog();
  const cases = allCases(catalog).filter(({ name }) => only.test(name));
  for (let each = cases[Atomics.add(next, 0, 1)]; each; each = cases[Atomics.add(next, 0, 1)]) {
    const { name, run } = each;
    host.reset();
    const start = performance.now();
    const failure = await run({ host, catalog }).then(() => undefined, oneLine);
    const milliseconds = Math.round(performance.now() - start);
    tell({ name, milliseconds, ...(failure === undefined ? {} : { failure }) });
  }
  await host.close();
}

const oneLine = (error: unknown): string => messageOf(error).replaceAll(/\s*\n\s*/g, ' | ');
