import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnv({})).toMatchObject({ HOST: '127.0.0.1', PORT: 4242, DATA_DIR: '.data', ROLE: 'all' });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readEnv({ PORT: '', AI_MODEL: '' }).PORT).toBe(4242);
  });

  it.each([
    [{ PORT: 'http' }, /^PORT /],
    [{ PORT: '70000' }, /^PORT /],
    [{ ROLE: 'both' }, /^ROLE must be all, api or worker$/],
    [{ PUBLIC_URL: 'characters' }, /^PUBLIC_URL must be an address/],
    [{ PUBLIC_URL: 'ftp://example.org' }, /^PUBLIC_URL /],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL /],
    [{ DATABASE_URL: 'postgres://localhost/x' }, /^SECRET is needed/],
    [{ SECRET: 'short' }, /^SECRET must have at least 32/],
    [{ AI_BASE_URL: 'http://127.0.0.1:1/v1' }, /^AI_API_KEY is missing/],
    [{ AI_API_KEY: 'k', AI_MODEL: 'm' }, /^AI_BASE_URL is missing/],
  ])('refuses %j by name', (variables, message) => {
    expect(() => readEnv(variables)).toThrowError(
      expect.objectContaining({ code: 'bad-input', detail: expect.stringMatching(message) as string }),
    );
  });
});
