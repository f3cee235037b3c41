/** Why the command does not run: the key of a sentence in `FCC.Generate.Refused` and what fills it in. */
export class Refusal extends Error {
  readonly key: string;
  readonly args: Record<string, string>;

  constructor(key: string, args: Record<string, string> = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.args = args;
  }
}

/** Ends the command with the sentence `FCC.Generate.Refused.<key>` and exit code 2. */
export function refuse(key: string, args: Record<string, string> = {}): never {
  throw new Refusal(key, args);
}
