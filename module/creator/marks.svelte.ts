import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';

/** A changed number stays marked for so long. */
const LINGER_MS = 6_000;

/** The numbers before the last change, as long as the change is marked. */
export class Marks {
  was = $state.raw<Sheet | null>(null);
  /** A person who wants no motion keeps the mark until the next change. */
  isCalm = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(before: Sheet | null): void {
    clearTimeout(this.#timer);
    this.was = before;
    if (!this.isCalm) this.#timer = setTimeout(() => this.clear(), LINGER_MS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.was = null;
  }
}
