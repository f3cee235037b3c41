import { parseArgs } from 'node:util';
import { fail } from '../../../shared/errors.ts';
import { NotACheckout, readManifest } from '../core/packs/checkout.ts';

const usage = 'npm run dev -- [--stage] [--system DIR] [--open]; CONTRIBUTING.md says what they do';

/** What was asked for on the command line. */
export interface Wish {
  /** The stage, even where a Foundry answers. */
  stage: boolean;
  /** A checkout of dnd5e to play on the stage. */
  system: string | undefined;
  /** Opens the browser. */
  open: boolean;
}

/** Reads the command line. Raises `bad-input` for what is not understood, and for a folder that is no game system. */
export function readWish(argv: string[]): Wish {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { stage: flag, system: { type: 'string' }, open: flag } as const;
    const { stage, system, open } = parseArgs({ args: argv, options }).values;
    if (system !== undefined) readManifest(system);
    return { stage: stage || system !== undefined, system, open };
  } catch (error) {
    return fail('bad-input', error instanceof NotACheckout ? `--system: ${error.message}` : usage);
  }
}
