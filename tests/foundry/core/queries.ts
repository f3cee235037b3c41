import { client } from './client.ts';
import type { User } from './documents/user.ts';

const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/**
 * Runs the handler of a query as the user who is asked. While it runs, `game.user` is that user for everybody in this
 * process; do not start anything else beside it.
 */
export async function runQuery(
  asked: User,
  name: string,
  query: unknown,
  options: { timeout?: number },
): Promise<unknown> {
  const { game, config } = client;
  const handler = config.queries[name];
  if (!game.user?.hasPermission('QUERY_USER')) throw new Error('You do not have permission to query other users');
  if (!asked.active) throw new Error(`The user ${asked.name} is not connected`);
  if (!handler) throw new Error(`The query "${name}" is not registered`);
  const asker = game.userId;
  game.userId = asked.id ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = Promise.resolve(handler(asJson(query), options)).then(asJson);
    if (options.timeout === undefined) return await answer;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`The query "${name}" timed out`)), options.timeout);
    });
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    game.userId = asker;
  }
}
