import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setup as unpackChromium } from '../../browser/chromium.ts';
import { setup as buildStage } from '../../foundry/stage/build.ts';
import { nameIn } from '../stage.ts';
import { failed, runBatches, summary, worldOf } from './batches.ts';
import { failedWriteCases } from './dnd5e-failed-writes.ts';
import { payloadCases } from './dnd5e-payloads.ts';
import { actorNames, createActor, makeTable, openCreator, type Seat, type Table } from './table.ts';

// `npm run stage -- --system DIR`: the built module on the stage, with the real dnd5e from a checkout in the page.
const SENTENCES = [
  'a grizzled dwarf cleric who lost her faith in the mines, level 5',
  'an elf wizard who is writing the question down, level 11',
  'a halfling rogue who returns what he steals, level 3',
  'an orc barbarian with his grandmother’s axe, level 20',
  'a tiefling warlock who signed for somebody else, level 1',
];

/** What the real system computed for the last actor. */
interface Computed {
  level: number;
  hp: number;
  armor: number;
  items: number;
  complaints: string[];
}
const COMPUTED = `((actor) => ({
  level: actor.system.details.level,
  hp: actor.system.attributes.hp.max,
  armor: actor.system.attributes.ac.value,
  items: actor.items.size,
  complaints: stage.log.complaints(),
}))(game.actors.contents.at(-1))`;

const fail = (message: string): never => {
  throw new Error(message);
};
const demand = (isTrue: boolean, message: string): void => void (isTrue || fail(message));

/** The number under a label in the creator's window. */
async function figure({ page }: Seat, label: string): Promise<number> {
  const figure = page.locator('dl > div, .figure').filter({ hasText: new RegExp(`^\\s*${label}`) });
  return Number(/\d+/.exec((await figure.first().innerText()).replace(label, ''))?.[0]);
}

async function playSentence(seat: Seat, sentence: string): Promise<string> {
  await seat.page.getByRole('textbox', { name: /Who do you need/ }).fill(sentence);
  await seat.page.keyboard.press('Enter');
  await seat.page.getByText('Legal.').waitFor();
  const name = await nameIn(seat.page);
  const [hp, armor] = [await figure(seat, 'Hit points'), await figure(seat, 'Armour')];
  await createActor(seat);
  const computed = await seat.look<Computed>(COMPUTED);
  demand((await actorNames(seat)).includes(name), `${name} is not in the sidebar`);
  demand(computed.hp === hp, `hit points are ${hp} in the window and ${computed.hp} on the actor`);
  demand(computed.armor === armor, `armour is ${armor} in the window and ${computed.armor} on the actor`);
  demand((await seat.page.getByRole('button', { name: /to look at$/ }).count()) === 0, 'the receipt is not clean');
  demand(computed.complaints.length === 0, computed.complaints.join('; '));
  return `${name}, level ${computed.level}: ${computed.hp} hit points, armour ${computed.armor}, ${computed.items} items`;
}

async function playDrag(seat: Seat): Promise<string> {
  const portrait = seat.page.getByRole('button', { name: /Drag to the scene/ });
  await portrait.dragTo(seat.page.locator('#board'), { targetPosition: { x: 40, y: 230 } });
  await seat.page.locator('#board .token').waitFor();
  return 'the portrait becomes a token where it is let go';
}

/** The batches that ship for Quench; this world has no companion, and all else is demanded. */
async function playBatches(table: Table): Promise<string> {
  const seat = await table.sit({ system: 'dnd5e', adapter: null, quench: true });
  const before = JSON.stringify(await worldOf(seat));
  const verdicts = await runBatches(seat);
  const wrong = failed(verdicts);
  demand(wrong.length === 0, wrong.join('; '));
  const skipped = summary(verdicts, 'skipped').filter((each) => !each.startsWith('companion: '));
  demand(skipped.length === 0, `left out: ${skipped.join('; ')}`);
  demand(JSON.stringify(await worldOf(seat)) === before, 'the batches left something behind');
  const complaints = await seat.look<string[]>('stage.log.complaints()');
  demand(complaints.length === 0, complaints.join('; '));
  return `the batches for Quench: ${summary(verdicts, 'passed').length} tests`;
}

async function play(systemDir: string): Promise<boolean> {
  await unpackChromium();
  await buildStage();
  const table = await makeTable(systemDir);
  const results: boolean[] = [];
  try {
    const seat = await table.sit({ system: 'dnd5e', adapter: null });
    await openCreator(seat);
    const cases = [
      ...SENTENCES.map((sentence) => () => playSentence(seat, sentence)),
      () => playDrag(seat),
      () => playBatches(table),
      ...[...failedWriteCases, ...payloadCases].map((playCase) => () => playCase(table)),
    ];
    for (const run of cases) results.push(await report(run));
  } finally {
    await table.end();
  }
  const passed = results.filter(Boolean).length;
  process.stdout.write(`${passed} passed, ${results.length - passed} failed\n`);
  return passed === results.length;
}

async function report(run: () => Promise<string>): Promise<boolean> {
  try {
    process.stdout.write(`ok    ${await run()}\n`);
    return true;
  } catch (error) {
    process.stdout.write(`FAIL  ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

const { values } = parseArgs({ options: { system: { type: 'string' } } });
const systemDir = values.system && path.resolve(values.system);
if (!systemDir || !existsSync(path.join(systemDir, 'packs/_source'))) {
  process.stderr.write('--system DIR: a checkout of foundryvtt/dnd5e is needed\n');
  process.exitCode = 2;
} else if (!(await play(systemDir))) process.exitCode = 1;
