import type { TextOf } from './ui/text.ts';

/** The interface's words in the language of this Foundry; a key without words shows as it is. */
export const foundryText: TextOf = (key, args) => {
  if (!args) return game.i18n!.localize(key);
  const data = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));
  return game.i18n!.format(key, data);
};
