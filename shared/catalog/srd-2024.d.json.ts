import type { Catalog } from '../rules/dnd5e/catalog.ts';

// Declared, because the type that the compiler would infer from 0.6 MB of literals slows every build down.
declare const catalog: Catalog;
export { catalog as default };
