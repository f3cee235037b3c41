/** What a page keeps in the browser. Where that is blocked or full, it lasts as long as the page. */
export interface PageStorage {
  read(key: string): unknown;
  /** Keeps a value as JSON; undefined forgets it. Gives false when it only lasts as long as the page. */
  write(key: string, value: unknown): boolean;
}

const PREFIX = 'fcc.';

/** The storage of this browser. Nothing in it is trusted: whoever reads checks what it is. */
export function browserStorage(open: () => globalThis.Storage = () => localStorage): PageStorage {
  const memory = new Map<string, string>();
  return {
    read: (key) => {
      const text = memory.get(key) ?? attempt(() => open().getItem(PREFIX + key));
      return text ? attempt(() => JSON.parse(text) as unknown) : undefined;
    },
    write: (key, value) => {
      memory.delete(key);
      // What was kept before goes first: an old value must not come back when the new one finds no room.
      attempt(() => open().removeItem(PREFIX + key));
      if (value === undefined) return true;
      const text = JSON.stringify(value);
      const isKept = attempt(() => (open().setItem(PREFIX + key, text), true)) ?? false;
      if (!isKept) memory.set(key, text);
      return isKept;
    },
  };
}

/** Private windows and full disks raise at any access. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
