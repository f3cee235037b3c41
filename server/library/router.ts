import { z } from 'zod';
import { Character } from '../../shared/character.ts';
import { fail } from '../../shared/errors.ts';
import { router, signedIn } from '../trpc.ts';
import { list } from './list.ts';
import { countFacets, findCharacter, renameCharacter, setRemoved, tagCharacter } from './queries.ts';
import { save } from './save.ts';
import { Entry, Facets, Filter, Kept, Limit, Tags } from './shapes.ts';

const Id = z.object({ id: z.uuid() });
const Name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^\P{Cc}*$/u);
const tags = ['Library'];

const found = <T>(value: T | undefined, id: string): T => value ?? fail('not-found', `character ${id}`);

/** The characters that a user keeps. Every one of these raises `not-found` for a character that is not hers. */
export const library = router({
  /** Raises `conflict` when it was changed elsewhere since `version`. */
  save: signedIn
    .meta({ openapi: { method: 'POST', path: '/characters', summary: 'Keep a character', tags, protect: true } })
    .input(Id.extend({ version: z.int().min(1).optional(), character: Character, tags: Tags.optional() }))
    .output(Entry)
    .mutation(async ({ ctx, input }) => {
      await ctx.count('library-writes', ctx.user.id);
      return save(ctx.db, ctx.user.id, input);
    }),

  list: signedIn
    .meta({ openapi: { method: 'GET', path: '/characters', summary: 'List and search', tags, protect: true } })
    .input(Filter.extend({ limit: Limit, cursor: z.string().max(200).optional() }))
    .output(z.object({ entries: z.array(Entry), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => list(ctx.db, ctx.user.id, { ...input, limit: input.limit ?? 30 })),

  facets: signedIn
    .meta({ openapi: { method: 'GET', path: '/facets', summary: 'Counts for the filters', tags, protect: true } })
    .input(z.void())
    .output(Facets)
    .query(({ ctx }) => countFacets(ctx.db, ctx.user.id)),

  get: signedIn
    .meta({ openapi: { method: 'GET', path: '/characters/{id}', summary: 'A character', tags, protect: true } })
    .input(Id)
    .output(Kept)
    .query(async ({ ctx, input }) => found(await findCharacter(ctx.db, ctx.user.id, input.id), input.id)),

  rename: signedIn
    .meta({ openapi: { method: 'PATCH', path: '/characters/{id}', summary: 'Rename', tags, protect: true } })
    .input(Id.extend({ name: Name }))
    .output(Entry)
    .mutation(async ({ ctx, input }) => {
      await ctx.count('library-writes', ctx.user.id);
      return found(await renameCharacter(ctx.db, ctx.user.id, input.id, input.name), input.id);
    }),

  tag: signedIn
    .meta({ openapi: { method: 'PUT', path: '/characters/{id}/tags', summary: 'Set the tags', tags, protect: true } })
    .input(Id.extend({ tags: Tags }))
    .output(Entry)
    .mutation(async ({ ctx, input }) => {
      await ctx.count('library-writes', ctx.user.id);
      return found(await tagCharacter(ctx.db, ctx.user.id, input.id, input.tags), input.id);
    }),

  /** Hides it; `restore` brings it back. */
  remove: signedIn
    .meta({ openapi: { method: 'DELETE', path: '/characters/{id}', summary: 'Remove', tags, protect: true } })
    .input(Id)
    .output(Entry)
    .mutation(async ({ ctx, input }) => {
      await ctx.count('library-writes', ctx.user.id);
      return found(await setRemoved(ctx.db, ctx.user.id, input.id, true), input.id);
    }),

  restore: signedIn
    .meta({ openapi: { method: 'POST', path: '/characters/{id}/restore', summary: 'Restore', tags, protect: true } })
    .input(Id)
    .output(Entry)
    .mutation(async ({ ctx, input }) => {
      await ctx.count('library-writes', ctx.user.id);
      return found(await setRemoved(ctx.db, ctx.user.id, input.id, false), input.id);
    }),
});
