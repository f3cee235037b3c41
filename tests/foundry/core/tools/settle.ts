import { client } from '../client.ts';

/** Waits for everything the client left running: what systems do after documents were made, changed or deleted. */
export async function settle(): Promise<void> {
  while (client.pending.size) await Promise.allSettled([...client.pending]);
}
