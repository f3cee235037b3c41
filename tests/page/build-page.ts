import { buildMissing, PAGE } from '../../server/build-missing.ts';

/** Builds the page as `npm start` does, so that the tests see what people see. */
export async function setup(): Promise<void> {
  await buildMissing(PAGE);
}
