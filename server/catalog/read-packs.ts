import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRaw, parts, part, text, texts, type Raw } from '../../shared/rules/dnd5e/normalise/raw.ts';
import type { RawPack } from '../../shared/rules/dnd5e/normalise/normalise.ts';

/** The items of one of the system's compendia in a checkout. */
export function readPack(dir: string, name: string): RawPack {
  return { pack: `dnd5e.${name}`, documents: documents(path.join(dir, 'packs/_source', name), '!items!') };
}

/** The spells of every class, by the class identifier, from the journal pages of type `spells`. */
export function readSpellLists(dir: string): { identifier: string; uuids: string[] }[] {
  const journals = documents(path.join(dir, 'packs/_source/content24'), '!journal!');
  return journals
    .flatMap((journal) => parts(journal, 'pages'))
    .filter((page) => text(page, 'type') === 'spells')
    .map((page) => part(page, 'system'))
    .filter((system) => text(system, 'type') === 'class')
    .map((system) => ({ identifier: text(system, 'identifier'), uuids: texts(system, 'spells') }));
}

/** Documents of a kind, told by the packer's `_key`; folders have another one. */
function documents(folder: string, kind: string): Raw[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml'));
  return files
    .sort()
    .map((file) => load(readFileSync(path.join(folder, file), 'utf8')))
    .filter(isRaw)
    .filter((document) => text(document, '_key').startsWith(kind));
}
