import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Character } from '../../../shared/character.ts';
import type { StageConfig } from '../../foundry/stage/config.ts';
import { ALIVE_IN, layTraps, type Trap } from '../trap.ts';
import { honestCharacter, hostileCharacter, hostilePersona, hostileRecipe } from './hostile-character.ts';
import { startHostileCompanion, type HostileCompanion, type Lies } from './hostile-companion.ts';
import { PAYLOADS } from '../../foundry/stage/payloads.ts';
import { createActor, makeTable, openCreator, type Seat, type Table } from './table.ts';

// Nothing of what a stranger, a model or a book says runs, loads, rolls or leads anywhere: every payload through every door.
const ALL = PAYLOADS.join('\n');

let table: Table;
let honest: Character;
beforeAll(async () => {
  [table, honest] = await Promise.all([makeTable(), honestCharacter()]);
});
afterAll(() => table.end());

const companions: HostileCompanion[] = [];
afterAll(() => Promise.all(companions.map((companion) => companion.close())));

/** A seat among traps, in a world whose companion tells these lies. */
async function sit(config: Partial<StageConfig> = {}, lies?: Lies): Promise<Seat & { trap: Trap }> {
  const companion = lies && (await startHostileCompanion(lies));
  if (companion) companions.push(companion);
  const world = companion ? { 'fantasy-character-creator.companion': companion.address } : {};
  let trap: Trap | undefined;
  const seat = await table.sit({ world, ...config }, async (page) => {
    trap = await layTraps(page, [table.address, ...(companion ? [companion.address] : [])]);
  });
  return { ...seat, trap: trap! };
}

/** Everything that loads late has loaded by then, and nothing came of it. */
async function expectNothingRan({ page, trap, complaints }: Seat & { trap: Trap }): Promise<void> {
  await page.waitForTimeout(400);
  expect(await trap.sprung()).toEqual([]);
  expect(complaints).toEqual([]);
}

/** Opens every sheet: a sheet shows the stored biography as HTML. Gives what is alive in it. */
const openSheets = (seat: Seat): Promise<string[]> =>
  seat.look(`(async () => {
    const aliveIn = ${ALIVE_IN};
    for (const actor of game.actors) await actor.sheet.render({ force: true });
    return game.actors.contents.flatMap((actor) => aliveIn(actor._source.system.biography));
  })()`);

it('has at least forty different payloads', () => {
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(40);
});

it('the traps see a script, a handler, a request, an element and a command that are really there', async () => {
  const seat = await sit();
  await seat.look(`(async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<img src=pwned.png onerror=pwned(1)><iframe></iframe><a href="javascript:pwned(2)">x</a>';
    await new Promise((resolve) => setTimeout(resolve, 500));
  })()`);
  const sprung = (await seat.trap.sprung()).join('\n');
  for (const seen of [
    'a script ran: 1',
    'a handler: onerror',
    'an element: <iframe',
    'an attribute: href',
    'a request:',
  ])
    expect(sprung).toContain(seen);
  expect(await seat.look(`(${ALIVE_IN})('<p>[[/r 1d20]]</p><p>@UUID[Actor.x]{y}</p><b>x</b>')`)).toHaveLength(3);
});

describe('a character', () => {
  it('with a payload for every word is shown, made, placed and kept as plain text', async () => {
    const seat = await sit();
    await openCreator(seat);
    // Each with a seed of her own: somebody who has an actor already would be brought up to date.
    const characters = PAYLOADS.map((text, seed) => {
      const { recipe, ...rest } = hostileCharacter(honest, text);
      return { ...rest, recipe: { ...recipe, seed } };
    });
    await seat.page.getByRole('button', { name: 'Receipt' }).waitFor({ state: 'detached' });
    const shown = await seat.look<number>(`(async () => {
      const api = game.modules.get('fantasy-character-creator').api;
      const until = async (isTrue) => {
        for (let i = 0; i < 400 && !isTrue(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
        if (!isTrue()) throw new Error('it never came: ' + isTrue);
      };
      const words = (text) => text.replace(/\\s+/g, ' ').trim();
      let shown = 0;
      for (const character of ${JSON.stringify(characters)}) {
        await api.open({ character });
        const name = words(character.persona.name);
        await until(() => words(document.querySelector('.creator h1')?.textContent ?? '').includes(name));
        for (const tab of document.querySelectorAll('.creator [role=tab]')) tab.click();
        const count = game.actors.size;
        document.querySelector('.creator footer button').dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
        await until(() => game.actors.size > count && document.querySelectorAll('#board .token').length > count);
        await until(() => words(document.querySelector('.news')?.textContent ?? '').includes('stands on the scene'));
        shown++;
      }
      return shown;
    })()`);
    expect(shown).toBe(PAYLOADS.length);
    expect(await openSheets(seat)).toEqual([]);
    expect(await seat.look(`stage.log.unsafe`)).toEqual([]);
    await seat.page.getByRole('button', { name: 'Receipt' }).click();
    await expectNothingRan(seat);
    await table.sitAgain(seat.page);
    await openCreator(seat);
    await expectNothingRan(seat);
  });

  it('with every payload in each field of its prose keeps them as text through the window, the drag and the sheet', async () => {
    const seat = await sit();
    const persona = { ...hostilePersona(ALL.slice(0, 900)), name: PAYLOADS[5], backstory: ALL.slice(0, 5900) };
    persona.epithet = PAYLOADS.slice(0, 5).join('').slice(0, 190);
    persona.hooks = PAYLOADS.slice(-4);
    for (const field of ['age', 'alignment'] as const) persona[field] = PAYLOADS[5]!;
    await seat.look(
      `game.modules.get('fantasy-character-creator').api.open({ character: ${JSON.stringify({ ...honest, persona })} })`,
    );
    await seat.page.getByRole('tab', { name: 'Story' }).click();
    await seat.page.getByText('<object data=').first().waitFor();
    const portrait = seat.page.getByRole('button', { name: /Drag to the scene/ });
    await portrait.dragTo(seat.page.locator('#board'), { targetPosition: { x: 60, y: 230 } });
    await seat.page.getByText('stands on the scene.').waitFor();
    expect(await openSheets(seat)).toEqual([]);
    await expectNothingRan(seat);
  });
});

describe('the books of a world', () => {
  it('whose every name is a payload are read, chosen from, and made into an actor', async () => {
    const seat = await sit({ adapter: { isHostile: true } });
    const { page } = seat;
    await openCreator(seat);
    await page.getByText(/entries of this world’s books could not be read/).waitFor();
    await page.getByRole('textbox', { name: /Who do you need/ }).fill('a wizard, level 5');
    await page.keyboard.press('Enter');
    await page.getByText('Legal.').waitFor();
    const rows = page.locator('.choice button.value');
    for (let row = 0; row < (await rows.count()); row++) {
      await rows.nth(row).click();
      const places = page.locator('.choice.is-open .picks button[data-place]');
      if ((await places.count()) > 0) await places.first().click();
      await page.waitForTimeout(60);
    }
    const offered = await seat.look<string>(`document.querySelector('.creator').textContent`);
    expect(PAYLOADS.filter((text) => offered.includes(text.trim())).length).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Receipt' }).click();
    for (const tab of ['Numbers', 'Story', 'Numbers']) await page.getByRole('tab', { name: tab }).click();
    await createActor(seat);
    expect(await openSheets(seat)).toEqual([]);
    await expectNothingRan(seat);
  });
});

describe('a companion', () => {
  it('that writes payloads is read as text: story, notes, reasons and who wrote it', async () => {
    const texts = PAYLOADS.map((text) => `${text} `);
    const events = [
      { type: 'recipe', recipe: hostileCharacter(honest, PAYLOADS[5]!).recipe },
      ...PAYLOADS.map((text) => ({ type: 'note', code: 'wish-not-met', args: { quote: text, name: text } })),
      ...['epithet', 'appearance', 'personality', 'ideals', 'bonds', 'flaws', 'backstory'].flatMap((field) =>
        texts.map((text) => ({ type: 'text', field, text })),
      ),
      ...[0, 1, 2, 3].map((index) => ({ type: 'text', field: 'hooks', index, text: ALL.slice(0, 500) })),
      { type: 'text', field: 'name', text: PAYLOADS[5] },
      { type: 'recipe', recipe: hostileRecipe(honest, PAYLOADS) },
    ];
    const seat = await sit({}, { characters: [honest], events });
    const { page } = seat;
    await openCreator(seat);
    await page.getByRole('textbox', { name: /Who do you need/ }).fill(honest.concept.prompt);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: PAYLOADS[5] }).waitFor();
    await page.getByRole('tab', { name: 'Story' }).click();
    await page.getByText('<object data=').first().waitFor();
    await page.getByRole('button', { name: 'Receipt' }).click();
    await page.getByText('<script>pwned(1)</script>').first().waitFor();
    await page.getByText('Not legal yet.').waitFor();
    await expectNothingRan(seat);
  });

  it('that talks nonsense neither stops the window nor what it says next', async () => {
    const nonsense = [
      ...[null, 7, 'text', {}, { type: 'text' }, { type: 'recipe', recipe: { choices: null } }, { type: 'done' }],
      { type: 'text', field: 'hooks', index: 1e9, text: 'x' },
      { type: 'text', field: '__proto__', text: 'x' },
      { type: 'note', code: 'wish-not-met', args: null },
      { type: 'text', field: 'appearance', text: 'A lantern hangs at her belt.' },
    ];
    const seat = await sit({}, { characters: [honest], events: nonsense });
    await openCreator(seat);
    await seat.page.getByRole('textbox', { name: /Who do you need/ }).fill(honest.concept.prompt);
    await seat.page.keyboard.press('Enter');
    await seat.page.getByRole('tab', { name: 'Story' }).click();
    await seat.page.getByText('A lantern hangs at her belt.').waitFor();
    await createActor(seat);
    await expectNothingRan(seat);
  });

  it('whose account, code and library are payloads shows them as text, and leads nowhere', async () => {
    const characters = PAYLOADS.map((text) => ({ ...honest, persona: hostilePersona(text) }));
    const lies = { owner: PAYLOADS[5], userCode: PAYLOADS[6], verificationUrl: 'javascript:pwned(0)' };
    const seat = await sit({}, { ...lies, characters, tags: PAYLOADS });
    const { page } = seat;
    await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Pair this browser' }).click();
    await page.getByRole('button', { name: 'Get a code' }).click();
    const link = page.getByRole('link', { name: 'Open the companion’s page' });
    expect(await link.getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await page.getByText('This browser is paired with the account of <img').waitFor();
    await page.locator('#fantasy-character-creator-account').getByRole('button', { name: 'Close Window' }).click();
    const options = page.getByRole('listbox', { name: 'Characters' }).getByRole('option');
    await expect.poll(() => options.count()).toBe(PAYLOADS.length);
    await options.first().dragTo(page.locator('#board'), { targetPosition: { x: 40, y: 130 } });
    await expect.poll(() => page.locator('#board .token').count()).toBe(1);
    await options.first().dragTo(page.locator('#board'), { targetPosition: { x: 40, y: 330 } });
    await page.getByText('was brought into this world before').waitFor();
    await page.getByRole('button', { name: 'Take the same' }).click();
    await expect.poll(() => page.locator('#board .token').count()).toBe(2);
    expect(await openSheets(seat)).toEqual([]);
    await options.nth(5).click();
    const file = { name: `${PAYLOADS[5]!.replaceAll('/', '')}.json`, mimeType: 'application/json' };
    const imported = JSON.stringify(hostileCharacter(honest, PAYLOADS[5]!));
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from(imported) });
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: /^Open/ }).first().click();
    await page.locator('.creator h1').waitFor();
    await expectNothingRan(seat);
  });
});
