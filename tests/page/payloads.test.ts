import { afterAll, beforeAll, expect, it } from 'vitest';
import { honestCharacter, hostileCharacter, hostilePersona } from './foundry/hostile-character.ts';
import { PAYLOADS } from '../foundry/stage/payloads.ts';
import { makeStage, nameIn, saveWithNewAccount, type Stage, type Tab } from './stage.ts';
import { layTraps, type Trap } from './trap.ts';
import type { Character } from '../../shared/character.ts';

// The companion's own page: what a file of a stranger brings into the creator, onto paper, and into the library.
let stage: Stage;
let honest: Character;
beforeAll(async () => {
  [stage, honest] = await Promise.all([makeStage(), honestCharacter()]);
});
afterAll(() => stage.end());

async function visit(path: string): Promise<Tab & { trap: Trap }> {
  const tab = await stage.visit({ path: '/healthz' });
  const trap = await layTraps(tab.page, [stage.address]);
  tab.complaints.length = 0;
  await tab.page.goto(stage.address + path);
  return { ...tab, trap };
}

async function expectNothingRan({ page, trap, complaints }: Tab & { trap: Trap }): Promise<void> {
  await page.waitForTimeout(400);
  expect(await trap.sprung()).toEqual([]);
  expect(complaints).toEqual([]);
}

const asFile = (character: Character) => ({
  name: 'x.character.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(character)),
});
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

it('shows every payload of an imported file as text, in the creator and on paper', async () => {
  const tab = await visit('/library');
  const { page } = tab;
  const picker = page.locator('input[type=file]');
  for (const text of PAYLOADS) {
    await picker.setInputFiles(asFile(hostileCharacter(honest, text)));
    const name = page.locator('.creator h1');
    await expect.poll(async () => plain((await name.textContent()) ?? '')).toContain(plain(text));
    await page.evaluate(`for (const tab of document.querySelectorAll('.creator [role=tab]')) tab.click()`);
    await page.getByRole('link', { name: 'Library' }).click();
  }
  const persona = { ...hostilePersona(PAYLOADS.join('\n').slice(0, 900)), name: PAYLOADS[5]!, epithet: PAYLOADS[16]! };
  persona.backstory = PAYLOADS.join('\n').slice(0, 5900);
  persona.hooks = PAYLOADS.slice(-4);
  persona.age = persona.alignment = PAYLOADS[5]!;
  await picker.setInputFiles(asFile({ ...hostileCharacter(honest, PAYLOADS[5]!), persona }));
  await page.locator('.creator h1').waitFor();
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByText('<object data=').filter({ visible: true }).first().waitFor();
  await expectNothingRan(tab);
}, 90_000);

it('shows every payload of the library as text: names, lines, tags, filters and new names', async () => {
  const tab = await visit('/library');
  const { page } = tab;
  await page.locator('input[type=file]').setInputFiles(asFile(hostileCharacter(honest, PAYLOADS[5]!)));
  expect(await nameIn(page)).toBe(PAYLOADS[5]);
  await saveWithNewAccount(tab, 'hostile@example.org');
  const kept = JSON.parse(await page.evaluate<string>(`localStorage.getItem('fcc.session')`)) as { token: string };
  const call = (procedure: string, input: object): Promise<Response> =>
    fetch(`${stage.address}/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${kept.token}` },
      body: JSON.stringify(input),
    });
  let count = 1;
  for (const [index, text] of PAYLOADS.entries()) {
    const id = crypto.randomUUID();
    const saved = await call('library.save', { id, character: hostileCharacter(honest, text) });
    if (!saved.ok) continue;
    count++;
    await call('library.tag', { id, tags: [text.slice(0, 40), PAYLOADS[(index + 1) % PAYLOADS.length]!.slice(0, 40)] });
  }
  // What a database cannot store (half a letter, a zero) is refused, and nothing else.
  expect(count).toBeGreaterThanOrEqual(PAYLOADS.length - 2);
  await page.getByRole('link', { name: 'Library' }).click();
  const options = page.getByRole('listbox', { name: 'Characters' }).getByRole('option');
  await expect.poll(() => options.count()).toBeGreaterThan(20);
  for (let more = 0; more < 6; more++) {
    await options.last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
  }
  expect(await options.count()).toBe(count);
  for (const at of [0, 30, 60]) {
    await options.nth(at).click();
    await page.waitForTimeout(60);
  }
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.keyboard.type('"><img src=x onerror=pwned(1)>');
  await page.keyboard.press('Enter');
  await page.getByText('version 2').waitFor();
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.locator('.creator h1').waitFor();
  await expectNothingRan(tab);
}, 90_000);
