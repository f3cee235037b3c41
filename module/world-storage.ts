import { MODULE_ID } from './module-id.ts';
import { browserStorage, type PageStorage } from './keeping/storage.ts';

/**
 * What this user keeps in this browser, apart for every world: drafts of one table are not another's business. A shelf of
 * another name is apart from that again.
 */
export function worldStorage(shelf = ''): PageStorage {
  const storage = browserStorage();
  const prefix = `${MODULE_ID}.${game.world!.id}.${game.userId}.${shelf}`;
  return {
    read: (key) => storage.read(prefix + key),
    write: (key, value) => storage.write(prefix + key, value),
  };
}
