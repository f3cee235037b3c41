/**
 * Who may call a procedure: `open` anyone; `owned` a signed-in user or a visitor with a token, who meets only rows of her
 * own; `signed-in` users and their devices, who meet only rows of their own; `account` users who signed in themselves, not a
 * device of theirs.
 */
export type Policy = 'open' | 'owned' | 'signed-in' | 'account';

/** The policy of every procedure. One that is missing here answers nobody. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  'accounts.me': 'signed-in',
  'devices.begin': 'open',
  'devices.poll': 'open',
  'devices.look': 'account',
  'devices.approve': 'account',
  'devices.deny': 'account',
  'devices.list': 'account',
  'devices.revoke': 'account',
  'devices.leave': 'signed-in',
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
