import { client } from '../client.ts';
import { isRecord, type Source } from '../source.ts';
import { Roll } from './roll.ts';

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

/** A formula in brackets. */
export class ParentheticalTerm extends RollTerm {
  term: string;
  roll: Roll;
  static override SERIALIZE_ATTRIBUTES = ['term', 'roll'];

  constructor({ term, roll, options }: { term?: string; roll?: Roll; options?: TermOptions | undefined }) {
    super({ options });
    this.roll = roll ?? new Roll(term);
    this.term = term ?? this.roll.formula;
  }
  override get expression(): string {
    return `(${this.term})`;
  }
  override get dice(): DiceTerm[] {
    return this.roll.dice;
  }
  override get total(): number {
    return this.roll.total;
  }
  override get isDeterministic(): boolean {
    return this.roll.isDeterministic;
  }
  override _evaluate(options: EvaluationOptions): void {
    if (!this.roll._evaluated) this.roll.settle(options);
  }
}

/** A function of numbers: those of `Math`, and those that `CONFIG.Dice.functions` adds. */
export class FunctionTerm extends RollTerm {
  fn: string;
  terms: string[];
  rolls: Roll[];
  result: number | undefined;
  static override SERIALIZE_ATTRIBUTES = ['fn', 'terms', 'rolls', 'result'];

  constructor(data: {
    fn: string;
    terms?: string[];
    rolls?: Roll[];
    result?: number;
    options?: TermOptions | undefined;
  }) {
    super({ options: data.options });
    this.fn = data.fn;
    this.terms = data.terms ?? [];
    this.rolls = data.rolls?.length ? data.rolls : this.terms.map((term) => new Roll(term));
    this.result = data.result;
  }
  get function(): unknown {
    return client.config.Dice.functions[this.fn] ?? Reflect.get(Math, this.fn);
  }
  override get expression(): string {
    return `${this.fn}(${this.terms.join(', ')})`;
  }
  override get dice(): DiceTerm[] {
    return this.rolls.flatMap((roll) => roll.dice);
  }
  override get total(): number | undefined {
    return this.result;
  }
  override get isDeterministic(): boolean {
    return this.rolls.every((roll) => roll.isDeterministic);
  }
  override _evaluate(options: EvaluationOptions): void {
    const fn = this.function;
    if (typeof fn !== 'function') throw new Error(`${this.fn} is not a known roll function`);
    for (const roll of this.rolls) if (!roll._evaluated) roll.settle(options);
    const totals = this.rolls.map((roll) => roll.total);
    this.result = Number(Reflect.apply(fn, undefined, totals));
    if (!Number.isFinite(this.result)) throw new Error(`${this.expression} did not evaluate to a number`);
  }
}

/** Several formulas of which some are kept. */
export class PoolTerm extends RollTerm {
  terms: string[];
  modifiers: string[];
  rolls: Roll[];
  results: unknown[];

  constructor(data: {
    terms?: string[];
    modifiers?: string[];
    rolls?: Roll[];
    results?: unknown[];
    options?: TermOptions | undefined;
  }) {
    super({ options: data.options });
    this.terms = data.terms ?? [];
    this.modifiers = data.modifiers ?? [];
    this.rolls = data.rolls?.length ? data.rolls : this.terms.map((term) => new Roll(term));
    this.results = data.results ?? [];
  }
  override get expression(): string {
    return `{${this.terms.join(',')}}${this.modifiers.join('')}`;
  }
  override get dice(): DiceTerm[] {
    return this.rolls.flatMap((roll) => roll.dice);
  }
  override get isDeterministic(): boolean {
    return this.rolls.every((roll) => roll.isDeterministic);
  }
  override get total(): number {
    const totals = this.rolls.map((roll) => roll.total).sort((a, b) => b - a);
    return this.#kept(totals).reduce((sum, total) => sum + total, 0);
  }
  #kept(totals: number[]): number[] {
    const [, verb, end, digits] = /^(k|d)([hl])?(\d+)?/.exec(this.modifiers[0] ?? '') ?? [];
    const count = Number(digits ?? 1);
    if (verb === 'k') return end === 'l' ? totals.slice(-count) : totals.slice(0, count);
    if (verb === 'd') return end === 'h' ? totals.slice(count) : totals.slice(0, -count);
    return totals;
  }
  override _evaluate(options: EvaluationOptions): void {
    for (const roll of this.rolls) roll.settle(options);
  }
}

type Count = number | Roll;

/** Some dice of a kind. */
export class DiceTerm extends RollTerm {
  _number: Count;
  _faces: Count;
  method: string | undefined;
  modifiers: string[];
  results: { result: number; active: boolean }[];

  static DENOMINATION = '';
  static MODIFIERS: Record<string, string> = {};
  static MODIFIERS_REGEXP_STRING = '([^ (){}[\\]+\\-*/]+)';
  static override SERIALIZE_ATTRIBUTES = ['number', 'faces', 'modifiers', 'results', 'method'];

  constructor(
    data: {
      number?: Count;
      faces?: Count;
      method?: string;
      modifiers?: string[];
      results?: DiceTerm['results'];
      options?: TermOptions | undefined;
    } = {},
  ) {
    super({ options: data.options });
    this._number = data.number ?? 1;
    this._faces = data.faces ?? 6;
    this.method = data.method;
    this.modifiers = data.modifiers ?? [];
    this.results = data.results ?? [];
  }
  get number(): number | undefined {
    return settled(this._number);
  }
  set number(number: number | undefined) {
    this._number = number ?? 1;
  }
  get faces(): number | undefined {
    return settled(this._faces);
  }
  set faces(faces: number | undefined) {
    this._faces = faces ?? 6;
  }
  get denomination(): string {
    return (this.constructor as typeof DiceTerm).DENOMINATION;
  }
  override get isDeterministic(): boolean {
    return false;
  }
  override get dice(): DiceTerm[] {
    return [this];
  }
  get values(): number[] {
    return this.results.filter(({ active }) => active).map(({ result }) => result);
  }
  override get total(): number | undefined {
    return this._evaluated ? this.values.reduce((sum, value) => sum + value, 0) : undefined;
  }
  override get expression(): string {
    const number = this._number instanceof Roll ? `(${this._number.formula})` : this._number;
    return `${number}d${this._writeFaces()}${this.modifiers.join('')}`;
  }
  _writeFaces(): string {
    return this._faces instanceof Roll ? `(${this._faces.formula})` : String(this._faces);
  }
  override _evaluate(options: EvaluationOptions): void {
    for (const count of [this._number, this._faces]) {
      if (count instanceof Roll && !count._evaluated) count.settle(options);
    }
    const { strict = true, minimize = false, maximize = false } = options;
    if (minimize || maximize) {
      const result = minimize ? 1 : (this.faces ?? 1);
      this.results.push(...Array.from({ length: this.number ?? 0 }, () => ({ result, active: true })));
    } else if (strict) {
      throw new Error('This roll contains non-deterministic terms');
    }
  }
  alter(multiply: number, add = 0): this {
    if (typeof this._number === 'number') this._number = Math.round(this._number * multiply) + add;
    return this;
  }
  _evaluateModifiers(): void {}
  static fromMatch(): null {
    return null;
  }
}

const settled = (count: Count): number | undefined => {
  if (!(count instanceof Roll)) return count;
  return count._evaluated ? count.total : undefined;
};

/** A die with numbered faces. */
export class Die extends DiceTerm {
  static override DENOMINATION = 'd';
  static override MODIFIERS: Record<string, string> = {
    r: 'reroll',
    rr: 'rerollRecursive',
    x: 'explode',
    xo: 'explodeOnce',
    k: 'keep',
    kh: 'keep',
    kl: 'keep',
    d: 'drop',
    dh: 'drop',
    dl: 'drop',
    min: 'minimum',
    max: 'maximum',
    even: 'countEven',
    odd: 'countOdd',
    cs: 'countSuccess',
    cf: 'countFailures',
    df: 'deductFailures',
    sf: 'subtractFailures',
    ms: 'marginSuccess',
  };
  constructor(data: ConstructorParameters<typeof DiceTerm>[0] = {}) {
    super(data);
    if (isRecord(this._faces) && !(this._faces instanceof Roll)) {
      throw new Error('A Die term must have a numeric number of faces.');
    }
  }
  override get denomination(): string {
    return `d${this.faces ?? ''}`;
  }
}

/** A coin. */
export class Coin extends DiceTerm {
  static override DENOMINATION = 'c';
  constructor(data: ConstructorParameters<typeof DiceTerm>[0] = {}) {
    super({ ...data, faces: 2 });
  }
  override _writeFaces(): string {
    return 'c';
  }
}

/** A die of minus, nothing and plus. */
export class FateDie extends DiceTerm {
  static override DENOMINATION = 'f';
  constructor(data: ConstructorParameters<typeof DiceTerm>[0] = {}) {
    super({ ...data, faces: 3 });
  }
  override _writeFaces(): string {
    return 'f';
  }
}
