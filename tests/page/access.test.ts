import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, makeStage, nameIn, saveWithNewAccount, write, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});
afterAll(() => stage.end());

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([1280, 480])(
    'every view is free of what axe finds, %i px wide',
    async (width) => {
      const tab = await stage.visit({ colorScheme, viewport: { width, height: 900 } });
      const { page } = tab;
      await expectAccessible(page);
      await write(tab, 'a dwarf cleric who lost her faith, level 5');
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Library' }).click();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Sign in' }).click();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Create' }).click();
      await saveWithNewAccount(tab, `${colorScheme}${width}@example.org`);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Library' }).click();
      await page.getByRole('option').first().waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('is removed.').first().waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Marta' }).click();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Create' }).click();
      await page.getByRole('button', { name: 'Print' }).click();
      await page.getByRole('article').waitFor();
      await expectAccessible(page);
    },
    120_000,
  );
});

it('keeps the colours that somebody chose', async () => {
  const { page } = await stage.visit({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Light colours' }).waitFor();
});

it('can be used from end to end without a pointer', async () => {
  const tab = await stage.visit();
  const { page } = tab;
  await page.getByRole('textbox', { name: /Who do you need/ }).focus();
  await page.keyboard.type('a dwarf cleric, an acolyte, level 5');
  await page.keyboard.press('Enter');
  const name = await nameIn(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { name: 'Make an account' }).waitFor();
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Marta');
  await page.keyboard.press('Tab');
  await page.keyboard.type('keys@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('correct horse battery');
  await page.keyboard.press('Enter');
  await page.getByText(`${name} is in your library.`).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => nameIn(page)).not.toBe(name);
  const second = await nameIn(page);
  await page.keyboard.press('Control+s');
  await page.getByText(`${second} is in your library.`).waitFor();
  await page.getByRole('link', { name: 'Library' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option').nth(1).waitFor();
  await page.keyboard.press('/');
  expect(await page.evaluate('document.activeElement.type')).toBe('search');
  await page.getByRole('option', { selected: true }).focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toContain(name);
  await page.keyboard.press('Delete');
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.getByRole('option', { selected: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => nameIn(page)).toBe(second);
});
