import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { normalise } from '../../shared/rules/dnd5e/normalise/normalise.ts';
import { printCatalog } from './print-catalog.ts';
import { readConfig } from './read-config.ts';
import { readPack, readSpellLists } from './read-packs.ts';

// Builds shared/catalog/srd-2024.json from a checkout of the public dnd5e system. With --check nothing is written: it
// fails when the file is not what the checkout gives.

const USAGE = 'usage: npm run catalog -- --system DIR [--check]   (DIR: a checkout of foundryvtt/dnd5e)';
const TARGET = path.resolve(import.meta.dirname, '../../shared/catalog/srd-2024.json');

/** `items` belongs to the other edition: some links of the newer packs still lead there. */
const PACKS = ['classes24', 'origins24', 'feats24', 'spells24', 'equipment24', 'items'];
const NEEDED = ['system.json', 'module/config.mjs', 'lang/en.json', 'packs/_source/content24'];

/** The attribution that the licence asks for, word for word. */
const LICENCE =
  'This work includes material from the System Reference Document 5.2 ("SRD 5.2") by Wizards of the Coast LLC, ' +
  'available at https://www.dndbeyond.com/srd. The SRD 5.2 is licensed under the Creative Commons Attribution 4.0 ' +
  'International License, available at https://creativecommons.org/licenses/by/4.0/legalcode.';

function main(): void {
  const { system, check } = readArguments();
  const text = build(system);
  if (!check) writeFileSync(TARGET, text);
  else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text)
    stop(1, `${TARGET} is not what ${system} gives`);
  console.log(`${check ? 'up to date' : 'written'}: ${TARGET}, ${Buffer.byteLength(text)} bytes`);
}

function readArguments(): { system: string; check: boolean } {
  try {
    const { values } = parseArgs({
      options: { system: { type: 'string' }, check: { type: 'boolean', default: false } },
    });
    return values.system ? { system: values.system, check: values.check } : stop(2, USAGE);
  } catch {
    return stop(2, USAGE);
  }
}

/** The text of the catalog. What cannot be read is told; a folder that is no checkout ends the program. */
function build(dir: string): string {
  const missing = [...NEEDED, ...PACKS.map((pack) => `packs/_source/${pack}`)].find(
    (name) => !existsSync(path.join(dir, name)),
  );
  if (missing) stop(2, `${dir} is no checkout of foundryvtt/dnd5e: it has no ${missing}`);
  try {
    const version = versionOf(dir);
    const { catalog, quarantine } = normalise(
      PACKS.map((pack) => readPack(dir, pack)),
      { config: readConfig(dir), spellLists: readSpellLists(dir) },
      { id: `srd-5.2@dnd5e-${version}`, source: `dnd5e ${version}`, licence: LICENCE, rules: '2024' },
    );
    for (const { pack, name, reason } of quarantine) console.error(`left out: ${pack}: ${name}: ${reason}`);
    return printCatalog(catalog);
  } catch (error) {
    const [line] = String(error).split('\n');
    return stop(2, `${dir} cannot be read as a checkout of foundryvtt/dnd5e: ${line}`);
  }
}

function versionOf(dir: string): string {
  const { id, version }: { id?: unknown; version?: unknown } = JSON.parse(
    readFileSync(path.join(dir, 'system.json'), 'utf8'),
  ) as object;
  if (id !== 'dnd5e' || typeof version !== 'string') throw new Error('system.json is not the manifest of dnd5e');
  return version;
}

function stop(code: number, line: string): never {
  console.error(line);
  process.exit(code);
}

main();
