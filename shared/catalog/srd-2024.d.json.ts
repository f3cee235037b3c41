import type { Catalog } from '../rules/dnd5e/catalog.ts';

declare const catalog: Catalog;
export default catalog;
