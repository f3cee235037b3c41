import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { generate } from '../../shared/generation.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { localHost } from '../../tests/browser/local-host.ts';
import { openCreator } from '../../tests/browser/open-creator.ts';
import { toldCompanion } from '../../tests/browser/told-companion.ts';

beforeAll(async () => void (await loadSrd()));

/** A creator whose companion has begun to write. */
async function withWriter() {
  const told = toldCompanion();
  const creator = await openCreator({ host: localHost({ companion: told.companion }) });
  await creator.sentence.fill('a dwarf cleric, level 5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(told.isWatched).toBe(true);
  const part = (title: string): string =>
    [...creator.target.querySelectorAll('.part')].find((each) => each.querySelector('h3')?.textContent === title)
      ?.textContent ?? '';
  return { ...creator, ...told, part };
}

it('a story arrives word by word behind the pen, in the part that the writer is at', async () => {
  const { target, tell, part } = await withWriter();
  tell({ type: 'text', field: 'backstory', text: 'For nineteen years ' });
  await expect.poll(() => part('Backstory')).toBe('Backstory For nineteen years ');
  tell({ type: 'text', field: 'backstory', text: 'she blessed each shift.' });
  await expect.poll(() => part('Backstory')).toBe('Backstory For nineteen years she blessed each shift.');
  expect(target.querySelectorAll('.pen')).toHaveLength(1);
  expect(target.querySelector('.is-now h3')?.textContent).toBe('Backstory');
});

it('the numbers are there before the first word, and a finished part is announced', async () => {
  const { target, tell } = await withWriter();
  expect(target.querySelectorAll('.skill')).toHaveLength(18);
  tell({ type: 'text', field: 'appearance', text: 'Short.' });
  tell({ type: 'text', field: 'flaws', text: 'Pride.' });
  await expect.poll(() => target.querySelector('[aria-live]')?.textContent).toBe('Appearance written');
});

it('stopping keeps whole sentences and tells the companion', async () => {
  const { tell, part, cancelled, button } = await withWriter();
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shift. The night the thi' });
  await expect.poll(() => part('Backstory')).toContain('the thi');
  await button('Stop here').click();
  await expect.poll(() => part('Backstory')).toBe('Backstory She blessed each shift.');
  expect(cancelled).toEqual(['g1']);
});

it('a lost companion is said without alarm, and what is written stays', async () => {
  const { tell, lose, part } = await withWriter();
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shift.' });
  await expect.poll(() => part('Backstory')).toContain('She blessed');
  lose();
  await expect.element(page.getByText('Your companion cannot be reached.')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(part('Backstory')).toContain('She blessed each shift.');
});

it('a change by hand is not undone by what the model proposes, and does not stop the story', async () => {
  const { tell, part, row, values, started, host } = await withWriter();
  const proposed = generate({ ...started[0]!.concept, prompt: 'an elf wizard' }, await loadSrd(), 7);
  row('Background').click();
  const list = page.getByRole('listbox', { name: 'Background' });
  await expect.element(list).toBeVisible();
  list.element().querySelector<HTMLElement>('[role=option]:not([aria-selected=true])')!.click();
  await expect.element(page.getByText('chosen by you')).toBeVisible();
  const chosen = values();
  tell({ type: 'recipe', recipe: proposed.character.recipe });
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shift.' });
  await expect.poll(() => part('Backstory')).toContain('She blessed each shift.');
  expect(values()).toEqual(chosen);
  expect(host.done).toEqual([]);
});

it('legal picks of the model change the character at once', async () => {
  const { tell, started, values } = await withWriter();
  const other = generate({ ...started[0]!.concept, level: 9 }, await loadSrd(), 99);
  tell({ type: 'recipe', recipe: other.character.recipe });
  await expect.poll(() => values()['Level 8']).toBeDefined();
});

it('the writer is asked once for a sentence, not for every key', async () => {
  const { started, sentence } = await withWriter();
  await sentence.click();
  await userEvent.keyboard(' who lost her faith');
  expect(started).toHaveLength(1);
  await expect.poll(() => started.length, { timeout: 4_000 }).toBe(2);
  expect(started[1]?.concept.prompt).toBe('a dwarf cleric, level 5 who lost her faith');
});

it('a story that was being written when the window was closed goes on in the next one', async () => {
  const { tell, part, host, close, companion, started } = await withWriter();
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shi' });
  await expect.poll(() => part('Backstory')).toContain('each shi');
  await close();
  const again = await openCreator({ host: localHost({ companion }, host.drafts.at(-1)) });
  const story = (): string => again.target.querySelector('.story')?.textContent ?? '';
  await expect.poll(story).toContain('each shi');
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shift.' });
  await expect.poll(story).toContain('each shift.');
  expect(story().match(/She blessed/g)).toHaveLength(1);
  expect(started).toHaveLength(1);
});

it('a story that the companion no longer has is left as it stands', async () => {
  const { tell, lose, part, host, close } = await withWriter();
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shift. The night the thi' });
  await expect.poll(() => part('Backstory')).toContain('the thi');
  lose('for good');
  await expect.poll(() => part('Backstory')).toBe('Backstory She blessed each shift.');
  await expect.element(page.getByText('Your companion cannot be reached.')).not.toBeInTheDocument();
  await close();
  expect(host.drafts.at(-1)?.writing).toBeUndefined();
});

it('the words of one character never end up with the next', async () => {
  const { tell, sentence, target } = await withWriter();
  tell({ type: 'text', field: 'name', text: 'Brunna' });
  tell({ type: 'text', field: 'backstory', text: 'She blessed each shift. Then' });
  await expect.poll(() => target.textContent).toContain('She blessed each shift. Then');
  await sentence.fill('an elf wizard, level 3');
  tell({ type: 'text', field: 'backstory', text: ' the third gallery fell.' });
  await expect.poll(() => target.textContent).toMatch(/elf wizard 3/i);
  await userEvent.keyboard('{Enter}');
  expect(target.textContent).not.toContain('She blessed');
  expect(target.querySelector('h1')?.textContent).not.toContain('Brunna');
});
