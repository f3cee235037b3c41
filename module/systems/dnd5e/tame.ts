/** An invisible character that joins words without a gap: it breaks a command but not the reading. */
const JOINER = '\u2060';

/**
 * Text without Foundry's commands. Where HTML is shown, `[[/roll 1d20]]`, `@UUID[…]`, `&Reference[…]` and bare
 * addresses are brought to life after unescaping, so that escaping alone does not stop them.
 */
export function tamed(text: string): string {
  return text
    .replace(/\[(?=\[)/g, `[${JOINER}`)
    .replace(/([@&])(?=[\w;]+\[)/g, `$1${JOINER}`)
    .replace(/(script|data)(?=\s*:)/gi, `$1${JOINER}`)
    .replace(/(:)(?=\/\/)/g, `$1${JOINER}`);
}
