import type { Server } from 'node:http';
import { randomUUID } from 'node:crypto';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { WebSocketServer } from 'ws';
import { findAsker } from './accounts/ask.ts';
import { appRouter } from './router.ts';
import type { AppParts } from './parts.ts';

const MAX_MESSAGE_BYTES = 256 * 1024;

/**
 * Serves the procedures over WebSocket at `/ws`. Tokens come in the connection's first message, never in the address.
 * The returned function tells the clients to reconnect elsewhere and closes.
 */
export function serveSockets(http: Server, parts: AppParts): () => Promise<void> {
  const sockets = new WebSocketServer({ server: http, path: '/ws', maxPayload: MAX_MESSAGE_BYTES });
  const handler = applyWSSHandler({
    wss: sockets,
    router: appRouter,
    keepAlive: { enabled: true, pingMs: 20_000, pongWaitMs: 10_000 },
    createContext: async ({ req, info }) => {
      const said = info.connectionParams ?? {};
      const requestId = randomUUID();
      return {
        ...parts.context,
        asker: await findAsker({ auth: parts.auth, db: parts.context.db }, said['token'], said['visitor']),
        address: req.socket.remoteAddress ?? '',
        requestId,
        log: parts.log.child({ requestId }),
      };
    },
    onError: ({ error, path, ctx }) => parts.reportError(error, path, ctx),
  });
  sockets.on('connection', (socket) => {
    parts.metrics.sockets.inc();
    socket.once('close', () => parts.metrics.sockets.dec());
  });
  return async () => {
    handler.broadcastReconnectNotification();
    for (const socket of sockets.clients) socket.close(1012);
    await new Promise<void>((resolve) => sockets.close(() => resolve()));
  };
}
