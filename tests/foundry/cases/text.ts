import Handlebars from 'handlebars';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { Persona } from '../../../shared/character.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { refuse, type Case, type World } from './case.ts';
import { drafted } from './people.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Texts that would do something if any of it were taken for HTML or for one of Foundry's commands. */
const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">here</a>',
  '{{constructor.constructor "return 1"}}',
  '{{{secret}}}',
  '[[/roll 1d20]]',
  '[[1d20]]',
  '[[[1d20]]]',
  '@UUID[Actor.x]{y}',
  '@Embed[Compendium.dnd5e.rules.JournalEntry.x]',
  '&Reference[prone]',
  '&amp;Reference[prone]',
  'https://example.invalid/x.png',
  '<p>&lt;script&gt;</p>',
];

/** What must not be in the HTML: a tag that the template has not, an attribute, a command or an address. */
const DANGERS: readonly [what: string, pattern: RegExp][] = [
  ['a foreign tag', /<(?!\/?(?:p|em|h3|ul|li)>)/],
  ['an inline roll', /\[\[/],
  ['a link or an embedded page', /@\w+\[/],
  ['a reference', /&(?:amp;)*\w+\[/],
  ['an address', /:\/\//],
];

const FIELDS = ['epithet', 'appearance', 'personality', 'ideals', 'bonds', 'flaws', 'backstory', 'age'] as const;

/** No text of a model or a stranger does anything in Foundry. */
export function textCases(_catalog: Catalog): Case[] {
  return PAYLOADS.map((payload) => ({
    name: `text stays text: ${payload}`,
    run: (world) => staysText(world, payload),
  }));
}

async function staysText(world: World, payload: string): Promise<void> {
  useTemplates();
  const prose: Partial<Persona> = Object.fromEntries(FIELDS.map((field) => [field, `${field} ${payload}`]));
  const persona = { ...prose, name: `Name ${payload}`.slice(0, 100), hooks: [`hook ${payload}`] };
  const character = drafted(world.catalog, { prompt: 'an elf wizard' }, 2, persona);
  const { actor } = await dnd5e.createActor(character, { catalog: world.catalog });
  await world.host.settle();
  const details = (actor.toObject() as unknown as { system: { details: Record<string, unknown> } }).system.details;
  const html = (details['biography'] as { value: string }).value;
  refuse([
    ...(html.includes('backstory') && html.includes('hook') ? [] : ['the biography is not there']),
    ...DANGERS.filter(([, pattern]) => pattern.test(html)).map(([what]) => `the biography has ${what}: ${html}`),
    ...world.host.log.unsafe.map(({ path: at, message }) => `${at}: ${message}`),
    ...['trait', 'ideal', 'bond', 'flaw', 'appearance'].flatMap((field) =>
      /\[\[|@\w+\[|&\w+\[/.test(String(details[field])) ? [`${field} has a command: ${String(details[field])}`] : [],
    ),
  ]);
}

/** The real template, rendered by the real Handlebars as Foundry does. */
export function useTemplates(): void {
  const render = async (address: string, data: object): Promise<string> => {
    const file = address.replace('modules/fantasy-character-creator/', '');
    return Handlebars.compile(readFileSync(path.join(ROOT, file), 'utf8'))(data);
  };
  Reflect.set(foundry.applications.handlebars, 'renderTemplate', render);
}
