import type { Rules } from '../../shared/concept.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { BookProgress, Host } from './host.ts';

/** The books that a window chooses from, and how far they are read. */
export class Books {
  catalog = $state.raw<Catalog | null>(null);
  progress = $state.raw<BookProgress | null>(null);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Reads the books of an edition. Raises what the host raises; the books read before stay. */
  async read(rules: Rules): Promise<Catalog> {
    this.progress = { read: 0, total: 0, book: '', entries: 0 };
    try {
      this.catalog = await this.#host.catalog(rules, (progress) => (this.progress = progress));
      return this.catalog;
    } finally {
      this.progress = null;
    }
  }
}
