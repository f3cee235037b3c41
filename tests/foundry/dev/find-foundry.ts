import { fail } from '../../../shared/errors.ts';

/** Where Foundry listens unless it is told otherwise. */
export const USUAL_FOUNDRY = 'http://127.0.0.1:30000';

const PATIENCE_MS = 2_000;

/**
 * The Foundry to work with: the one that FOUNDRY_URL names, else one that answers at the usual address, else none. Raises
 * `bad-input` for an address that is none and `unavailable` when the named one does not answer.
 */
export async function findFoundry(named: string | undefined, usual = USUAL_FOUNDRY): Promise<URL | undefined> {
  if (!named) return (await whySilent(usual)) === undefined ? new URL(usual) : undefined;
  const url = URL.parse(named);
  if (!url || !/^https?:$/.test(url.protocol))
    return fail('bad-input', `FOUNDRY_URL must be an address such as ${USUAL_FOUNDRY}`, 'FOUNDRY_URL');
  // Copied from the browser, the address has the name of a page of Foundry's at its end.
  url.pathname = url.pathname.replace(/\/(game|join|setup|auth|license|players|stream)?$/, '');
  const why = await whySilent(url.href);
  if (why === undefined) return url;
  return fail('unavailable', `FOUNDRY_URL: ${url.href} does not answer (${why})`, 'FOUNDRY_URL');
}

/** Why nobody answers at an address; undefined when somebody does, whatever the answer is. */
async function whySilent(address: string): Promise<string | undefined> {
  try {
    await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    return undefined;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
    return cause?.code ?? cause?.message ?? message;
  }
}
