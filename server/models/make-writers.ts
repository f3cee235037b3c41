import type { Logger } from 'pino';
import type { Env } from '../env.ts';
import { builtIn } from './built-in.ts';
import { makeModelWriter } from './model-writer.ts';
import type { Writers } from './writer.ts';

/** The writers that the environment sets up. */
export function makeWriters(env: Env, log: Logger): Writers {
  const { AI_BASE_URL, AI_API_KEY, AI_MODEL } = env;
  const isSet = AI_BASE_URL !== undefined && AI_API_KEY !== undefined && AI_MODEL !== undefined;
  const model = isSet ? makeModelWriter({ baseUrl: AI_BASE_URL, apiKey: AI_API_KEY, model: AI_MODEL }, log) : undefined;
  return { model, builtIn };
}
