import { pino, type Logger } from 'pino';

/** Fields that may hold a secret, wherever they stand; they never reach the log. */
const SECRETS = ['password', 'token', 'authorization', 'cookie', 'secret', 'apiKey'];

/** JSON lines on stderr, so that stdout keeps the one line that says the server is ready. */
export function makeLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describe },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** An error without the objects that drivers hang on theirs: a client's holds its address. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}
