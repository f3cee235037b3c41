import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { initTRPC, tracked } from '@trpc/server';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { WebSocketServer } from 'ws';
import type { Character } from '../../../shared/character.ts';

/** What a companion says that means no good: whatever it likes, in the shapes of ours. */
export interface Lies {
  /** Whose account it is, what the pairing shows, and where it leads. */
  owner?: string;
  userCode?: string;
  verificationUrl?: string;
  /** The characters of its library, and how they are listed. */
  characters?: readonly Character[];
  tags?: readonly string[];
  /** What it answers to a sentence, and what follows. */
  notes?: readonly unknown[];
  events?: readonly unknown[];
}

/** A running one. */
export interface HostileCompanion {
  address: string;
  close(): Promise<void>;
}

const t = initTRPC.create();
/** No procedure looks at what it is asked. */
const said = <T>(answer: (input: unknown) => T) =>
  t.procedure.input((input: unknown) => input).query(({ input }) => answer(input));
const done = <T>(answer: (input: unknown) => T) =>
  t.procedure.input((input: unknown) => input).mutation(({ input }) => answer(input));

/** Starts one on a free port. It pairs everybody at once. */
export async function startHostileCompanion(lies: Lies): Promise<HostileCompanion> {
  const router = makeRouter(lies);
  const trpc = createHTTPHandler({ router, basePath: '/trpc/' });
  const server = createServer((request, response) => {
    const from = request.headers.origin ?? '*';
    response.setHeader('access-control-allow-origin', from);
    response.setHeader('access-control-allow-headers', 'content-type, authorization, x-visitor');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    trpc(request, response);
  });
  const sockets = new WebSocketServer({ server, path: '/ws' });
  applyWSSHandler({ wss: sockets, router });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeRouter(lies: Lies) {
  const { characters = [], tags = [] } = lies;
  const entries = characters.map((character, index) => entryOf(character, index, tags));
  const found = (input: unknown): number => entries.findIndex(({ id }) => id === (input as { id?: string }).id);
  const entry = done((input) => entries[Math.max(found(input), 0)]);
  return t.router({
    status: t.router({ ping: said(() => ({ ok: true })) }),
    accounts: t.router({ me: said(() => ({ id: lies.owner, name: lies.owner ?? 'Nobody', email: lies.owner })) }),
    devices: t.router({
      begin: done(() => ({
        deviceCode: 'code'.repeat(8),
        userCode: lies.userCode ?? 'AAAA-BBBB',
        verificationUrl: lies.verificationUrl ?? '/pair',
        expiresIn: 600,
        interval: 1,
      })),
      poll: done(() => ({ status: 'approved', token: 'fccd_token' })),
    }),
    library: t.router({
      list: said(() => ({ entries, nextCursor: null })),
      facets: said(() => facetsOf(entries)),
      get: said((input) => ({ entry: entries[found(input)], character: characters[found(input)] })),
      save: entry,
      rename: entry,
      tag: entry,
      remove: entry,
      restore: entry,
    }),
    generation: t.router({
      start: done((input) => {
        const { concept } = input as { concept: Character['concept'] };
        return {
          id: crypto.randomUUID(),
          status: 'writing',
          character: { ...characters[0], concept },
          notes: lies.notes ?? [],
        };
      }),
      cancel: done(() => ({})),
      watch: t.procedure
        .input((input: unknown) => input)
        .subscription(async function* ({ signal }) {
          for (const [index, event] of (lies.events ?? []).entries()) yield tracked(String(index + 1), event);
          await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        }),
    }),
  });
}

type Entry = ReturnType<typeof entryOf>;

/** How a character is listed: with its name wherever a word stands. */
function entryOf({ persona, recipe }: Character, index: number, tags: readonly string[]) {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const { name } = persona;
  return {
    ...{ id, name, epithet: name, class: name, className: name, species: name, speciesName: name, prompt: name },
    ...{ version: 1, kind: 'character', level: recipe.level, tags: [...tags.slice(index, index + 2)], portrait: null },
    ...{ updatedAt: '2026-01-01T00:00:00.000Z', deletedAt: null, system: name, rules: name },
  };
}

function facetsOf(entries: readonly Entry[]) {
  const counts = (of: (entry: Entry) => string) =>
    [...new Set(entries.map(of))].map((value) => ({ value, name: value, count: 1 }));
  const tags = [...new Set(entries.flatMap(({ tags: all }) => all))].map((value) => ({ value, name: value, count: 1 }));
  const named = counts(({ name }) => name);
  return {
    total: entries.length,
    removed: 0,
    class: named,
    species: named,
    kind: named,
    system: named,
    level: named,
    tag: tags,
  };
}
