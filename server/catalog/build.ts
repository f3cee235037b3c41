import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { normalise } from '../../shared/rules/dnd5e/normalise/normalise.ts';
import { readConfig } from './read-config.ts';
import { readPack, readSpellLists } from './read-packs.ts';
import { printCatalog } from './print-catalog.ts';

/**
 * Builds `shared/catalog/srd-2024.json` from a checkout of the public dnd5e system:
 * `npm run catalog -- --system DIR [--check]`. With `--check` nothing is written; it fails when the file differs.
 */
/** `items` holds things of the other edition: some links of the newer packs still lead there. */
const PACKS = ['classes24', 'origins24', 'feats24', 'spells24', 'equipment24', 'items'];
const TARGET = path.resolve(import.meta.dirname, '../../shared/catalog/srd-2024.json');
const LICENCE =
  'Facts from the System Reference Document 5.2 by Wizards of the Coast LLC, ' +
  'https://www.dndbeyond.com/srd, licensed under CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/legalcode.';

function main(): void {
  const { system, check } = readArguments();
  const version = versionOf(system);
  const lists = { config: readConfig(system), spellLists: readSpellLists(system) };
  const { catalog, quarantine } = normalise(
    PACKS.map((pack) => readPack(system, pack)),
    lists,
    { id: `srd-5.2@dnd5e-${version}`, source: `dnd5e ${version}`, licence: LICENCE, rules: '2024' },
  );
  for (const { pack, name, reason } of quarantine) console.error(`left out: ${pack}: ${name}: ${reason}`);
  const text = printCatalog(catalog);
  if (!check) writeFileSync(TARGET, text);
  else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) stop(1, `${TARGET} differs from ${system}`);
  console.log(`${check ? 'same as' : 'written from'} dnd5e ${version}: ${Buffer.byteLength(text)} bytes`);
}

function readArguments(): { system: string; check: boolean } {
  const usage = 'usage: npm run catalog -- --system DIR [--check], DIR is a checkout of foundryvtt/dnd5e';
  try {
    const { values } = parseArgs({
      options: { system: { type: 'string' }, check: { type: 'boolean', default: false } },
    });
    return values.system === undefined ? stop(2, usage) : { system: values.system, check: values.check };
  } catch {
    return stop(2, usage);
  }
}

function versionOf(dir: string): string {
  const manifest = path.join(dir, 'system.json');
  const needed = [manifest, ...PACKS.map((pack) => path.join(dir, 'packs/_source', pack))];
  const missing = needed.find((file) => !existsSync(file));
  if (missing) stop(2, `${dir} is no checkout of foundryvtt/dnd5e: ${path.relative(dir, missing)} is missing`);
  const { id, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { id?: unknown; version?: unknown };
  if (id !== 'dnd5e' || typeof version !== 'string') return stop(2, `${manifest} is not the manifest of dnd5e`);
  return version;
}

function stop(code: number, line: string): never {
  console.error(line);
  process.exit(code);
}

main();
