import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCompanion, type TestCompanion } from '../../tests/helpers/make-companion.ts';

let companion: TestCompanion;
beforeAll(async () => {
  companion = await makeCompanion();
});
afterAll(() => companion.stop());

const code = (expected: string) => ({ data: { code: expected } });

/** A paired device of a new user. */
async function pair() {
  const owner = await companion.makeUser('Marta');
  const world = companion.client().api;
  const begun = await world.devices.begin.mutate({ name: 'Thursday table' });
  await owner.api.devices.approve.mutate({ userCode: begun.userCode });
  const polled = await world.devices.poll.mutate({ deviceCode: begun.deviceCode });
  return { owner, world, begun, token: polled.token! };
}

describe('a device', () => {
  it('gets its token once its owner approved the code, and speaks for her', async () => {
    const { token } = await pair();
    expect(await companion.client({ token }).api.accounts.me.query()).toMatchObject({ name: 'Marta' });
  });

  it('gets nothing before, nothing after a refusal, and the token one time only', async () => {
    const owner = await companion.makeUser();
    const world = companion.client().api;
    const refused = await world.devices.begin.mutate({ name: 'A' });
    expect(await world.devices.poll.mutate({ deviceCode: refused.deviceCode })).toEqual({ status: 'pending' });
    expect(await owner.api.devices.look.query({ userCode: refused.userCode })).toMatchObject({ name: 'A' });
    await owner.api.devices.deny.mutate({ userCode: refused.userCode });
    expect(await world.devices.poll.mutate({ deviceCode: refused.deviceCode })).toEqual({ status: 'denied' });
    const { begun } = await pair();
    expect(await world.devices.poll.mutate({ deviceCode: begun.deviceCode })).toEqual({ status: 'expired' });
  });

  it('is listed for its owner alone, and its token is worth nothing once she revokes it', async () => {
    const { owner, token } = await pair();
    const stranger = await companion.makeUser();
    const [listed] = await owner.api.devices.list.query();
    expect(listed).toMatchObject({ name: 'Thursday table' });
    expect(await stranger.api.devices.list.query()).toEqual([]);
    await expect(stranger.api.devices.revoke.mutate({ id: listed!.id })).rejects.toMatchObject(code('not-found'));
    await owner.api.devices.revoke.mutate({ id: listed!.id });
    await expect(companion.client({ token }).api.accounts.me.query()).rejects.toMatchObject(code('not-signed-in'));
  });

  it('may keep characters but not touch the account: it pairs and revokes nothing', async () => {
    const { token, owner } = await pair();
    const { api } = companion.client({ token });
    expect(await api.library.list.query({})).toEqual({ entries: [], nextCursor: null });
    const [listed] = await owner.api.devices.list.query();
    const begun = await api.devices.begin.mutate({ name: 'B' });
    await expect(api.devices.list.query()).rejects.toMatchObject(code('not-allowed'));
    await expect(api.devices.approve.mutate({ userCode: begun.userCode })).rejects.toMatchObject(code('not-allowed'));
    await expect(api.devices.revoke.mutate({ id: listed!.id })).rejects.toMatchObject(code('not-allowed'));
  });

  it('can end its own pairing, and no other', async () => {
    const { token, owner } = await pair();
    const world = companion.client().api;
    const begun = await world.devices.begin.mutate({ name: 'Sunday table' });
    await owner.api.devices.approve.mutate({ userCode: begun.userCode });
    await world.devices.poll.mutate({ deviceCode: begun.deviceCode });
    await companion.client({ token }).api.devices.leave.mutate();
    await expect(companion.client({ token }).api.accounts.me.query()).rejects.toMatchObject(code('not-signed-in'));
    expect((await owner.api.devices.list.query()).map(({ name }) => name)).toEqual(['Sunday table']);
    await expect(owner.api.devices.leave.mutate()).rejects.toMatchObject(code('not-found'));
  });

  it('is kept by the hash of its token, never by the token', async () => {
    const { token, begun } = await pair();
    const rows = JSON.stringify([
      await companion.parts.context.db.execute('select * from device'),
      await companion.parts.context.db.execute('select * from pairing'),
    ]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(begun.deviceCode);
  });

  it('takes its code as people type it, and no code that is over', async () => {
    const owner = await companion.makeUser();
    const world = companion.client().api;
    const begun = await world.devices.begin.mutate({ name: 'C' });
    await owner.api.devices.approve.mutate({ userCode: ` ${begun.userCode.toLowerCase().replace('-', '')}` });
    await expect(owner.api.devices.approve.mutate({ userCode: begun.userCode })).rejects.toMatchObject(
      code('not-found'),
    );
    const late = await world.devices.begin.mutate({ name: 'D' });
    await companion.parts.context.db.execute("update pairing set expires_at = now() - interval '1 second'");
    await expect(owner.api.devices.approve.mutate({ userCode: late.userCode })).rejects.toMatchObject(
      code('not-found'),
    );
    expect(await world.devices.poll.mutate({ deviceCode: late.deviceCode })).toEqual({ status: 'expired' });
  });

  it('cannot be guessed into: twenty codes in a quarter of an hour, then no more', async () => {
    const owner = await companion.makeUser();
    for (let attempt = 0; attempt < 20; attempt++) {
      await expect(owner.api.devices.approve.mutate({ userCode: 'BBBB-BBBB' })).rejects.toMatchObject(
        code('not-found'),
      );
    }
    await expect(owner.api.devices.approve.mutate({ userCode: 'BBBB-BBBB' })).rejects.toMatchObject(
      code('too-many-requests'),
    );
  });
});
