import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { openCreator } from '../../tests/browser/open-creator.ts';

const WORDS = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';

beforeAll(async () => void (await loadSrd()));

/** What axe finds, as `rule: element`. */
async function faultsIn(target: HTMLElement): Promise<string[]> {
  await document.fonts.ready;
  const { violations } = await axe.run(target, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target: at }) => `${id}: ${at.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([
    [1600, 900],
    [1280, 800],
    [900, 700],
    [480, 900],
  ])('nothing stands in anybody’s way at %i by %i', async (width, height) => {
    const { target, sentence } = await openCreator({ theme, width, height, isCalm: true });
    expect(await faultsIn(target)).toEqual([]);
    await sentence.fill(WORDS);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => target.querySelectorAll('.choice').length).toBeGreaterThan(8);
    expect(await faultsIn(target)).toEqual([]);
  });

  it('nothing stands in anybody’s way while options are open', async () => {
    const { target, sentence, row } = await openCreator({ theme, isCalm: true });
    await sentence.fill(WORDS);
    await expect.poll(() => target.querySelectorAll('.choice').length).toBeGreaterThan(8);
    for (const label of ['Species', 'Skills', 'Abilities', 'Spells', 'Equipment']) {
      row(label).click();
      await expect.poll(() => row(label).getAttribute('aria-expanded')).toBe('true');
      target.querySelector<HTMLElement>('.picks button')?.click();
      expect(await faultsIn(target), label).toEqual([]);
    }
    page
      .getByRole('button', { name: 'Receipt' })
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(await faultsIn(target)).toEqual([]);
  });
});

describe('the width of the container decides', () => {
  it.each([
    [1600, 0, 3],
    [1100, 0, 3],
    [900, 2, 2],
    [640, 2, 2],
    [480, 3, 1],
  ])('at %i there are %i tabs and %i of choices, numbers and story in sight', async (width, tabs, seen) => {
    const { target, sentence } = await openCreator({ width });
    await sentence.fill(WORDS);
    await expect.poll(() => target.querySelectorAll('.choice').length).toBeGreaterThan(8);
    await expect.poll(() => target.querySelectorAll('[role=tab]').length).toBe(tabs);
    const columns = [...target.querySelectorAll<HTMLElement>('.spread > :is(.choices, .numbers, .story)')];
    await expect.poll(() => columns.filter((column) => column.checkVisibility()).length).toBe(seen);
    expect(target.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('a window of 900 by 700 shows the name, all figures and all skills without scrolling', async () => {
    const { target, sentence } = await openCreator({ width: 900, height: 700 });
    await sentence.fill(WORDS);
    await expect.poll(() => target.querySelectorAll('.skill').length).toBe(18);
    const bottom = Math.max(
      ...[...target.querySelectorAll('.skill')].map((skill) => skill.getBoundingClientRect().bottom),
    );
    expect(bottom).toBeLessThan(target.querySelector('footer')!.getBoundingClientRect().top);
  });
});
