/** Gives the value behind `@path` (without the `@`): a number, dice such as `2d6`, or undefined when it is unknown. */
export type Refer = (path: string) => number | string | undefined;

const TOKEN = /\s*(?:(@[a-z0-9._-]+)|(\d+(?:\.\d+)?)|([a-z]+)(?=\s*\()|([-+*/(),])|(\[[^\]]*\]))/iy;
/** Longer than any formula of the rules; a stranger's catalog may hold anything. */
const MAX_LENGTH = 400;

const FUNCTIONS = new Map<string, (values: number[]) => number>([
  ['max', (values) => Math.max(...values)],
  ['min', (values) => Math.min(...values)],
  ['floor', ([value = NaN]) => Math.floor(value)],
  ['ceil', ([value = NaN]) => Math.ceil(value)],
  ['round', ([value = NaN]) => Math.round(value)],
  ['abs', ([value = NaN]) => Math.abs(value)],
]);

/**
 * The number that a formula of the system stands for: `@prof`, `max(1, @abilities.wis.mod)`, `5 * @classes.paladin.levels`.
 * Null for dice, unknown references and anything else that is no plain number.
 */
export function evaluate(formula: string, refer: Refer): number | null {
  const tokens = tokenize(formula);
  if (!tokens) return null;
  const value = new Parser(tokens, refer).all();
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The formula with every known reference replaced, for dice: `@scale.monk.die + @mod` → `1d8 + 3`. */
export function fill(formula: string, refer: Refer): string {
  return formula.replace(/@[a-z0-9._-]+/gi, (path) => String(refer(path.slice(1)) ?? path));
}

/** Dice with a bonus, as people write it: `1d8 + 3`, `1d8 - 1`, `1d8`. */
export function withBonus(dice: string, bonus: number): string {
  if (bonus === 0) return dice;
  return `${dice} ${bonus < 0 ? '-' : '+'} ${Math.abs(bonus)}`;
}

/** Average of a sum of dice and numbers such as `2d6 + 3`; 0 for what is neither. */
export function average(formula: string): number {
  return termsOf(formula).reduce((sum, term) => {
    const dice = /^(\d*)d(\d+)$/i.exec(term.text);
    const value = dice ? (Number(dice[1] || 1) * (Number(dice[2]) + 1)) / 2 : Number(term.text) || 0;
    return sum + term.sign * value;
  }, 0);
}

/** The sum with its plain numbers folded into one: `1d8 + 2 + -3` → `1d8 - 1`. */
export function tidy(formula: string): string {
  const terms = termsOf(formula);
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  const rest = terms.filter((term) => !isNumber(term.text));
  const bonus = terms.reduce((sum, term) => (isNumber(term.text) ? sum + term.sign * Number(term.text) : sum), 0);
  if (rest.length === 0) return String(bonus);
  const dice = rest.map((term, i) => (i === 0 ? term.text : `${term.sign < 0 ? '-' : '+'} ${term.text}`)).join(' ');
  return withBonus(dice, bonus);
}

function termsOf(formula: string): { sign: 1 | -1; text: string }[] {
  return [...formula.matchAll(/([-+\s]*)([^-+\s]+)/g)].map(([, signs = '', text = '']) => ({
    sign: signs.split('-').length % 2 === 0 ? -1 : 1,
    text,
  }));
}

function tokenize(formula: string): string[] | null {
  if (formula.length > MAX_LENGTH) return null;
  const tokens: string[] = [];
  const text = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    // A flavour such as [radiant] says what the number is for; it changes nothing.
    if (match[5] === undefined) tokens.push(match[0].trim());
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly string[];
  readonly #refer: Refer;
  #at = 0;

  constructor(tokens: readonly string[], refer: Refer) {
    this.#tokens = tokens;
    this.#refer = refer;
  }

  all(): number | null {
    const value = this.#sum();
    return this.#at === this.#tokens.length ? value : null;
  }

  #take(...wanted: string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.#at++;
    return token;
  }

  #sum(): number | null {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign && value !== null; sign = this.#take('+', '-')) {
      const right = this.#product();
      value = right === null ? null : sign === '+' ? value + right : value - right;
    }
    return value;
  }

  #product(): number | null {
    let value = this.#unary();
    for (let sign = this.#take('*', '/'); sign && value !== null; sign = this.#take('*', '/')) {
      const right = this.#unary();
      value = right === null ? null : sign === '*' ? value * right : value / right;
    }
    return value;
  }

  #unary(): number | null {
    const sign = this.#take('+', '-');
    if (!sign) return this.#primary();
    const value = this.#unary();
    return value === null ? null : sign === '-' ? -value : value;
  }

  #primary(): number | null {
    const token = this.#tokens[this.#at++];
    if (token === undefined) return null;
    if (token === '(') return this.#closed(this.#sum());
    if (token.startsWith('@')) return numberOf(this.#refer(token.slice(1)));
    if (/^\d/.test(token)) return Number(token);
    return this.#call(token);
  }

  #call(name: string): number | null {
    const apply = FUNCTIONS.get(name.toLowerCase());
    if (!apply || !this.#take('(')) return null;
    const values: number[] = [];
    do {
      const value = this.#sum();
      if (value === null) return null;
      values.push(value);
    } while (this.#take(','));
    return this.#closed(apply(values));
  }

  #closed(value: number | null): number | null {
    return this.#take(')') ? value : null;
  }
}

function numberOf(value: number | string | undefined): number | null {
  if (typeof value === 'number') return value;
  return value !== undefined && /^[-+]?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}
