import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCompanion, type TestCompanion } from '../../tests/helpers/make-companion.ts';

let companion: TestCompanion;
beforeAll(async () => {
  companion = await makeCompanion();
});
afterAll(() => companion.stop());

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${companion.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('an account', () => {
  it('is known by its bearer token', async () => {
    const { api } = await companion.makeUser('Brunna');
    expect(await api.accounts.me.query()).toMatchObject({ name: 'Brunna' });
  });

  it('signs in with its password from any page, and no cookie is set', async () => {
    const { email } = await companion.makeUser();
    const response = await post(
      '/auth/sign-in/email',
      { email, password: 'correct horse battery' },
      { origin: 'http://foundry.example:30000' },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    const { api } = companion.client({ token: response.headers.get('set-auth-token')! });
    expect(await api.accounts.me.query()).toBeDefined();
  });

  it('is refused with a wrong password', async () => {
    const { email } = await companion.makeUser();
    expect((await post('/auth/sign-in/email', { email, password: 'wrong horse battery' })).status).toBe(401);
  });

  it('is gone from a device after signing out there', async () => {
    const { token, api } = await companion.makeUser();
    await post('/auth/sign-out', {}, { authorization: `Bearer ${token}` });
    await expect(api.accounts.me.query()).rejects.toMatchObject({ data: { code: 'not-signed-in', httpStatus: 401 } });
  });

  it('keeps its password as argon2id only', async () => {
    await companion.makeUser();
    const rows = await companion.parts.context.db.execute<{ password: string }>('select password from account');
    for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('cannot be guessed at: the eleventh password in a quarter of an hour is refused, even the right one', async () => {
    const { email } = await companion.makeUser();
    for (let i = 0; i < 10; i++) await post('/auth/sign-in/email', { email, password: `guess number ${i}` });
    const response = await post('/auth/sign-in/email', { email, password: 'correct horse battery' });
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      code: 'too-many-requests',
      message: expect.stringMatching(/Wait/) as string,
    });
  });

  it('is not made when the attempts cannot be counted', async () => {
    const own = await makeCompanion();
    await own.parts.context.db.execute('drop table rate_limit');
    const response = await fetch(`${own.address}/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'A', email: 'a@example.org', password: 'correct horse battery' }),
    });
    expect(response.status).toBe(503);
    expect(await own.parts.context.db.execute('select 1 from "user"')).toHaveLength(0);
    await own.stop();
  });
});
