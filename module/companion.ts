import {
  createTRPCClient,
  createWSClient,
  httpLink,
  splitLink,
  TRPCClientError,
  wsLink,
  type TRPCClient,
} from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../server/router.ts';
import { ErrorCode, Failure } from '../shared/errors.ts';
import { GenerationEvent } from '../shared/generation-events.ts';
import { upgrade } from '../shared/upgrade.ts';
import type { Companion } from './creator/host.ts';

export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

/** Where a companion is and who asks. Tokens are read anew for every call, so signing in needs no new client. */
export interface CompanionSettings {
  /** e.g. `https://characters.example.org`. */
  address: string;
  token: () => string | null;
  /** A random token by which a visitor without an account is known. */
  visitor: () => string;
}

/** A companion by its typed procedures. */
export interface CompanionClient {
  api: TRPCClient<AppRouter>;
  /** Ends the connection; the next subscription opens a new one, with the tokens of then. */
  reconnect(): void;
}

/** Calls go over HTTP, what streams over one WebSocket that opens when it is needed. Tokens are never in an address. */
export function connectCompanion({ address, token, visitor }: CompanionSettings): CompanionClient {
  const said = (): Record<string, string> => {
    const mine = token();
    return mine ? { token: mine, visitor: visitor() } : { visitor: visitor() };
  };
  const sockets = createWSClient({
    url: `${address.replace(/^http/, 'ws')}/ws`,
    connectionParams: said,
    lazy: { enabled: true, closeMs: 30_000 },
    keepAlive: { enabled: true, intervalMs: 20_000, pongTimeoutMs: 10_000 },
  });
  const headers = (): Record<string, string> => {
    const mine = token();
    return { 'x-visitor': visitor(), ...(mine ? { authorization: `Bearer ${mine}` } : {}) };
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
  return { api, reconnect: () => void sockets.close() };
}

/** What the creator needs of a companion. What it says is a stranger's: an event that is none is not heard. */
export function companionOf({ api }: CompanionClient): Companion {
  return {
    start: async (request) => {
      const { id, character, notes } = await calling(api.generation.start.mutate(request));
      return { id, character: upgrade(character), notes };
    },
    watch: (id, lastEventId, onEvent, onLost) => {
      const subscription = api.generation.watch.subscribe(
        { id, lastEventId: lastEventId === null ? undefined : Number(lastEventId) },
        {
          onData: ({ id: eventId, data }) => {
            const event = GenerationEvent.safeParse(data).data;
            if (event) onEvent(eventId, event);
          },
          onConnectionStateChange: ({ state, error }) => {
            if (state === 'connecting' && error) onLost('for now');
          },
          onError: (error) => onLost(isGone(error) ? 'for good' : 'for now'),
        },
      );
      return () => subscription.unsubscribe();
    },
    cancel: async (id) => {
      await calling(api.generation.cancel.mutate({ id }));
    },
  };
}

/** A call whose failure is one of ours: `unavailable` when nobody answers. */
export async function calling<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw asFailure(error);
  }
}

/** Deleted, or another's: asking again changes nothing. */
function isGone(error: unknown): boolean {
  const failure = asFailure(error);
  return failure instanceof Failure && failure.code === 'not-found';
}

function asFailure(error: unknown): unknown {
  if (!(error instanceof TRPCClientError)) return error;
  const told = error.data as { code?: unknown; field?: unknown } | undefined;
  const code = ErrorCode.safeParse(told?.code).data ?? 'unavailable';
  return new Failure(code, error.message, typeof told?.field === 'string' ? told.field : undefined);
}
