import type { Character } from '../../shared/character.ts';
import { api } from '../api.ts';
import { openSheet } from '../actors.ts';
import { need } from './need.ts';
import type { QuenchContext } from './quench.ts';
import { pause, until } from './until.ts';
import type { Visit } from './visit.ts';
import * as creator from './window.ts';

/** Would leave a mark on the page if any of it ran. */
const MARK = 'fccQuench';
const RUN = `document.body.dataset.${MARK}='ran'`;
const HOSTILE = `<img src=x onerror="${RUN}"><script>${RUN}</script>`;
const COMMANDS = '[[/r 1d20]] @UUID[Actor.fccQuench0000000]{here} {{constructor}}';
/** How long a picture that cannot be loaded takes to say so. */
const FUSE_MS = 500;

/** Tags and attributes that do something by themselves. */
const ALIVE = 'script, iframe, object, embed, form, link, meta, style, [onerror], [onload], [href^="javascript:"]';
/** What Foundry makes of its commands: rolls to press, links to documents. */
const COMMANDED = 'a.inline-roll, a.content-link, [data-uuid], [data-formula]';

/** No text of a model or a stranger does anything, wherever it is shown. */
export function testText({ it, assert }: QuenchContext, visit: Visit): void {
  const expectQuiet = async (): Promise<void> => {
    await pause(FUSE_MS);
    assert.strictEqual(document.body.dataset[MARK], undefined, 'something ran');
    assert.strictEqual(
      document.querySelectorAll(`[onerror*=${MARK}]`).length,
      0,
      'a tag of the text is a tag of the page',
    );
  };

  it('shows hostile text as text in the window', async () => {
    visit.later(() => delete document.body.dataset[MARK]);
    await api.open({ character: await hostile() });
    assert.include(await creator.nameShown(), '<img src=x onerror=');
    await expectQuiet();
  });

  it('shows hostile text as text in the sidebar and on the actor’s sheet', async function () {
    need(this, 'actors');
    visit.later(() => delete document.body.dataset[MARK]);
    const { actor } = await api.createActor(await hostile());
    const entry = await until('the actor in the sidebar', () => creator.sidebarEntry(actor.id));
    assert.include(entry.textContent ?? '', '<img src=x onerror=');
    openSheet(actor);
    visit.later(() => actor.sheet?.close());
    await until('the actor’s sheet', () => actor.sheet?.rendered);
    await expectQuiet();
    assert.deepEqual(visit.left('ChatMessage'), [], 'something was said in the chat');
  });

  it('brings neither a tag nor a command into the actor’s HTML', async function () {
    need(this, 'actors');
    const { actor } = await api.createActor(await hostile());
    const html = htmlOf(actor).filter((each) => each.includes(MARK));
    assert.isOk(html.length > 0, 'the actor tells the story');
    for (const each of html) {
      assert.deepEqual(found(each, ALIVE), []);
      assert.include(read(each).body.textContent ?? '', '{{constructor}}');
      const enriched = await foundry.applications.ux.TextEditor.implementation.enrichHTML(each, { secrets: false });
      assert.deepEqual([...found(enriched, ALIVE), ...found(enriched, COMMANDED)], []);
    }
  });
}

/** Somebody whose every word is an attempt. */
async function hostile(): Promise<Character> {
  const { character } = await api.generate('an elf wizard', { seed: 1 });
  const words = `${HOSTILE} ${COMMANDS} ${MARK}`;
  const prose = ['appearance', 'personality', 'ideals', 'bonds', 'flaws', 'backstory'] as const;
  const persona = Object.fromEntries(prose.map((field) => [field, words]));
  return { ...character, persona: { ...character.persona, ...persona, name: HOSTILE, hooks: [words] } };
}

/** The texts of an actor that its system shows as HTML. */
function htmlOf(actor: Actor.Implementation): string[] {
  const texts: string[] = [];
  const { fields } = foundry.data;
  const look = (field: unknown, value: unknown): void => {
    if (field instanceof fields.HTMLField && typeof value === 'string') texts.push(value);
    if (!(field instanceof fields.SchemaField)) return;
    for (const [name, inner] of Object.entries(field.fields)) look(inner, (value as Record<string, unknown>)?.[name]);
  };
  const { schema } = actor.system as unknown as { schema: unknown };
  look(schema, (actor.toObject() as unknown as { system: unknown }).system);
  return texts;
}

/** HTML read into a document in which nothing runs. */
function read(html: string | Node): Document {
  return new DOMParser().parseFromString(String(html), 'text/html');
}

function found(html: string, selector: string): string[] {
  return [...read(html).querySelectorAll(selector)].map(({ outerHTML }) => outerHTML);
}
