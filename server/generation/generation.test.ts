import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import { composePersona } from '../../shared/compose-persona.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { Concept } from '../../shared/concept.ts';
import { check } from '../../shared/rules/dnd5e/check/check.ts';
import { makeCompanion, type TestCompanion } from '../../tests/helpers/make-companion.ts';
import { aPersona, startModelServer, type Behaviour, type ModelServer } from '../../tests/helpers/model-server.ts';

type Api = ReturnType<TestCompanion['client']>['api'];
const visitor = (): string => randomUUID().replaceAll('-', '');
const concept = (prompt: string) => Concept.parse({ prompt });

/** Every event until the last one, from number `after` on. */
function watchAll(api: Api, id: string, after = 0): Promise<{ id: number; event: GenerationEvent }[]> {
  return new Promise((resolve, reject) => {
    const events: { id: number; event: GenerationEvent }[] = [];
    const subscription = api.generation.watch.subscribe(
      { id, lastEventId: after },
      {
        onData: ({ id: number, data }) => events.push({ id: Number(number), event: data }),
        onError: (error) => reject(error),
        onComplete: () => {
          subscription.unsubscribe();
          resolve(events);
        },
      },
    );
  });
}

const textOf = (events: { event: GenerationEvent }[], field: string): string =>
  events.map(({ event }) => (event.type === 'text' && event.field === field ? event.text : '')).join('');

describe('a generation with the built-in writer', () => {
  let companion: TestCompanion;
  beforeAll(async () => {
    companion = await makeCompanion();
  });
  afterAll(() => companion.stop());

  it('answers a visitor with a legal character at once and then tells its prose', async () => {
    const { api } = companion.client({ visitor: visitor() });
    const started = await api.generation.start.mutate({
      requestId: randomUUID(),
      concept: concept('a grizzled dwarf cleric'),
      seed: 7,
    });
    expect(check(started.character.recipe, await loadSrd())).toEqual([]);
    expect(started.character.persona.name).not.toBe('');
    const events = await watchAll(api, started.id);
    const last = events.at(-1)!.event;
    expect(last).toMatchObject({ type: 'done', writer: 'built-in' });
    expect(
      composePersona(
        started.character.persona,
        events.slice(0, -1).map(({ event }) => event),
      ),
    ).toEqual(last.type === 'done' ? last.persona : undefined);
    expect(await api.generation.get.query({ id: started.id })).toMatchObject({
      status: 'done',
      character: { recipe: started.character.recipe },
    });
  });

  it('is one generation however often a request is repeated', async () => {
    const { api } = companion.client({ visitor: visitor() });
    const request = { requestId: randomUUID(), concept: concept('a bard') };
    const [first, second] = await Promise.all([
      api.generation.start.mutate(request),
      api.generation.start.mutate(request),
    ]);
    // The story may be finished by the time of the second answer.
    expect(second.id).toBe(first.id);
    expect(second.character.recipe).toEqual(first.character.recipe);
  });

  it('resumes after the last event that arrived', async () => {
    const { api } = companion.client({ visitor: visitor() });
    const { id } = await api.generation.start.mutate({ requestId: randomUUID(), concept: concept('a monk') });
    const all = await watchAll(api, id);
    const half = all[Math.floor(all.length / 2)]!;
    expect(await watchAll(api, id, half.id)).toEqual(all.filter((event) => event.id > half.id));
  });

  it('is not there for anybody else', async () => {
    const mine = companion.client({ visitor: visitor() }).api;
    const theirs = companion.client({ visitor: visitor() }).api;
    const { id } = await mine.generation.start.mutate({ requestId: randomUUID(), concept: concept('a rogue') });
    await expect(theirs.generation.get.query({ id })).rejects.toMatchObject({ data: { code: 'not-found' } });
    await expect(theirs.generation.cancel.mutate({ id })).rejects.toMatchObject({ data: { code: 'not-found' } });
    await expect(watchAll(theirs, id)).rejects.toMatchObject({ data: { code: 'not-found' } });
  });

  it('is still hers when a visitor signs in half-way', async () => {
    const key = visitor();
    const { id } = await companion
      .client({ visitor: key })
      .api.generation.start.mutate({ requestId: randomUUID(), concept: concept('a ranger') });
    const { token } = await companion.makeUser();
    const { api } = companion.client({ token, visitor: key });
    expect((await watchAll(api, id)).at(-1)?.event.type).toBe('done');
    await expect(companion.client({ token }).api.generation.get.query({ id })).rejects.toMatchObject({
      data: { code: 'not-found' },
    });
  });

  it('refuses nobody by name and keeps nothing', async () => {
    const { api } = companion.client();
    await expect(api.generation.start.mutate({ requestId: randomUUID(), concept: concept('x') })).rejects.toMatchObject(
      {
        data: { code: 'not-signed-in' },
      },
    );
  });
});

describe('a generation with a model', () => {
  let companion: TestCompanion;
  let model: ModelServer;
  beforeAll(async () => {
    model = await startModelServer();
    companion = await makeCompanion({ AI_BASE_URL: model.baseUrl, AI_API_KEY: 'sk-test', AI_MODEL: 'test-model' });
  });
  afterAll(async () => {
    await companion.stop();
    await model.close();
  });

  const generate = async (prompt: string) => {
    const { api } = companion.client({ visitor: visitor() });
    const started = await api.generation.start.mutate({ requestId: randomUUID(), concept: concept(prompt), seed: 7 });
    const events = await watchAll(api, started.id);
    return { api, started, events, finished: await api.generation.get.query({ id: started.id }) };
  };
  const usual = (): void => {
    model.answer('picks', { type: 'say', text: '{}' });
    model.answer('persona', { type: 'say', text: JSON.stringify(aPersona) });
  };

  it('streams the model’s prose field by field', async () => {
    usual();
    const { events, finished } = await generate('a dwarf cleric');
    expect(textOf(events, 'backstory')).toBe(aPersona.backstory);
    expect(finished.character.persona).toMatchObject(aPersona);
    expect(finished.character.provenance.writer).toBe('test-model');
  });

  it('applies legal picks with the model’s reason, and the recipe stays legal', async () => {
    usual();
    model.answer('picks', {
      type: 'say',
      text: JSON.stringify({
        species: { pick: 'Gnome, Rock', why: 'tinkers at night' },
        class: { pick: 'Wizard', why: 'reads' },
      }),
    });
    const { finished } = await generate('somebody who cannot sleep');
    const choice = finished.character.recipe.choices.find((made) => made.slot === 'species');
    expect(choice).toMatchObject({
      picks: ['species:gnome-rock'],
      reason: { code: 'model', args: { why: 'tinkers at night' } },
    });
    expect(check(finished.character.recipe, await loadSrd())).toEqual([]);
  });

  it('drops a pick that is not on the menu with a note', async () => {
    usual();
    model.answer('picks', { type: 'say', text: JSON.stringify({ species: { pick: 'Godling', why: 'strong' } }) });
    const { started, events, finished } = await generate('somebody strong');
    expect(events).toContainEqual(
      expect.objectContaining({ event: { type: 'note', code: 'pick-dropped', args: { pick: 'Godling' } } }),
    );
    const species = (recipe: typeof started.character.recipe) =>
      recipe.choices.find((made) => made.slot === 'species')?.picks;
    expect(species(finished.character.recipe)).toEqual(species(started.character.recipe));
  });

  it('does not offer what the person wrote', async () => {
    usual();
    await generate('a dwarf cleric');
    const picks = model.asked.filter((asked) => asked.name === 'picks').at(-1)!;
    expect(Object.keys(picks.schema.properties)).not.toContain('species');
    expect(Object.keys(picks.schema.properties)).not.toContain('class');
    expect(Object.keys(picks.schema.properties)).toContain('background');
  });

  const failures: [string, Behaviour, string][] = [
    ['refuses', { type: 'refuse' }, 'model-refused'],
    ['talks nonsense', { type: 'say', text: 'Certainly! Here is your character.' }, 'model-nonsense'],
    ['answers with a list', { type: 'say', text: '[1, 2]' }, 'model-nonsense'],
    ['answers 401', { type: 'status', status: 401 }, 'model-key'],
    ['answers 429', { type: 'status', status: 429 }, 'model-busy'],
    ['answers 500', { type: 'status', status: 500 }, 'model-error'],
    ['is cut off in the middle', { type: 'reset', text: JSON.stringify(aPersona).slice(0, 120) }, 'model-broke-off'],
    [
      'breaks off without an end',
      { type: 'break-off', text: JSON.stringify(aPersona).slice(0, 120) },
      'model-broke-off',
    ],
  ];
  it.each(failures)('that %s costs nothing but its prose', async (_, behaviour, code) => {
    usual();
    model.answer('persona', behaviour);
    const { started, events, finished } = await generate('an orc who sings to storms');
    expect(events).toContainEqual(expect.objectContaining({ event: { type: 'note', code, args: {} } }));
    expect(finished.status).toBe('done');
    expect(finished.character.recipe).toEqual(started.character.recipe);
    for (const text of Object.values(finished.character.persona)) expect(text).not.toEqual('');
    const shown = composePersona(started.character.persona, events.map(({ event }) => event).slice(0, -1));
    expect(shown).toEqual(finished.character.persona);
  });

  it('that hangs is stopped by a cancel at once, and nothing more is paid for', async () => {
    usual();
    model.answer('persona', { type: 'stall', text: `{"name":"Tik Aro","epithet":"Half a` });
    const { api } = companion.client({ visitor: visitor() });
    const before = model.aborted;
    const { id } = await api.generation.start.mutate({ requestId: randomUUID(), concept: concept('a gnome') });
    const watching = watchAll(api, id);
    await expect
      .poll(async () => (await api.generation.get.query({ id })).status === 'writing' && model.asked.at(-1)?.name)
      .toBe('persona');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = await api.generation.cancel.mutate({ id });
    expect(stopped).toMatchObject({ status: 'cancelled', character: { persona: { name: 'Tik Aro' } } });
    expect((await watching).at(-1)!.event.type).toBe('cancelled');
    await expect.poll(() => model.aborted).toBe(before + 1);
  });

  it('that writes slowly is let finish, however often the server looks whether it was stopped', async () => {
    usual();
    model.answer('persona', { type: 'say', text: JSON.stringify(aPersona), pieceLength: 10, gapMs: 110 });
    const { finished } = await generate('a dwarf cleric');
    expect(finished).toMatchObject({ status: 'done', character: { persona: aPersona } });
  });

  it('never sees the key in a note, an event or an answer', async () => {
    usual();
    model.answer('persona', { type: 'status', status: 401 });
    const { started, events, finished } = await generate('a paladin');
    expect(JSON.stringify([started, events, finished])).not.toContain('sk-test');
    expect(model.asked.at(-1)?.authorization).toBe('Bearer sk-test');
  });
});
