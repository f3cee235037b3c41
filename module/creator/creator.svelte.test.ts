import { tick } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { Failure } from '../../shared/errors.ts';
import { localHost } from '../../tests/browser/local-host.ts';
import { openCreator } from '../../tests/browser/open-creator.ts';
import { toldCompanion } from '../../tests/browser/told-companion.ts';
import type { Draft, Host } from './host.ts';

const DWARF = 'a dwarf cleric, level 5';

beforeAll(async () => void (await loadSrd()));

/** A creator with a finished character. */
async function withCharacter(opening: Parameters<typeof openCreator>[0] = {}, words = DWARF) {
  const creator = await openCreator(opening);
  await creator.sentence.fill(words);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => creator.target.querySelectorAll('.choice').length).toBeGreaterThan(8);
  return creator;
}

const nameOf = (target: HTMLElement): string => target.querySelector('h1')?.textContent?.trim() ?? '';
const marked = (target: HTMLElement): number => target.querySelectorAll('.numbers ins').length;

describe('the sentence', () => {
  it('gives a whole, legal character as soon as it is typed', async () => {
    const { target, values } = await withCharacter();
    expect(values()).toMatchObject({ Species: 'Dwarf', Class: 'Cleric' });
    expect(target.querySelectorAll('.skill')).toHaveLength(18);
    expect(target.querySelectorAll('.figure')).toHaveLength(12);
    expect(target.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    for (const part of ['Spells', 'Carries', 'Features', 'Story']) {
      await expect.element(page.getByRole('heading', { name: part })).toBeInTheDocument();
    }
    await expect.element(page.getByText('Legal.')).toBeVisible();
  });

  it('keeps the caret where somebody types', async () => {
    const { sentence } = await withCharacter();
    const field = sentence.element() as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(2, 2);
    await userEvent.keyboard('old ');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(field.value).toBe('a old dwarf cleric, level 5');
    expect(field.selectionStart).toBe(6);
  });

  it('underlines the words that choices answer, and each points to the other', async () => {
    const { target, row } = await withCharacter();
    const words = [...target.querySelectorAll('.mirror .said')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['dwarf', 'cleric']));
    await userEvent.hover(row('Class'));
    await expect.poll(() => target.querySelector('.mirror .is-lit')?.textContent).toBe('cleric');
    const word = [...target.querySelectorAll('.mirror .said')].find(({ textContent }) => textContent === 'dwarf');
    const { left, top, width, height } = word!.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    target.querySelector('textarea')!.dispatchEvent(new PointerEvent('pointermove', at));
    await expect.poll(() => target.querySelector('.choice.is-lit .label')?.textContent).toBe('Species');
  });

  it('offers examples while there is none, and takes one at a click', async () => {
    const { target, button, sentence } = await openCreator();
    await button('a cheerful tiefling').click();
    await expect.element(sentence).toHaveValue('a cheerful tiefling who sings debts out of people');
    await expect.poll(() => nameOf(target)).not.toBe('');
    await expect.poll(() => target.textContent).toContain('Tiefling');
  });

  it('comes back after a reload, with the very same character', async () => {
    const first = await withCharacter();
    const before = { name: nameOf(first.target), values: first.values() };
    await first.close();
    const kept = first.host.drafts.at(-1) ?? null;
    const second = await openCreator({ host: localHost({}, structuredClone(kept)) });
    await expect.poll(() => second.target.querySelectorAll('.choice').length).toBeGreaterThan(8);
    expect({ name: nameOf(second.target), values: second.values() }).toEqual(before);
    await expect.element(second.sentence).toHaveValue(DWARF);
  });
});

describe('a choice', () => {
  it('that is locked stays when another is drawn', async () => {
    const { target, values, button, row } = await withCharacter();
    const background = values().Background;
    row('Background').closest('li')!.querySelector<HTMLElement>('.lock')!.click();
    const names = new Set([nameOf(target)]);
    for (let turn = 0; turn < 4; turn++) {
      await button('Another').click();
      names.add(nameOf(target));
      expect(values()).toMatchObject({ Species: 'Dwarf', Class: 'Cleric', Background: background });
    }
    expect(names.size).toBeGreaterThan(1);
    await expect.element(page.getByText('3 locked', { exact: false })).toBeVisible();
  });

  it('is drawn again alone', async () => {
    const { values, row } = await withCharacter();
    const { Languages: languages, ...others } = values();
    const again = row('Languages').closest('li')!.querySelector<HTMLElement>('.again')!;
    await expect
      .poll(() => {
        again.click();
        return values().Languages;
      })
      .not.toBe(languages);
    const after = values();
    delete after.Languages;
    expect(after).toEqual(others);
  });

  it('opens its options in place, says what each would change, and marks what it changed', async () => {
    const { target, row, values } = await withCharacter();
    row('Background').click();
    const list = page.getByRole('listbox', { name: 'Background' });
    await expect.element(list).toBeVisible();
    await expect.poll(() => list.element().querySelectorAll('.was').length).toBeGreaterThan(0);
    const other = [...list.element().querySelectorAll<HTMLElement>('[role=option]:not([aria-selected=true])')][0]!;
    const name = other.querySelector('.name')!.textContent;
    other.click();
    await expect.poll(() => values().Background).toBe(name);
    expect(values()).toMatchObject({ Species: 'Dwarf', Class: 'Cleric' });
    expect(marked(target)).toBeGreaterThan(0);
    await expect.element(page.getByText('Legal.')).toBeVisible();
    await expect.element(page.getByText('chosen by you')).toBeVisible();
  });

  it('that is barred says why and cannot be taken', async () => {
    const { row, values } = await withCharacter();
    const before = values();
    row('Skills').click();
    await page.getByRole('list', { name: 'Skills' }).getByRole('button').first().click();
    const barred = page.getByRole('option', { name: 'Acrobatics not on this list' });
    await expect.element(barred).toHaveAttribute('aria-disabled', 'true');
    await barred.click({ force: true });
    expect(values()).toEqual(before);
  });

  it('of scores changes two places', async () => {
    const { row, values } = await withCharacter();
    const before = values().Abilities!.split(' ').map(Number);
    row('Abilities').click();
    await page.getByRole('combobox', { name: 'Strength' }).selectOptions(String(before[5]));
    const after = [before[5], ...before.slice(1, 5), before[0]];
    await expect.poll(() => values().Abilities).toBe(after.join(' '));
  });

  it('can be taken back and done again', async () => {
    const { button, values, target } = await withCharacter();
    const before = { name: nameOf(target), values: values() };
    await button('Another').click();
    const after = { name: nameOf(target), values: values() };
    await button('Undo').click();
    expect({ name: nameOf(target), values: values() }).toEqual(before);
    await button('Redo').click();
    expect({ name: nameOf(target), values: values() }).toEqual(after);
  });

  it('of a higher level keeps those that were made', async () => {
    const { values } = await withCharacter({}, 'a dwarf cleric, level 3');
    const before = values();
    await page.getByRole('combobox', { name: 'Level' }).selectOptions('8');
    await expect.poll(() => values()['Level 8']).toBeDefined();
    for (const row of ['Species', 'Class', 'Background', 'Abilities', 'Skills', 'Languages']) {
      expect(values()[row], row).toBe(before[row]);
    }
  });
});

describe('the keyboard', () => {
  it('walks the rows, locks with Space, opens with Enter and closes with Escape', async () => {
    const { target, row } = await withCharacter();
    row('Species').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(row('Class'));
    await userEvent.keyboard('{End}{Home}');
    expect(document.activeElement).toBe(row('Species'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} ');
    const lock = row('Background').closest('li')!.querySelector('.lock')!;
    await expect.poll(() => lock.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('listbox', { name: 'Background' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(row('Background'));
    expect(target.querySelector('[role=listbox]')).toBeNull();
  });

  it('comes back to the pick whose options were open', async () => {
    const { target, row } = await withCharacter();
    row('Skills').focus();
    await userEvent.keyboard('{Enter}');
    const pick = page.getByRole('list', { name: 'Skills' }).getByRole('button').first();
    (pick.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Search the options', exact: false })).toHaveFocus();
    const other = target.querySelector('[role=option]:not(.is-barred):not(.is-now) .name')!.textContent;
    await userEvent.keyboard(`${other}{Enter}`);
    await expect.poll(() => document.activeElement?.closest('.picks')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe(other);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(row('Skills'));
    expect(target.querySelector('.picks')).toBeNull();
  });

  it('draws another with Ctrl+Enter, takes it back with Ctrl+Z and runs the main action with Ctrl+S', async () => {
    const { host, target, row, values } = await withCharacter();
    const before = values();
    const name = nameOf(target);
    row('Class').focus();
    for (let turn = 0; turn < 3; turn++) await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const after = values();
    expect(after).not.toEqual(before);
    for (let turn = 0; turn < 3; turn++) await userEvent.keyboard('{Control>}z{/Control}');
    expect([nameOf(target), values()]).toEqual([name, before]);
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.poll(() => host.done.length).toBe(1);
    expect(host.done[0]?.violations).toEqual([]);
  });

  it('lets no key out that the host would act on, and lets Escape out when nothing is open', async () => {
    const { row } = await withCharacter();
    const seen: string[] = [];
    const listen = (event: KeyboardEvent): void => void seen.push(event.key);
    document.addEventListener('keydown', listen);
    row('Species').focus();
    await userEvent.keyboard('{ArrowDown}p/ {Delete}{Escape}');
    document.removeEventListener('keydown', listen);
    expect(seen).toEqual(['Escape']);
  });
});

describe('the person’s own words', () => {
  it('stand in the character that is saved, and can be given back', async () => {
    const { host, target, button } = await withCharacter();
    const name = nameOf(target);
    await button('Rewrite: Name').click({ force: true });
    await page.getByRole('textbox', { name: 'Name' }).fill('Odrun');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => nameOf(target)).toContain('Odrun');
    await button('Save to library').click();
    await expect.poll(() => host.done[0]?.character.persona.name).toBe('Odrun');
    await button('give back').click();
    await expect.poll(() => nameOf(target)).toBe(name);
  });
});

describe('a failure', () => {
  it('is said in place and loses nothing', async () => {
    const fault = new Failure('unavailable', 'no answer');
    const host = localHost({ primary: { id: 'save', label: 'Save to library', run: () => Promise.reject(fault) } });
    const { target, button } = await withCharacter({ host });
    const name = nameOf(target);
    await button('Save to library').click();
    await expect.element(page.getByRole('alert').getByText('That did not work.')).toBeVisible();
    expect(nameOf(target)).toBe(name);
    await button('Close').click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('to read the books is said, and the sentence stays', async () => {
    const host = localHost({ catalog: () => Promise.reject(new Failure('catalog-unusable', 'nothing in it')) });
    const { sentence } = await openCreator({ host });
    await sentence.fill(DWARF);
    await expect
      .element(page.getByRole('alert').getByText('The books could not be read.', { exact: true }))
      .toBeVisible();
    await expect.element(sentence).toHaveValue(DWARF);
  });
});

/** A host whose books come when the test says so. */
function slowBooks(changes: Partial<Host> = {}, draft: Draft | null = null) {
  let arrive = (): void => undefined;
  const promise = new Promise<void>((done) => (arrive = done));
  const host = localHost(
    {
      catalog: async (_rules, onBook) => {
        onBook({ read: 9, total: 14, book: 'Spells', entries: 339 });
        await promise;
        return loadSrd();
      },
      ...changes,
    },
    draft,
  );
  return { host, arrive };
}

describe('books that are long to read', () => {
  it('are counted, and somebody can type meanwhile', async () => {
    const { host, arrive } = slowBooks();
    const { sentence, target } = await openCreator({ host });
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '9');
    await sentence.fill(DWARF);
    arrive();
    await expect.poll(() => target.textContent).toContain('Dwarf cleric 5');
  });

  it('take no setting back that somebody changed meanwhile, and keep the rest of the character', async () => {
    const first = await withCharacter();
    const before = first.values();
    await first.close();
    const { host, arrive } = slowBooks({}, structuredClone(first.host.drafts.at(-1) ?? null));
    const { values } = await openCreator({ host });
    await page.getByRole('combobox', { name: 'Level' }).selectOptions('9');
    arrive();
    await expect.poll(() => values()['Level 8']).toBeDefined();
    for (const row of ['Species', 'Class', 'Background', 'Abilities', 'Skills'])
      expect(values()[row], row).toBe(before[row]);
  });

  it('keep no story back: a sentence that stood before them is written when they are read', async () => {
    const { companion, started } = toldCompanion();
    const { host, arrive } = slowBooks({ companion });
    const { sentence, target } = await openCreator({ host });
    await sentence.fill(DWARF);
    await userEvent.keyboard('{Enter}');
    arrive();
    await expect.poll(() => target.textContent).toContain('Dwarf cleric 5');
    await expect.poll(() => started.map(({ concept }) => concept.prompt)).toEqual([DWARF]);
  });
});

it('shows a character from books in which everything has one name', async () => {
  const catalog = structuredClone(await loadSrd());
  const { classes, subclasses, species, backgrounds, feats, spells, equipment } = catalog;
  for (const entry of [classes, subclasses, species, backgrounds, feats, spells, equipment].flat()) entry.name = 'Same';
  for (const words of ['a high elf wizard, level 9', 'a tiefling warlock, level 12', 'a bard, level 20']) {
    const { target, close } = await openCreator({ host: localHost({ catalog: () => Promise.resolve(catalog) }) });
    await page.getByRole('textbox', { name: 'Who do you need', exact: false }).fill(words);
    await expect.poll(() => target.querySelector('footer')?.textContent).toContain('Legal.');
    let options = 0;
    for (const row of target.querySelectorAll<HTMLElement>('[data-row]')) {
      row.click();
      await tick();
      options += target.querySelectorAll('[role=option]').length;
    }
    expect(options).toBeGreaterThan(20);
    await close();
  }
});
