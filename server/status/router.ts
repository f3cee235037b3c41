import { z } from 'zod';
import { open, router } from '../trpc.ts';

/** Whether the companion is there. */
export const status = router({
  ping: open
    .meta({ openapi: { method: 'GET', path: '/ping', summary: 'Is the companion there?', tags: ['Status'] } })
    .input(z.void())
    .output(z.object({ pong: z.literal(true) }))
    .query(() => ({ pong: true as const })),
});
