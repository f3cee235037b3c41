import { z } from 'zod';
import { router, signedIn } from '../trpc.ts';

/** The account of who asks. */
export const accounts = router({
  me: signedIn
    .meta({ openapi: { method: 'GET', path: '/me', summary: 'Your account', tags: ['Account'], protect: true } })
    .input(z.void())
    .output(z.object({ id: z.string(), name: z.string() }))
    .query(({ ctx }) => ({ id: ctx.user.id, name: ctx.user.name })),
});
