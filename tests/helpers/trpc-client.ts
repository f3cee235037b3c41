import { createTRPCClient, createWSClient, httpLink, splitLink, wsLink, type TRPCClient } from '@trpc/client';
import type { AppRouter } from '../../server/router.ts';

export interface TestClient {
  api: TRPCClient<AppRouter>;
  close(): Promise<void>;
}

/** A client that speaks HTTP, and WebSocket for subscriptions, with these tokens. */
export function makeClient(address: string, tokens: { token?: string; visitor?: string }): TestClient {
  const sockets = createWSClient({
    url: `${address.replace('http', 'ws')}/ws`,
    connectionParams: () => tokens,
    lazy: { enabled: true, closeMs: 500 },
  });
  const headers = {
    ...(tokens.token ? { authorization: `Bearer ${tokens.token}` } : {}),
    ...(tokens.visitor ? { 'x-visitor': tokens.visitor } : {}),
  };
  const api = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: wsLink({ client: sockets }),
        false: httpLink({ url: `${address}/trpc`, headers }),
      }),
    ],
  });
  return { api, close: () => sockets.close() };
}
