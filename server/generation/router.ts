import { tracked } from '@trpc/server';
import { z } from 'zod';
import { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { fail } from '../../shared/errors.ts';
import { owned, router } from '../trpc.ts';
import { cancel } from './cancel.ts';
import { findGeneration } from './queries.ts';
import { start, type Started as Answered } from './start.ts';
import { watch } from './watch.ts';

const Started = z.object({
  id: z.uuid(),
  status: z.enum(['writing', 'done', 'failed', 'cancelled']),
  character: Character,
  notes: z.array(z.object({ code: z.string(), slot: z.string(), args: z.record(z.string(), z.string()) })),
});
const Id = z.object({ id: z.uuid() });

const answer = ({ id, status, character, notes }: Answered): z.infer<typeof Started> => ({
  id,
  status,
  character,
  notes,
});

/** From a concept to a character: a legal draft at once, then its prose as events. */
export const generation = router({
  /** Raises `bad-input`, `too-many-requests`. The same `requestId` gives the same generation. */
  start: owned
    .meta({
      openapi: {
        method: 'POST',
        path: '/characters/generate',
        summary: 'Draft a character',
        tags: ['Generation'],
        protect: true,
      },
    })
    .input(
      z.object({
        requestId: z.uuid(),
        concept: Concept.prefault({}),
        seed: z.int().min(0).max(0xffffffff).optional(),
      }),
    )
    .output(Started)
    .mutation(async ({ ctx, input }) => {
      await Promise.all([ctx.count('generation-owner', ctx.owner), ctx.count('generation-address', ctx.address)]);
      return answer(await start(ctx.db, ctx.jobs, ctx.owner, input));
    }),

  /** How far a generation is. Raises `not-found`. */
  get: owned
    .meta({
      openapi: {
        method: 'GET',
        path: '/generations/{id}',
        summary: 'A generation',
        tags: ['Generation'],
        protect: true,
      },
    })
    .input(Id)
    .output(Started)
    .query(async ({ ctx, input }) => {
      const found = await findGeneration(ctx.db, ctx.owners, input.id);
      return found ? answer(found) : fail('not-found', `generation ${input.id}`);
    }),

  /** What happens to it, each event with a number by which a dropped connection resumes. Raises `not-found`. */
  watch: owned
    .input(Id.extend({ lastEventId: z.coerce.number().int().min(0).optional() }))
    .subscription(async function* ({ ctx, input, signal }) {
      const watched = { owners: ctx.owners, id: input.id, after: input.lastEventId ?? 0 };
      for await (const { id, event } of watch(ctx.db, ctx.news, watched, signal ?? new AbortController().signal)) {
        yield tracked(String(id), event);
      }
    }),

  /** Stops the writing; finished fields stay. Raises `not-found`. */
  cancel: owned
    .meta({
      openapi: {
        method: 'POST',
        path: '/generations/{id}/cancel',
        summary: 'Stop the writing',
        tags: ['Generation'],
        protect: true,
      },
    })
    .input(Id)
    .output(Started)
    .mutation(async ({ ctx, input }) => answer(await cancel(ctx.db, ctx.owners, input.id))),
});
