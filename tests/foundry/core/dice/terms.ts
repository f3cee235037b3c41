import { client } from '../client.ts';
import type { Source } from '../source.ts';
import type { DiceTerm } from './dice-terms.ts';

/** How a formula is evaluated. Dice never roll here: they count for nothing unless the least or most is asked for. */
export interface EvaluationOptions {
  strict?: boolean;
  minimize?: boolean;
  maximize?: boolean;
}

/** What is written in square brackets behind a term, and what systems add. */
export interface TermOptions {
  flavor?: string;
  [more: string]: unknown;
}

/** One part of a formula. */
export class RollTerm {
  options: TermOptions;
  _evaluated = false;

  static SERIALIZE_ATTRIBUTES: string[] = [];
  static FLAVOR_REGEXP_STRING = '(?:\\[([^\\]]+)\\])';
  static FLAVOR_REGEXP = new RegExp(RollTerm.FLAVOR_REGEXP_STRING, 'g');

  constructor({ options }: { options?: TermOptions | undefined } = {}) {
    this.options = options ?? {};
  }
  get flavor(): string {
    return this.options.flavor ?? '';
  }
  get expression(): string {
    throw new Error(`${this.constructor.name} has no expression`);
  }
  get formula(): string {
    return this.expression + (this.flavor ? `[${this.flavor}]` : '');
  }
  get isDeterministic(): boolean {
    return true;
  }
  get dice(): DiceTerm[] {
    return [];
  }
  get total(): unknown {
    return 0;
  }
  evaluate(options: EvaluationOptions = {}): this {
    if (this._evaluated) throw new Error(`This ${this.constructor.name} has already been evaluated`);
    this._evaluated = true;
    this._evaluate(options);
    return this;
  }
  _evaluate(_options: EvaluationOptions): void {}

  toJSON(): Source {
    const { name, SERIALIZE_ATTRIBUTES } = this.constructor as typeof RollTerm;
    const attributes = SERIALIZE_ATTRIBUTES.map((key) => [key, Reflect.get(this, key)] as const);
    return { class: name, options: this.options, evaluated: this._evaluated, ...Object.fromEntries(attributes) };
  }
  static fromData(data: Source): RollTerm {
    const known = [...Object.values(client.config.Dice.terms), ...Object.values(client.config.Dice.termTypes)];
    const cls = known.find((term) => typeof term === 'function' && term.name === data.class) ?? this;
    const { evaluated, ...rest } = data;
    const term = new (cls as new (data: Source) => RollTerm)(rest);
    term._evaluated = evaluated === true;
    return term;
  }
}

/** `+`, `-`, `*`, `/` or `%`. */
export class OperatorTerm extends RollTerm {
  operator: string;
  static override SERIALIZE_ATTRIBUTES = ['operator'];
  static PRECEDENCE: Record<string, number> = { '+': 10, '-': 10, '*': 20, '/': 20, '%': 20 };
  static OPERATORS = ['+', '-', '*', '/', '%'];

  constructor({ operator, options }: { operator: string; options?: TermOptions | undefined }) {
    super({ options });
    this.operator = operator;
  }
  override get flavor(): string {
    return '';
  }
  override get expression(): string {
    return ` ${this.operator} `;
  }
  override get total(): string {
    return ` ${this.operator} `;
  }
}

/** A number. */
export class NumericTerm extends RollTerm {
  number: number;
  static override SERIALIZE_ATTRIBUTES = ['number'];

  constructor({ number, options }: { number: number | string; options?: TermOptions | undefined }) {
    super({ options });
    this.number = Number(number);
  }
  override get expression(): string {
    return String(this.number);
  }
  override get total(): number {
    return this.number;
  }
}

/** A word which nothing has given a meaning. */
export class StringTerm extends RollTerm {
  term: string;
  static override SERIALIZE_ATTRIBUTES = ['term'];

  constructor({ term, options }: { term: string; options?: TermOptions | undefined }) {
    super({ options });
    this.term = term;
  }
  override get expression(): string {
    return this.term;
  }
  override get total(): string {
    return this.term;
  }
  override evaluate(): this {
    throw new Error(`Unresolved StringTerm ${this.term} requested for evaluation`);
  }
}
