import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import type { RawLists } from '../../shared/rules/dnd5e/normalise/lists.ts';
import { isRaw } from '../../shared/rules/dnd5e/normalise/raw.ts';

/** The lists that choices need from dnd5e's configuration in a checkout, labels in English. */
export function readConfig(dir: string): RawLists['config'] {
  const source = readFileSync(path.join(dir, 'module/config.mjs'), 'utf8');
  const labels: unknown = JSON.parse(readFileSync(path.join(dir, 'lang/en.json'), 'utf8'));
  const list = (name: string): unknown => localise(literal(source, name), labels);
  return {
    skills: list('skills'),
    languages: list('languages'),
    tools: list('tools'),
    weaponIds: list('weaponIds'),
    armorIds: list('armorIds'),
    shieldIds: list('shieldIds'),
    focusTypes: list('focusTypes'),
  };
}

/** The value of `DND5E.<name>`. The file cannot be imported without Foundry, but these lists are plain literals. */
function literal(source: string, name: string): unknown {
  const found = new RegExp(`^DND5E\\.${name} = (\\{$.*?^\\});$`, 'ms').exec(source)?.[1];
  if (found === undefined) throw new Error(`module/config.mjs has no list DND5E.${name}`);
  return runInNewContext(`(${found})`, {}, { timeout: 1000 });
}

/** The same value with every text that names a label in its place. */
function localise(value: unknown, labels: unknown): unknown {
  if (typeof value === 'string') return labelOf(value, labels) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localise(inner, labels)]));
}

/** Label files mix nested objects and keys with dots in them. */
function labelOf(key: string, labels: unknown): string | undefined {
  if (!isRaw(labels)) return undefined;
  const whole = labels[key];
  if (typeof whole === 'string') return whole;
  const dots = [...key.matchAll(/\./g)].map(({ index }) => index);
  for (const dot of dots) {
    const label = labelOf(key.slice(dot + 1), labels[key.slice(0, dot)]);
    if (label !== undefined) return label;
  }
  return undefined;
}
