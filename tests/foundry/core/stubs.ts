import { log } from './log.ts';
import type { Source } from './source.ts';

/**
 * Permissive stand-ins for windows, canvas and page only, so that a system's whole module graph loads in Node. Every call
 * is counted in the log: what leans on one was not really run.
 */
const cache = new Map<string, object>();
const silent = ['then', 'toJSON', 'valueOf', 'asymmetricMatch', 'nodeType'];
const plainMembers = ['DEFAULT_OPTIONS', 'defaultOptions', 'PARTS', 'TABS', 'metadata'];

const note = (name: string): void => {
  log.stubs.set(name, (log.stubs.get(name) ?? 0) + 1);
};

/** A class, function and namespace in one, of any name. */
export function stub(name: string): object {
  const known = cache.get(name);
  if (known) return known;
  const Base = class {
    render(): this {
      return this;
    }
    async close(): Promise<void> {}
  };
  Object.defineProperty(Base, 'name', { value: name.split('.').at(-1) });
  const proxy: object = new Proxy(Base, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown;
      if (key === 'implementation') return proxy;
      if (silent.includes(key)) return undefined;
      const member = plainMembers.includes(key) ? {} : stub(`${name}.${key}`);
      Reflect.set(target, key, member);
      return member;
    },
    apply() {
      note(name);
      return undefined;
    },
    construct(target, _args, newTarget) {
      note(`new ${name}`);
      return Reflect.construct(target, [], newTarget) as object;
    },
  });
  cache.set(name, proxy);
  return proxy;
}

/** An ordinary object whose unknown members are such stand-ins. */
export function namespace(name: string, members: object = {}): Source {
  return new Proxy(members as Source, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown;
      return silent.includes(key) ? undefined : stub(`${name}.${key}`);
    },
    has: () => true,
  });
}
