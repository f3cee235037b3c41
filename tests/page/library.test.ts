import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, makeStage, nameIn, saveWithNewAccount, write, type Stage, type Tab } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});
afterAll(() => stage.end());

let count = 0;
const newEmail = (): string => `marta${++count}@example.org`;

/** A tab whose account has these characters. */
async function withCharacters(...sentences: string[]): Promise<{ tab: Tab; names: string[] }> {
  const tab = await stage.visit();
  const names: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (at > 0) await tab.page.getByRole('button', { name: /^Another/ }).click();
    names.push(await write(tab, sentence));
    if (at === 0) await saveWithNewAccount(tab, newEmail());
    else {
      await tab.page.getByRole('button', { name: /^Save to library/ }).click();
      await tab.page.getByText(`${names[at]} is in your library.`).waitFor();
    }
  }
  return { tab, names };
}

const options = (tab: Tab) => tab.page.getByRole('listbox', { name: 'Characters' }).getByRole('option');

describe('saving', () => {
  it('asks a visitor for an account and then saves that very character', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    expect(await nameIn(tab.page)).toBe(names[0]);
    await tab.page.getByRole('button', { name: 'Show' }).click();
    await options(tab).filter({ hasText: names[0]! }).waitFor();
    expect(await options(tab).count()).toBe(1);
    expect(tab.complaints).toEqual([]);
  });

  it('saves changes as a new version and not as a second character', async () => {
    const { tab } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Acolyte', { exact: true }).first().click();
    await page.getByRole('option', { name: /^Sage/ }).click();
    await page.getByRole('button', { name: /^Save to library/ }).click();
    await page.getByText(/is in your library\.$/).waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByText('version 2').waitFor();
    expect(await options(tab).count()).toBe(1);
  });

  it('never writes another character over a saved one', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5', 'an elf wizard, level 3');
    await tab.page.getByRole('link', { name: 'Library' }).click();
    await options(tab).filter({ hasText: names[0]! }).waitFor();
    expect(await options(tab).count()).toBe(2);
  });

  it('overwrites nothing that was changed elsewhere, and offers both ways out', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${stage.address}/library`);
    await elsewhere.getByRole('button', { name: `Rename ${names[0]}` }).click();
    await elsewhere.keyboard.type('Somebody Else');
    await elsewhere.keyboard.press('Enter');
    await elsewhere.getByText('version 2').waitFor();

    await page.getByText('Acolyte', { exact: true }).first().click();
    await page.getByRole('option', { name: /^Sage/ }).click();
    await page.getByRole('button', { name: /^Save to library/ }).click();
    await page.getByText('Nothing was overwritten').waitFor();
    await page.getByRole('button', { name: 'Save mine beside it' }).click();
    await page.getByText(/is in your library\.$/).waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect
      .poll(() =>
        options(tab)
          .allInnerTexts()
          .then((texts) => texts.map((text) => text.split('\n')[0]).sort()),
      )
      .toEqual([names[0], 'Somebody Else'].sort());
  });
});

describe('a companion that is away', () => {
  it('gets the character by itself as soon as it is back', async () => {
    const tab = await stage.visit();
    const { page } = tab;
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    await saveWithNewAccount(tab, newEmail());
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Acolyte', { exact: true }).first().click();
    await page.getByRole('option', { name: /^Sage/ }).click();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Save to library/ }).click();
    await page.getByText('goes into your library as soon as it is back').waitFor();
    await page.context().setOffline(false);
    await page.getByText(/is in your library\.$/).waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByText('version 2').waitFor();
  });
});

describe('the token', () => {
  it('is in no address, whatever is done', async () => {
    const { tab } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    await tab.page.getByRole('link', { name: 'Library' }).click();
    await options(tab).first().waitFor();
    const kept = JSON.parse(await tab.page.evaluate<string>(`localStorage.getItem('fcc.session')`)) as {
      token: string;
    };
    const visitor = JSON.parse(await tab.page.evaluate<string>(`localStorage.getItem('fcc.visitor')`)) as string;
    expect(kept.token.length).toBeGreaterThan(20);
    const told = tab.addresses.map((address) => decodeURIComponent(address));
    expect(told.some((address) => address.startsWith('ws:'))).toBe(true);
    for (const secret of [kept.token, visitor]) expect(told.filter((address) => address.includes(secret))).toEqual([]);
  });
});

describe('the account', () => {
  it('is left and entered again; the library is the same', async () => {
    const tab = await stage.visit();
    const name = await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const email = newEmail();
    await saveWithNewAccount(tab, email);
    const { page } = tab;
    await page.getByRole('link', { name: 'Marta' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Sign in or make an account' }).click();
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill('wrong horse battery');
    await page.keyboard.press('Enter');
    await page.getByText('do not belong together').waitFor();
    expect(await page.getByLabel('Password').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Password').fill('correct horse battery');
    await page.keyboard.press('Enter');
    await options(tab).filter({ hasText: name }).waitFor();
  });

  it('says in place what is wrong with a new one', async () => {
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const email = newEmail();
    await saveWithNewAccount(tab, email);
    const other = await stage.visit({ path: '/sign-in' });
    await other.page.getByRole('button', { name: 'Make an account' }).click();
    await other.page.getByLabel('Your name').fill('Marta');
    await other.page.getByLabel('Email').fill(email);
    await other.page.getByLabel('Password').fill('correct horse battery');
    await other.page.getByRole('button', { name: 'Make the account' }).click();
    await other.page.getByText('There is an account with this email already').waitFor();
  });

  it('whose token is no longer good is asked to sign in, and the save goes on', async () => {
    const tab = await stage.visit();
    await write(tab, 'a dwarf cleric, an acolyte, level 5');
    const email = newEmail();
    await saveWithNewAccount(tab, email);
    const { page } = tab;
    await page.evaluate(
      `localStorage.setItem('fcc.session', JSON.stringify({ token: 'gone', name: 'Marta', email: 'x' }))`,
    );
    await page.waitForTimeout(600);
    await page.reload();
    await nameIn(page);
    await page.getByText('Acolyte', { exact: true }).first().click();
    await page.getByRole('option', { name: /^Sage/ }).click();
    await page.getByRole('button', { name: /^Save to library/ }).click();
    await page.getByRole('button', { name: 'I have an account' }).click();
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill('correct horse battery');
    await page.keyboard.press('Enter');
    await page.getByText(/is in your library\.$/).waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByText('version 2').waitFor();
  });
});

describe('the library', () => {
  it('finds by words and by ticks, and says so when nobody is like that', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5', 'an elf wizard, level 12');
    const { page } = tab;
    await page.getByRole('link', { name: 'Library' }).click();
    await options(tab).nth(1).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('wizard');
    await expect.poll(() => options(tab).count()).toBe(1);
    expect(await options(tab).first().innerText()).toContain(names[1]);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('checkbox', { name: '1–4' }).check({ force: true });
    await page.getByText('Nobody like that.').waitFor();
    await page.getByRole('button', { name: 'Untick 1–4' }).click();
    await expect.poll(() => options(tab).count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Cleric' }).check({ force: true });
    await expect.poll(() => options(tab).count()).toBe(1);
    expect(await options(tab).first().innerText()).toContain(names[0]);
  });

  it('renames and tags in place', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('button', { name: `Rename ${names[0]}` }).click();
    await page.keyboard.type('Brunna Ashvein');
    await page.keyboard.press('Enter');
    await options(tab).filter({ hasText: 'Brunna Ashvein' }).waitFor();
    await page.getByRole('button', { name: 'Add tags' }).click();
    await page.keyboard.type('winter, villains');
    await page.keyboard.press('Enter');
    await page.getByText('tagged winter, villains').waitFor();
    await page.getByRole('checkbox', { name: 'villains' }).check({ force: true });
    await expect.poll(() => options(tab).count()).toBe(1);
  });

  it('removes with a way back, at once and later', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5', 'an elf wizard, level 3');
    const { page } = tab;
    await page.getByRole('link', { name: 'Library' }).click();
    await options(tab).filter({ hasText: names[0]! }).click();
    await page.keyboard.press('Delete');
    await expect.poll(() => options(tab).count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => options(tab).count()).toBe(2);
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => options(tab).count()).toBe(1);
    await page.reload();
    await page.getByRole('checkbox', { name: 'Removed' }).check({ force: true });
    await options(tab).filter({ hasText: names[0]! }).waitFor();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => options(tab).count()).toBe(2);
  });

  it('takes files in and gives them out', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByRole('link', { name: 'Library' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const file = await readFile(await (await coming).path());
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await (await choosing).setFiles({ name: 'x.character.json', mimeType: 'application/json', buffer: file });
    await expect.poll(() => options(tab).filter({ hasText: names[0]! }).count()).toBe(2);
    const again = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await (
      await again
    ).setFiles({ name: 'big.json', mimeType: 'application/json', buffer: Buffer.alloc(1024 * 1024 + 1) });
    await page.getByText('larger than one megabyte').waitFor();
  });

  it('opens a character and prints her', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('article', { name: names[0]! }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Open/ }).click();
    expect(await nameIn(page)).toBe(names[0]);
  });

  it('begins with nobody, and a sentence there begins somebody', async () => {
    const tab = await stage.visit({ path: '/sign-in' });
    const { page } = tab;
    await page.getByRole('button', { name: 'Make an account' }).click();
    await page.getByLabel('Your name').fill('Marta');
    await page.getByLabel('Email').fill(newEmail());
    await page.getByLabel('Password').fill('correct horse battery');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('heading', { name: 'Nobody here yet' }).waitFor();
    await expectAccessible(page);
    await page.locator('.library').getByRole('textbox').fill('a dwarf cleric, level 5');
    await page.keyboard.press('Enter');
    await page.getByText('Dwarf cleric 5').waitFor();
  });

  it('takes in a file that is dropped on it', async () => {
    const { tab, names } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    await page.getByRole('link', { name: 'Library' }).click();
    await options(tab).first().waitFor();
    const dataTransfer = await page.evaluateHandle(
      `(() => { const transfer = new DataTransfer(); transfer.items.add(new File([${JSON.stringify(text)}], 'x.character.json')); return transfer; })()`,
    );
    await page.dispatchEvent('.library', 'dragover', { dataTransfer });
    await page.getByText('Let go to import').waitFor();
    await page.dispatchEvent('.library', 'drop', { dataTransfer });
    await expect.poll(() => options(tab).filter({ hasText: names[0]! }).count()).toBe(2);
  });

  it('shows more as somebody scrolls on', async () => {
    const { tab } = await withCharacters('a dwarf cleric, an acolyte, level 5');
    const { page } = tab;
    const character = JSON.parse(await page.evaluate<string>(`localStorage.getItem('fcc.kept')`)) as {
      character: unknown;
    };
    const session = JSON.parse(await page.evaluate<string>(`localStorage.getItem('fcc.session')`)) as { token: string };
    for (let at = 0; at < 75; at++) {
      await fetch(`${stage.address}/trpc/library.save`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${session.token}` },
        body: JSON.stringify({ id: randomUUID(), character: character.character }),
      });
    }
    await page.getByRole('link', { name: 'Library' }).click();
    await options(tab).first().waitFor();
    expect(await options(tab).count()).toBe(30);
    await options(tab).first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => options(tab).count()).toBe(60);
    await page.keyboard.press('End');
    await expect.poll(() => options(tab).count()).toBe(76);
  });
});
