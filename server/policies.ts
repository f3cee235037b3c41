/**
 * Who may call a procedure: `open` anyone; `owned` a signed-in user or a visitor with a token, who meets only rows of her
 * own; `signed-in` users, who meet only rows of their own.
 */
export type Policy = 'open' | 'owned' | 'signed-in';

/** The policy of every procedure. One that is missing here answers nobody. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  'accounts.me': 'signed-in',
  'generation.start': 'owned',
  'generation.get': 'owned',
  'generation.watch': 'owned',
  'generation.cancel': 'owned',
  'library.save': 'signed-in',
  'library.list': 'signed-in',
  'library.facets': 'signed-in',
  'library.get': 'signed-in',
  'library.rename': 'signed-in',
  'library.tag': 'signed-in',
  'library.remove': 'signed-in',
  'library.restore': 'signed-in',
  'status.ping': 'open',
};
