/** Evaluates an expression of numbers, the five operators, brackets and functions of `Math`. Throws on anything else. */
export function evaluateExpression(expression: string): number {
  const reader = new ExpressionReader(expression);
  const value = reader.sum();
  reader.end();
  return value;
}

class ExpressionReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#take('+')) value += this.#product();
      else if (this.#take('-')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#signed();
    for (;;) {
      if (this.#take('*')) value *= this.#signed();
      else if (this.#take('/')) value /= this.#signed();
      else if (this.#take('%')) value %= this.#signed();
      else return value;
    }
  }

  #signed(): number {
    if (this.#take('-')) return -this.#signed();
    if (this.#take('+')) return this.#signed();
    return this.#atom();
  }

  #atom(): number {
    if (this.#take('(')) {
      const value = this.sum();
      if (!this.#take(')')) throw this.#error();
      return value;
    }
    const number = this.#match(/(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?|Infinity|NaN/y);
    if (number !== undefined) return Number(number);
    const name = this.#match(/[a-zA-Z_]\w*/y);
    const member: unknown = name === undefined ? undefined : Reflect.get(Math, name);
    if (typeof member === 'number') return member;
    if (typeof member !== 'function' || !this.#take('(')) throw this.#error();
    return Number(Reflect.apply(member, Math, this.#arguments()));
  }

  #arguments(): number[] {
    const values: number[] = [];
    while (!this.#take(')')) {
      if (values.length && !this.#take(',')) throw this.#error();
      values.push(this.sum());
    }
    return values;
  }

  end(): void {
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#error();
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #take(sign: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    this.#skipSpace();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #error(): Error {
    return new Error(`"${this.#text}" is not arithmetic at ${this.#at}`);
  }
}
