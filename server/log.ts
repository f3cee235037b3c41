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
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
