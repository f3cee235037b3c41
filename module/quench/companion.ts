import { calling, connectCompanion } from '../companion.ts';
import { companionAddress, readDevice } from '../settings.ts';
import { need } from './need.ts';
import type { QuenchContext } from './quench.ts';

/** The companion of this world, where it has one. Nothing is asked that costs or changes anything. */
export function testCompanion({ it, assert }: QuenchContext): void {
  it('answers at the address of this world', async function () {
    need(this, 'companion');
    await calling(client().status.ping.query());
  });

  it('knows this browser', async function () {
    need(this, 'companion', 'pairing');
    const { name } = await calling(client().accounts.me.query());
    assert.isOk(name, 'whose browser it is');
  });
}

function client(): ReturnType<typeof connectCompanion>['api'] {
  const address = companionAddress();
  const { token, visitor } = readDevice(address);
  return connectCompanion({ address, token: () => token ?? null, visitor: () => visitor }).api;
}
