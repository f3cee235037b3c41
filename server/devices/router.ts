import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { account, open, router, signedIn } from '../trpc.ts';
import { begin, poll, readCode } from './pair.ts';
import { answerPairing, deleteDevice, findOpenPairing, listDevices } from './queries.ts';

const Name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^\P{Cc}*$/u);
const Code = z.object({ userCode: z.string().min(8).max(20) });
const Done = z.object({ done: z.literal(true) });

/** Devices: browsers in a Foundry world, paired by a short code that their owner approves. */
export const devices = router({
  begin: open
    .input(z.object({ name: Name }))
    .output(
      z.object({
        deviceCode: z.string(),
        userCode: z.string(),
        verificationUrl: z.string(),
        expiresIn: z.int(),
        interval: z.int(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      await ctx.count('pairing-address', ctx.address);
      return begin(ctx.db, input.name);
    }),

  poll: open
    .input(z.object({ deviceCode: z.string().min(20).max(100) }))
    .output(z.object({ status: z.enum(['pending', 'approved', 'denied', 'expired']), token: z.string().optional() }))
    .mutation(({ ctx, input }) => poll(ctx.db, input.deviceCode)),

  /** What a code would approve. Raises `not-found`. */
  look: account
    .input(Code)
    .output(z.object({ userCode: z.string(), name: z.string() }))
    .query(async ({ ctx, input }) => {
      await ctx.count('pairing-user', ctx.user.id);
      const found = await findOpenPairing(ctx.db, readCode(input.userCode));
      return found ?? fail('not-found', 'no such code');
    }),

  /** Raises `not-found` for a code that is over or was never given. */
  approve: account
    .input(Code)
    .output(Done)
    .mutation(async ({ ctx, input }) => answer(ctx, input.userCode, 'approved')),

  deny: account
    .input(Code)
    .output(Done)
    .mutation(async ({ ctx, input }) => answer(ctx, input.userCode, 'denied')),

  list: account
    .input(z.void())
    .output(
      z.array(z.object({ id: z.uuid(), name: z.string(), createdAt: z.iso.datetime(), lastUsedAt: z.iso.datetime() })),
    )
    .query(async ({ ctx }) =>
      (await listDevices(ctx.db, ctx.user.id)).map(({ createdAt, lastUsedAt, ...rest }) => ({
        ...rest,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
      })),
    ),

  /** Its token is worth nothing from now on. Raises `not-found`. */
  revoke: account
    .input(z.object({ id: z.uuid() }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      if (!(await deleteDevice(ctx.db, ctx.user.id, input.id))) fail('not-found', `device ${input.id}`);
      return { done: true as const };
    }),

  /** A device ends its own pairing. Raises `not-found` for who is no device. */
  leave: signedIn
    .input(z.void())
    .output(Done)
    .mutation(async ({ ctx }) => {
      const { id, device } = ctx.user;
      if (!device || !(await deleteDevice(ctx.db, id, device))) fail('not-found', 'not a device');
      return { done: true as const };
    }),
});

type AccountContext = Parameters<Parameters<typeof account.query>[0]>[0]['ctx'];

async function answer(ctx: AccountContext, typed: string, status: 'approved' | 'denied'): Promise<{ done: true }> {
  await ctx.count('pairing-user', ctx.user.id);
  if (!(await answerPairing(ctx.db, readCode(typed), ctx.user.id, status))) fail('not-found', 'no such code');
  return { done: true };
}
