import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTable, type Table } from './table.ts';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});
afterAll(() => table.end());

it('fetches the creator as soon as the pointer is on its button', async () => {
  const seat = await table.sit({ adapter: null });
  const hasEngine = (): boolean => seat.addresses.some((address) => address.includes('/scripts/engine'));
  expect(hasEngine()).toBe(false);
  await seat.page.locator('#sidebar').getByRole('button', { name: 'Character Creator' }).hover();
  await expect.poll(hasEngine).toBe(true);
  expect(await seat.page.locator('.fantasy-character-creator-window').count()).toBe(0);
  expect(seat.complaints).toEqual([]);
});

it('lets somebody type at once, without a click into the field', async () => {
  const seat = await table.sit();
  await seat.page.locator('#sidebar').getByRole('button', { name: 'Character Creator' }).click();
  const field = seat.page.getByRole('textbox', { name: /Who do you need/ });
  await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
  await seat.page.keyboard.type('a dwarf cleric');
  expect(await field.inputValue()).toBe('a dwarf cleric');
});

it('shows the creator before it reads the books of this world, however long that keeps the page busy', async () => {
  const seat = await table.sit({ adapter: null });
  await seat.look(`(async () => {
    const look = () => {
      if (document.querySelector('.creator textarea')) document.body.dataset.seen = 'field';
      requestAnimationFrame(look);
    };
    look();
    await game.modules.get('fantasy-character-creator').api.registerSystem({
      id: 'generic',
      supports: () => true,
      readCatalog: async () => {
        document.body.dataset.seenAtReading = document.body.dataset.seen ?? 'nothing';
        throw new Error('no books for this test');
      },
    });
    await game.modules.get('fantasy-character-creator').api.open();
  })()`);
  await expect.poll(() => seat.look('document.body.dataset.seenAtReading')).toBe('field');
});
