import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { normalise } from '../../shared/rules/dnd5e/normalise/normalise.ts';
import { catalogOf, stored } from '../../tests/helpers/raw-items.ts';
import { root } from '../../tests/helpers/source-files.ts';
import { printCatalog } from './print-catalog.ts';
import { readConfig } from './read-config.ts';
import { readPack, readSpellLists } from './read-packs.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'catalog-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A checkout as small as the script accepts, of a system with one class, one spell and one tool. */
const files: Record<string, string> = {
  'system.json': '{ "id": "dnd5e", "version": "9.9.9" }',
  'lang/en.json': '{ "X.Skill": { "Arc": "Arcana" }, "X.Elvish": "Elvish" }',
  'module/config.mjs': [
    'import { preLocalize } from "./utils.mjs";',
    'const DND5E = {};',
    'DND5E.skills = {\n  arc: { label: "X.Skill.Arc", ability: "int" } // learned\n};',
    'preLocalize("skills");',
    'DND5E.languages = {\n  standard: { label: "X.Standard", selectable: false, children: { elvish: "X.Elvish" } }\n};',
    'DND5E.tools = {\n  harp: { ability: "cha", id: "Compendium.dnd5e.equipment24.Item.harp" }\n};',
    ...['weaponIds', 'armorIds', 'shieldIds', 'focusTypes'].map((name) => `DND5E.${name} = {\n};`),
    'export default DND5E;',
  ].join('\n'),
  'packs/_source/classes24/_folder.yml': "_id: f\nname: Folder\n_key: '!folders!f'\n",
  'packs/_source/classes24/seer/seer.yml': "_id: seer\nname: Seer\ntype: class\nsystem: {}\n_key: '!items!seer'\n",
  'packs/_source/spells24/spark.yml':
    "_id: spark\nname: Spark\ntype: spell\nsystem: {level: 1}\n_key: '!items!spark'\n",
  'packs/_source/equipment24/harp.yml':
    "_id: harp\nname: Harp\ntype: tool\nsystem: {type: {value: music}}\n_key: '!items!harp'\n",
  'packs/_source/content24/spells.yml': [
    "_key: '!journal!j'",
    'pages:',
    '  - {type: spells, system: {type: class, identifier: seer, spells: [Compendium.dnd5e.spells24.Item.spark]}}',
    '  - {type: spells, system: {type: subclass, identifier: stars, spells: []}}',
    '  - {type: text, text: {content: A tale}}',
  ].join('\n'),
  'packs/_source/origins24/_folder.yml': "_key: '!folders!f'\n",
  'packs/_source/feats24/_folder.yml': "_key: '!folders!f'\n",
  'packs/_source/items/_folder.yml': "_key: '!folders!f'\n",
};

function makeCheckout(name: string, changes: Record<string, string | null> = {}): string {
  const dir = path.join(folder, name);
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    if (text === null) continue;
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('reading a checkout', () => {
  it('gives the items of its packs, its lists in English and the spells of each class', () => {
    const dir = makeCheckout('sound');
    const packs = ['classes24', 'spells24', 'equipment24'].map((pack) => readPack(dir, pack));
    const lists = { config: readConfig(dir), spellLists: readSpellLists(dir) };
    const { catalog } = normalise(packs, lists, { id: 'x', source: 'x', licence: 'x', rules: '2024' });
    expect(catalog.classes.map(({ uuid }) => uuid)).toEqual(['Compendium.dnd5e.classes24.Item.seer']);
    expect(catalog.spells).toMatchObject([{ key: 'spell:spark', lists: ['seer'] }]);
    expect(catalog.lists).toMatchObject({
      skills: { arc: { name: 'Arcana', ability: 'int' } },
      languages: { 'standard:elvish': 'Elvish' },
      tools: { 'music:harp': { name: 'Harp', ability: 'cha' } },
    });
  });
});

describe('the printed catalog', () => {
  it('is read back as it was, each entry on a line of its own', () => {
    const catalog = catalogOf([stored('class', 'Seer'), stored('feat', 'Rage'), stored('feat', 'Alert')]);
    const text = printCatalog(catalog);
    expect(Catalog.parse(JSON.parse(text))).toEqual(catalog);
    expect(text.split('\n').filter((line) => line.startsWith('{"key":'))).toHaveLength(3);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('npm run catalog', () => {
  /** The script with what it imports, apart from the repository, so that it may write. */
  const copy = path.join(folder, 'copy');
  const script = path.join(copy, 'server/catalog/build.ts');
  beforeAll(() => {
    for (const part of ['package.json', 'shared', 'server/catalog']) {
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    }
    mkdirSync(path.join(copy, 'node_modules'));
    for (const name of ['zod', 'js-yaml', 'argparse']) {
      cpSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name), { recursive: true });
    }
  });

  it('refuses with one clear line and exit code 2 what is no checkout', () => {
    const bad: string[][] = [
      [],
      ['--sytem', folder],
      ['--system', path.join(folder, 'not-there')],
      ['--system', folder],
      ['--system', makeCheckout('no-lists', { 'module/config.mjs': 'export default {};' })],
      ['--system', makeCheckout('no-packs', { 'packs/_source/items/_folder.yml': null })],
      ['--system', makeCheckout('other-system', { 'system.json': '{ "id": "pf2e", "version": "1" }' })],
      ['--system', makeCheckout('torn', { 'packs/_source/spells24/spark.yml': 'name: [' })],
      ['--system', makeCheckout('no-manifest', { 'system.json': 'null' })],
    ];
    for (const args of bad) {
      const { status, stderr } = run(script, ...args);
      expect([args, status, stderr.trim().split('\n').length]).toEqual([args, 2, 1]);
    }
  });

  it('writes what --check then accepts, and --check tells when the checkout gives something else', () => {
    const dir = makeCheckout('same');
    expect(run(script, '--system', dir, '--check')).toMatchObject({ status: 1 });
    expect(run(script, '--system', dir)).toMatchObject({ status: 0, stderr: '' });
    expect(run(script, '--system', dir, '--check')).toMatchObject({ status: 0 });
    const changed = makeCheckout('changed', {
      'packs/_source/classes24/seer/seer.yml': files['packs/_source/classes24/seer/seer.yml']!.replace('Seer', 'Sage'),
    });
    expect(run(script, '--system', changed, '--check')).toMatchObject({ status: 1 });
  });

  it('names what it had to leave out', () => {
    const spoiled = makeCheckout('spoiled', {
      'packs/_source/spells24/spark.yml': "_id: s\nname: Spark\ntype: spell\nsystem: {level: 12}\n_key: '!items!s'\n",
    });
    expect(run(script, '--system', spoiled).stderr).toMatch(/^left out: dnd5e\.spells24: Spark: level/);
  });
});
