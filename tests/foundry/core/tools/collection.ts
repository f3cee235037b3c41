/** A map that is iterated by its values, with the array methods that Foundry's collections have. */
export class Collection<V> extends Map<string, V> {
  get contents(): V[] {
    return Array.from(this.values());
  }
  // The community types and every system iterate values where a Map would give pairs.
  // @ts-expect-error the iterator of a Foundry collection gives values
  override [Symbol.iterator](): MapIterator<V> {
    return this.values();
  }
  find(test: (value: V, index: number, collection: this) => unknown): V | undefined {
    let index = 0;
    for (const value of this.values()) if (test(value, index++, this)) return value;
    return undefined;
  }
  filter(test: (value: V, index: number, collection: this) => unknown): V[] {
    return this.contents.filter((value, index) => test(value, index, this));
  }
  map<R>(change: (value: V, index: number, collection: this) => R): R[] {
    return this.contents.map((value, index) => change(value, index, this));
  }
  // @ts-expect-error a Foundry collection passes the value only
  override forEach(visit: (value: V) => unknown): void {
    for (const value of this.contents) visit(value);
  }
  reduce<R>(fold: (sum: R, value: V, index: number, collection: this) => R, initial: R): R {
    return this.contents.reduce((sum, value, index) => fold(sum, value, index, this), initial);
  }
  some(test: (value: V, index: number, collection: this) => unknown): boolean {
    return this.contents.some((value, index) => test(value, index, this));
  }
  override get(key: string, { strict = false }: { strict?: boolean } = {}): V | undefined {
    const value = super.get(key);
    if (strict && value === undefined) {
      throw new Error(`The key ${key} does not exist in the ${this.constructor.name} Collection`);
    }
    return value;
  }
  getName(name: string, { strict = false }: { strict?: boolean } = {}): V | undefined {
    const found = this.find((entry) => (entry as { name?: unknown }).name === name);
    if (strict && found === undefined) throw new Error(`An entry with name ${name} does not exist in the collection`);
    return found;
  }
  toJSON(): unknown[] {
    return this.map((entry) => {
      const { toJSON } = entry as { toJSON?: () => unknown };
      return typeof toJSON === 'function' ? toJSON.call(entry) : entry;
    });
  }
}
