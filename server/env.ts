import { z } from 'zod';
import { fail } from '../shared/errors.ts';

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be an address such as ${example}` });

const Variables = z
  .object({
    /** Where the server listens. */
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).default(4242),
    /** Folder of the embedded database, the secret and the pictures. */
    DATA_DIR: z.string().min(1).default('.data'),
    /** A Postgres of your own instead of the embedded one. */
    DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host/name').optional(),
    /** The address under which people reach the server, if it is not the one it listens on. */
    PUBLIC_URL: url(/^https?$/, 'https://characters.example.org').optional(),
    /** Which part of the work this process does. */
    ROLE: z.enum(['all', 'api', 'worker'], { error: 'must be all, api or worker' }).default('all'),
    /** Signs sessions. Made and kept in DATA_DIR when the database is embedded. */
    SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
    /** An OpenAI-compatible server. */
    AI_BASE_URL: url(/^https?$/, 'http://127.0.0.1:11434/v1').optional(),
    AI_API_KEY: z.string().min(1).optional(),
    AI_MODEL: z.string().min(1).optional(),
    /** Read already, so that one file serves later releases; nothing draws with it yet. */
    AI_IMAGE_MODEL: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .superRefine((env, ctx) => {
    if (env.DATABASE_URL && !env.SECRET) {
      ctx.addIssue({
        code: 'custom',
        path: ['SECRET'],
        message: 'is needed beside DATABASE_URL, the same on every replica',
      });
    }
    const parts = [env.AI_BASE_URL, env.AI_API_KEY, env.AI_MODEL];
    if (parts.some(Boolean) && !parts.every(Boolean)) {
      const missing = (['AI_BASE_URL', 'AI_API_KEY', 'AI_MODEL'] as const).find((name) => !env[name])!;
      ctx.addIssue({
        code: 'custom',
        path: [missing],
        message: 'is missing: a model needs AI_BASE_URL, AI_API_KEY and AI_MODEL',
      });
    }
  });

export type Env = z.infer<typeof Variables>;

/** The settings of the process. An empty variable counts as unset; a bad one raises `bad-input` with its name. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const result = Variables.safeParse(set);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const name = issue.path.join('.');
  return fail('bad-input', `${name} ${issue.message}`, name);
}
