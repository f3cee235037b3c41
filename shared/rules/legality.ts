/** One reason why a recipe is not legal. */
export interface Violation {
  /** Stable code of the rule, e.g. `skill-not-offered`. */
  code: string;
  /** The slot at fault; empty when it is the whole recipe. */
  slot: string;
  /** What is wrong, in plain English, with the values: `Stealth is not a cleric skill`. */
  message: string;
  /** The rule that it breaks and where it stands: `SRD 5.2, Classes: Cleric`. */
  source: string;
}

/** Something the person should know: a wish that could not be met, a value that was clamped. Text is `FCC.Note.<code>`. */
export interface Note {
  code: string;
  slot: string;
  args: Record<string, string>;
}
