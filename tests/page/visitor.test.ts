import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStage, nameIn, write, type Stage } from './stage.ts';

const SENTENCE = 'a grizzled dwarf cleric, once an acolyte, who lost her faith in the mines, level 5';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});
afterAll(() => stage.end());

describe('a visitor without an account', () => {
  it('has a whole, legal character from one sentence', async () => {
    const tab = await stage.visit();
    expect(await write(tab, SENTENCE)).not.toBe('');
    await tab.page.getByText('Dwarf cleric 5').waitFor();
    await tab.page.getByText('Legal.').waitFor();
    expect(await tab.page.getByRole('heading', { name: 'Backstory' }).locator('..').innerText()).toMatch(/\w+ \w+ \w+/);
    expect(tab.complaints).toEqual([]);
  });

  it('finds the same character again after a reload', async () => {
    const tab = await stage.visit();
    const name = await write(tab, SENTENCE);
    await tab.page.waitForTimeout(600);
    await tab.page.reload();
    expect(await nameIn(tab.page)).toBe(name);
    expect(await tab.page.getByRole('textbox', { name: /Who do you need/ }).inputValue()).toBe(SENTENCE);
  });

  it('locks a choice, and another character keeps it', async () => {
    const { page, ...tab } = await stage.visit();
    const name = await write({ page, ...tab }, 'a quiet smith');
    const row = page.getByRole('button', { name: 'Lock Background' });
    const background = await row.locator('xpath=..').innerText();
    await row.click();
    await page.getByRole('button', { name: /^Another/ }).click();
    await expect.poll(() => nameIn(page)).not.toBe(name);
    const after = await page.getByRole('button', { name: 'Unlock Background' }).locator('xpath=..').innerText();
    expect(after.split('\n')[1]).toBe(background.split('\n')[1]);
  });

  it('changes a choice, sees the numbers follow, and takes it back', async () => {
    const tab = await stage.visit();
    await write(tab, SENTENCE);
    const { page } = tab;
    await page.getByText('Acolyte', { exact: true }).first().click();
    await page.getByRole('option', { name: /^Sage/ }).click();
    await page.getByText('Dwarf cleric 5, Life domain, sage').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Dwarf cleric 5, Life domain, acolyte').waitFor();
  });

  it('exports a file and gets the same character from it elsewhere', async () => {
    const tab = await stage.visit();
    const name = await write(tab, SENTENCE);
    await tab.page.waitForTimeout(600);
    const coming = tab.page.waitForEvent('download');
    await tab.page.getByRole('button', { name: 'Export' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.character\.json$/u);
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ schema: 1, persona: { name } });

    const other = await stage.visit({ path: '/library' });
    const choosing = other.page.waitForEvent('filechooser');
    await other.page.getByRole('button', { name: 'Import a character file' }).click();
    await (
      await choosing
    ).setFiles({
      name: 'somebody.character.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    });
    expect(await nameIn(other.page)).toBe(name);
  });

  it('is told when a file is no character, and nothing is lost', async () => {
    const tab = await stage.visit();
    const name = await write(tab, SENTENCE);
    await tab.page.getByRole('link', { name: 'Library' }).click();
    const choosing = tab.page.waitForEvent('filechooser');
    await tab.page.getByRole('button', { name: 'Import a character file' }).click();
    await (await choosing).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await tab.page.getByText('This file is not a character').waitFor();
    await tab.page.getByRole('link', { name: 'Create' }).click();
    expect(await nameIn(tab.page)).toBe(name);
  });

  it('does not lose an unsaved character to an import', async () => {
    const tab = await stage.visit();
    const name = await write(tab, SENTENCE);
    await tab.page.waitForTimeout(600);
    const coming = tab.page.waitForEvent('download');
    await tab.page.getByRole('button', { name: 'Export' }).click();
    const file = await readFile(await (await coming).path());
    await tab.page.getByRole('button', { name: /^Another/ }).click();
    await expect.poll(() => nameIn(tab.page)).not.toBe(name);
    const second = await nameIn(tab.page);
    await tab.page.waitForTimeout(600);
    await tab.page.getByRole('link', { name: 'Library' }).click();
    const choosing = tab.page.waitForEvent('filechooser');
    await tab.page.getByRole('button', { name: 'Import a character file' }).click();
    await (await choosing).setFiles({ name: 'x.character.json', mimeType: 'application/json', buffer: file });
    await expect.poll(() => nameIn(tab.page)).toBe(name);
    await tab.page.getByText(`${second} was not saved`).waitFor();
    await tab.page.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => nameIn(tab.page)).toBe(second);
  });

  it('sees the sheet before it is printed, and prints nothing else', async () => {
    const tab = await stage.visit();
    const name = await write(tab, SENTENCE);
    await tab.page.waitForTimeout(600);
    await tab.page.getByRole('button', { name: 'Print' }).click();
    const sheet = tab.page.getByRole('article', { name });
    await sheet.getByText('Death saves, held').waitFor();
    await tab.page.emulateMedia({ media: 'print' });
    expect(await tab.page.getByRole('banner').isVisible()).toBe(false);
    expect(await tab.page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await sheet.isVisible()).toBe(true);
    expect(tab.complaints).toEqual([]);
  });
});
