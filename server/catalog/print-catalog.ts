import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';

/** The catalog as JSON with one line per entry, so that a change shows as the lines of the entries it touches. */
export function printCatalog(catalog: Catalog): string {
  const fields = Object.entries(catalog).map(([name, value]) => `${JSON.stringify(name)}: ${printField(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function printField(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lists = Object.entries(value).map(([name, list]) => `${JSON.stringify(name)}: ${JSON.stringify(list)}`);
  return `{\n${lists.join(',\n')}\n}`;
}
