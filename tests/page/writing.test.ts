import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPersona } from '../helpers/model-server.ts';
import { makeStage, nameIn, saveWithNewAccount, write, type Stage } from './stage.ts';

/** Words that no other writer has. */
const persona = {
  ...aPersona,
  appearance: 'A lantern of blue glass hangs at her belt.',
  backstory: 'Nineteen winters she counted the lanterns down the shaft. '.repeat(12).trim(),
  hooks: ['Somebody lit the last lantern.', 'The shaft has a new owner.'],
};
const slowly = { type: 'say', text: JSON.stringify(persona), pieceLength: 10, gapMs: 30 } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage({ withModel: true });
});
afterAll(() => stage.end());

describe('a model that writes', () => {
  it('has its words in the page while it still writes', async () => {
    stage.model.answer('persona', slowly);
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByText('A lantern of blue glass').waitFor();
    expect(await page.getByText('Nineteen winters').count()).toBe(0);
    await page.getByText('Nineteen winters').waitFor();
    await page.getByText('The shaft has a new owner.').waitFor();
    await page.getByText('Written by').waitFor();
    expect(await nameIn(page)).toBe(aPersona.name);
    expect(tab.complaints).toEqual([]);
  });

  it('goes on where it was after the companion stopped and started again', async () => {
    stage.model.answer('persona', slowly);
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByText('A lantern of blue glass').waitFor();
    await stage.stopCompanion();
    await page.getByText('Your companion cannot be reached.').first().waitFor();
    // The engine is in the page: everything but the writing goes on.
    await page.getByText('Acolyte', { exact: true }).first().click();
    await page.getByRole('option', { name: /^Sage/ }).click();
    await page.getByText('Life domain, sage').waitFor();
    await stage.startCompanion();
    await page.getByText('The shaft has a new owner.').waitFor({ timeout: 50_000 });
    await expect.poll(() => page.getByText('Your companion cannot be reached.').count(), { timeout: 15_000 }).toBe(0);
    expect(await page.getByText('Life domain, sage').count()).toBe(1);
  }, 120_000);

  it('goes on writing while somebody makes an account', async () => {
    stage.model.answer('persona', slowly);
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    await tab.page.getByText('A lantern of blue glass').waitFor();
    await saveWithNewAccount(tab, 'streaming@example.org');
    await tab.page.getByText('The shaft has a new owner.').waitFor();
    await expect.poll(() => nameIn(tab.page)).toBe(aPersona.name);
  });

  it('goes on with its story after a reload, and after a look into the library', async () => {
    stage.model.answer('persona', slowly);
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByText('A lantern of blue glass').waitFor();
    await page.reload();
    await page.getByText('A lantern of blue glass').waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.goBack();
    await page.getByText('The shaft has a new owner.').waitFor();
    await expect.poll(() => nameIn(page)).toBe(aPersona.name);
  });

  it('has the whole story in the library, although it was saved half-way', async () => {
    stage.model.answer('persona', slowly);
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByText('A lantern of blue glass').waitFor();
    await saveWithNewAccount(tab, 'half-way@example.org');
    await page.getByText('Written by').waitFor();
    await page.waitForTimeout(2_000);
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByText('version 2').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const file = JSON.parse(await readFile(await (await coming).path(), 'utf8')) as { persona: unknown };
    expect(file.persona).toMatchObject({ backstory: persona.backstory, hooks: persona.hooks });
  });

  it('that is dead costs nothing but its prose', async () => {
    stage.model.answer('persona', { type: 'status', status: 503 });
    stage.model.answer('picks', { type: 'status', status: 503 });
    const tab = await stage.visit();
    expect(await write(tab, 'a dwarf cleric, an acolyte, level 5')).not.toBe('');
    await tab.page.getByText('Legal.').waitFor();
    expect(await tab.page.getByRole('heading', { name: 'Backstory' }).locator('..').innerText()).toMatch(/\w+ \w+ \w+/);
  });
});
