import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCompanion, type TestCompanion } from '../../tests/helpers/make-companion.ts';

let companion: TestCompanion;
beforeAll(async () => {
  companion = await makeCompanion();
});
afterAll(() => companion.stop());

const ask = (body: unknown): Promise<Response> =>
  fetch(`${companion.address}/api/v1/portraits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a portrait file', () => {
  it('is a webp of the size asked for, with a transparent ground', async () => {
    const response = await ask({ species: 'dwarf', class: 'cleric', seed: 7, level: 5, size: 256 });
    expect(response.headers.get('content-type')).toBe('image/webp');
    const picture = sharp(Buffer.from(await response.arrayBuffer()));
    expect(await picture.metadata()).toMatchObject({ format: 'webp', width: 256, height: 256, hasAlpha: true });
    const { data } = await picture.raw().toBuffer({ resolveWithObject: true });
    expect(data[3]).toBe(0);
  });

  it('is the same for the same person and another for another', async () => {
    const draw = async (seed: number) =>
      Buffer.from(await (await ask({ species: 'orc', class: 'bard', seed })).arrayBuffer());
    expect((await draw(1)).equals(await draw(1))).toBe(true);
    expect((await draw(1)).equals(await draw(2))).toBe(false);
  });

  it.each([
    [{ size: 9000 }, 'size'],
    [{ seed: -1 }, 'seed'],
    [{ species: 7 }, 'species'],
    [[], ''],
  ])('is refused for %j by name', async (body, field) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'bad-input', field });
  });
});
