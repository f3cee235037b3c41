import { parseArgs } from 'node:util';
import { AbilityMethod, Concept, Kind, MAX_PROMPT, Rules } from '../../shared/concept.ts';
import { readPromptFile } from './read-prompt-file.ts';
import { refuse } from './refusal.ts';

/** What the command line asks for. Without `seed` one is drawn. */
export interface Request {
  concept: Concept;
  seed: number | undefined;
  json: boolean;
  help: boolean;
}

const OPTIONS = {
  level: { type: 'string' },
  rules: { type: 'string' },
  kind: { type: 'string' },
  cr: { type: 'string' },
  seed: { type: 'string' },
  method: { type: 'string' },
  'prompt-file': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof OPTIONS;

const MAX_SEED = 0xffffffff;
const MAX_LEVEL = 20;
const MAX_CR = 30;
/** The rules that have an engine and a catalog. */
const BUILT_IN: Rules = '2024';

/** Reads the words behind the command. Raises a `Refusal` for the first thing that is wrong. */
export function readArguments(argv: readonly string[]): Request {
  const { values, words } = split(argv);
  const value = (option: Option): string | undefined => values.get(option);
  const level = whole(value('level'), 'level', 1, MAX_LEVEL);
  const rules = choose(Rules.options, value('rules'), 'rules');
  if (rules !== undefined && rules !== BUILT_IN) refuse('rules-not-built-in', { rules });
  const kind = choose(Kind.options, value('kind'), 'kind');
  const cr = challenge(value('cr'));
  if (cr !== undefined && kind !== 'npc') refuse('cr-without-npc');
  const method = choose(AbilityMethod.options, value('method'), 'method');
  const seed = whole(value('seed'), 'seed', 0, MAX_SEED);
  const prompt = promptFrom(words, value('prompt-file'));
  const concept = Concept.parse({ prompt, level, rules, kind, cr, abilityMethod: method });
  return { concept, seed, json: values.has('json'), help: values.has('help') };
}

/** The options given, and the words that belong to none. Of an option that is given twice the last one counts. */
function split(argv: readonly string[]): { values: Map<Option, string>; words: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<Option, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) refuse('unknown-option', { option: rawName });
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) refuse('takes-no-value', { option: rawName });
    } else if (value === undefined) refuse('needs-value', { option: rawName });
    values.set(name, value ?? '');
  }
  return { values, words };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function promptFrom(words: readonly string[], file: string | undefined): string {
  if (words.length > 1) refuse('several-prompts', { first: words[0] ?? '', second: words[1] ?? '' });
  if (words.length > 0 && file !== undefined) refuse('two-prompts');
  const prompt = file === undefined ? (words[0] ?? '') : readPromptFile(file);
  if (prompt.length > MAX_PROMPT) refuse('prompt-too-long', { length: prompt.length.toLocaleString('en') });
  return prompt;
}

function whole(value: string | undefined, option: Option, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? number : refuse(`${option}-out-of-range`, { value });
}

/** 0 to 30, with the fractions below 1 as they are written in books or as decimals. */
function challenge(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [, divisor] = /^1\/([248])$/.exec(value) ?? [];
  const cr = divisor ? 1 / Number(divisor) : /^(\d{1,2}|0?\.(125|25|5)0*)$/.test(value) ? Number(value) : NaN;
  return cr >= 0 && cr <= MAX_CR ? cr : refuse('cr-out-of-range', { value });
}

function choose<T extends string>(known: readonly T[], value: string | undefined, option: Option): T | undefined {
  if (value === undefined) return undefined;
  return (
    known.find((one) => one === value) ??
    refuse('unknown-value', { option: `--${option}`, value, known: known.join(', ') })
  );
}
