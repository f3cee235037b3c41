import english from '../../lang/en.json' with { type: 'json' };

interface Words {
  [key: string]: string | Words;
}

/** The sentence behind a key of `lang/en.json` below `FCC`, filled in; the key itself when there is none. */
export function say(key: string, args: Record<string, string | number> = {}): string {
  const sentence = find(english.FCC, key);
  return (sentence ?? key).replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(Object.hasOwn(args, name) ? args[name] : hole),
  );
}

/** True when there is a sentence behind the key. */
export function has(key: string): boolean {
  return find(english.FCC, key) !== undefined;
}

function find(words: Words, key: string): string | undefined {
  let at: string | Words | undefined = words;
  for (const part of key.split('.')) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}
