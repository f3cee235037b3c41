import type { Catalog } from '../rules/dnd5e/catalog.ts';

/**
 * The built-in catalog: the facts of the SRD 5.2 as dnd5e's own compendia have them, about 0.7 MB of JSON that is only
 * loaded when asked for. `srd-2024.json` is generated: `npm run catalog -- --system DIR` writes it, DIR being a
 * checkout of foundryvtt/dnd5e. The same object every time; it must not be changed.
 */
export async function loadSrd(): Promise<Catalog> {
  return (await import('./srd-2024.json', { with: { type: 'json' } })).default;
}
