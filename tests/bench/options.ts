import { parseArgs } from 'node:util';
import { NotACheckout, readManifest } from '../foundry/core/packs/checkout.ts';

const PARTS = ['engine', 'companion', 'module'] as const;
export type Part = (typeof PARTS)[number];

/** What is measured, and how it is shown. */
export interface Options {
  parts: readonly Part[];
  /** Runs of each piece of the engine. */
  runs: number;
  isMarkdown: boolean;
  /** A checkout of dnd5e, which then runs in the page. */
  systemDir: string | undefined;
}

export const USAGE = `npm run bench -- [options]

Measures the rules engine, the companion on a real Postgres, and the module in Foundry's stand-in. Takes some minutes.

  --only PART    ${PARTS.join(', ')}: that part alone
  --runs N       runs of each piece of the engine (200)
  --system DIR   a checkout of foundryvtt/dnd5e: actors are made by the real system, from its real compendia
  --markdown     the tables as docs/benchmarks.md has them
  --help         this
`;

/** Raised for a command line that is not understood; the message is one line for a person. */
export class NotUnderstood extends Error {}

/** The options of a command line, `help` when that was asked for. Raises `NotUnderstood`. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && !only) refuse(`--only ${values.only}: there is ${PARTS.join(', ')}`);
  const runs = Number(values.runs ?? 200);
  if (!Number.isInteger(runs) || runs < 1) refuse(`--runs ${values.runs}: a whole number from 1 is needed`);
  if (values.system !== undefined) demandCheckout(values.system);
  return { parts: only ? [only] : PARTS, runs, isMarkdown: values.markdown ?? false, systemDir: values.system };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { only: text, runs: text, system: text, markdown: flag, help: flag };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node's message is a sentence about the option, and more sentences about its own ways.
    const [what] = (error as Error).message.split(/\. |\n/);
    return refuse(`${what}; --help lists the options`);
  }
}

function demandCheckout(systemDir: string): void {
  try {
    readManifest(systemDir);
  } catch (error) {
    if (error instanceof NotACheckout) refuse(`--system: ${error.message}`);
    throw error;
  }
}

function refuse(message: string): never {
  throw new NotUnderstood(message);
}
