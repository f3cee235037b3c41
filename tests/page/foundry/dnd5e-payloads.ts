import { deepEqual, equal, ok } from 'node:assert/strict';
import { ALIVE_IN, layTraps, type Trap } from '../trap.ts';
import { honestCharacter, hostilePersona } from './hostile-character.ts';
import { PAYLOADS } from '../../foundry/stage/payloads.ts';
import { createActor, openCreator, type Seat, type Table } from './table.ts';

async function sit(table: Table): Promise<{ seat: Seat; trap: Trap }> {
  let trap: Trap | undefined;
  const seat = await table.sit({ system: 'dnd5e', adapter: null }, async (page) => {
    trap = await layTraps(page, [table.address]);
  });
  // What the system itself says at its start, without tables and windows of Foundry's.
  seat.complaints.length = 0;
  return { seat, trap: trap! };
}

async function demandNothingRan(seat: Seat, trap: Trap): Promise<void> {
  await seat.page.waitForTimeout(500);
  deepEqual(await trap.sprung(), []);
  deepEqual(seat.complaints, []);
}

/** What is alive in the prose of every actor: its biography as HTML, and the details that the sheet shows beside it. */
const ALIVE = `(() => {
  const aliveIn = ${ALIVE_IN};
  return game.actors.contents.flatMap(({ _source: { system: { details } } }) => [
    ...aliveIn(details.biography.value),
    ...['trait', 'ideal', 'bond', 'flaw', 'appearance', 'age', 'alignment'].flatMap((field) =>
      /\\[\\[|@\\w+\\[|&\\w+\\[/.test(details[field]) ? [field + ': ' + details[field]] : []),
  ]);
})()`;

/** As many payloads as a text of that length holds, from one on. */
function textOf(from: number, length: number): string {
  const turned = [...PAYLOADS.slice(from), ...PAYLOADS.slice(0, from)].join('\n');
  return turned.slice(0, length);
}

async function prose(table: Table): Promise<string> {
  const { seat, trap } = await sit(table);
  const honest = await honestCharacter('a human fighter, level 1');
  const characters = PAYLOADS.flatMap((name, index) => {
    if (index % 7 > 0) return [];
    const persona = { ...hostilePersona(textOf(index, 900)), name, epithet: textOf(index, 190) };
    return [
      { ...honest, persona: { ...persona, backstory: textOf(0, 5_900), hooks: PAYLOADS.slice(index, index + 4) } },
    ];
  });
  await seat.look(`(async () => {
    const { createActor } = game.modules.get('fantasy-character-creator').api;
    for (const character of ${JSON.stringify(characters)}) await createActor(character);
  })()`);
  equal(await seat.look('game.actors.size'), characters.length);
  deepEqual(await seat.look(ALIVE), []);
  deepEqual(await seat.look('stage.log.unsafe'), []);
  await demandNothingRan(seat, trap);
  return `${PAYLOADS.length} payloads in names and prose of actors stay text`;
}

/** A world's own books over the system's: the same things, and a payload for every word of theirs. */
const addHostileBooks = (payloads: readonly string[]): string => `(async () => {
  const payloads = ${JSON.stringify(payloads)};
  const Pack = game.packs.get('dnd5e.classes24').constructor;
  const odd = payloads.map((text, index) => ({ _id: ('broken' + index).padEnd(16, '0'), name: text, type: 'feat', system: text }));
  for (const name of ['classes24', 'origins24', 'feats24', 'spells24', 'equipment24']) {
    const honest = Object.values(await (await fetch('/systems/dnd5e/packs/' + name + '.json')).json());
    const hostile = honest.map((item, index) => {
      const text = payloads[index % payloads.length];
      const source = { ...item.system.source, custom: text, book: text, page: text, license: text };
      return { ...item, name: text, system: { ...item.system, source, description: { value: text, chat: text } } };
    });
    const named = hostile.filter(({ type }) => type === 'feat').map((item, index) => ({
      ...item, _id: (name + index).padEnd(16, 'x'), system: { ...item.system, identifier: payloads[index % payloads.length] },
    }));
    const documents = Object.fromEntries([...hostile, ...named, ...odd].map((item) => [item._id, item]));
    const metadata = { name, label: payloads[5], type: 'Item', packageName: 'world', packageType: 'world' };
    game.packs.set('world.' + name, new Pack({ ...metadata, id: 'world.' + name }, () => documents));
  }
})()`;

async function books(table: Table): Promise<string> {
  const { seat, trap } = await sit(table);
  const { page } = seat;
  await seat.look(addHostileBooks(PAYLOADS));
  await openCreator(seat);
  await page.getByText(/entries of this world’s books could not be read/).waitFor();
  // Somebody with many spells to choose from, whatever the seed.
  await page.getByRole('textbox', { name: /Who do you need/ }).fill('a wizard, level 9');
  await page.keyboard.press('Enter');
  await page.getByText('Legal.').waitFor();
  const rows = page.locator('.choice button.value');
  const seen = new Set<string>();
  for (let row = 0; row < (await rows.count()); row++) {
    await rows.nth(row).click();
    const places = page.locator('.choice.is-open .picks button[data-place]');
    if ((await places.count()) > 0) await places.first().click();
    await page.waitForTimeout(80);
    const shown = await seat.look<string>(`document.querySelector('.creator').textContent`);
    for (const text of PAYLOADS) if (shown.includes(text.trim())) seen.add(text);
  }
  ok(seen.size > PAYLOADS.length / 2, `only ${seen.size} payloads were offered`);
  await page.getByRole('button', { name: 'Receipt' }).click();
  for (const tab of ['Numbers', 'Story']) await page.getByRole('tab', { name: tab }).click();
  await createActor(seat);
  const open = page.getByRole('button', { name: /to look at$/ });
  if ((await open.count()) > 0) await open.click();
  deepEqual(await seat.look(ALIVE), []);
  await demandNothingRan(seat, trap);
  return `a world's books with payloads for names and texts: ${seen.size} were offered, and an actor was made of them`;
}

/** Hostile texts in a world of the real dnd5e. */
export const payloadCases = [prose, books];
