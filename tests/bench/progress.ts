/** Says on stderr what is measured now: a whole run takes minutes, and stdout is for the figures. */
export function tell(what: string): void {
  process.stderr.write(`${what} …\n`);
}
