/** How many steps back are kept. */
const DEPTH = 100;

/** Whole states in the order they were left; going back and forth loses none. States are not copied: they never change. */
export class History<T> {
  #past = $state.raw<readonly T[]>([]);
  #future = $state.raw<readonly T[]>([]);

  /** True from the first step back until something new is done: for as long as going forth may be meant. */
  hasUndone = $state(false);

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Keeps the state that is about to be left. What was undone before can no longer be done again. */
  keep(present: T): void {
    this.#past = [...this.#past.slice(1 - DEPTH), present];
    this.#future = [];
    this.hasUndone = false;
  }

  /** The state before `present`, or undefined. */
  undo(present: T): T | undefined {
    const before = this.#past.at(-1);
    if (before === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, present];
    this.hasUndone = true;
    return before;
  }

  /** The state that was left by `undo`, or undefined. */
  redo(present: T): T | undefined {
    const after = this.#future.at(-1);
    if (after === undefined) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, present];
    return after;
  }
}
