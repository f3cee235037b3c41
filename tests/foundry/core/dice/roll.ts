import { client } from '../client.ts';
import type { Source } from '../source.ts';
import { getProperty, isPlainObject } from '../tools/property.ts';
import { evaluateExpression } from './arithmetic.ts';
import { parseFormula } from './parser.ts';
import type { DiceTerm } from './dice-terms.ts';
import { OperatorTerm, StringTerm, type EvaluationOptions, type RollTerm } from './terms.ts';

/** A formula, read and evaluated. */
export class Roll {
  data: unknown;
  options: Source;
  terms: RollTerm[];
  _formula = '';
  _dice: unknown[] = [];
  _evaluated = false;
  _total: number | undefined;
  _resolver = null;

  static MATH_PROXY = Math;
  static CHAT_TEMPLATE = '';
  static TOOLTIP_TEMPLATE = '';

  constructor(formula?: string | number | null, data: unknown = {}, options: Source = {}) {
    this.data = this._prepareData(data);
    this.options = options;
    this.terms = (this.constructor as typeof Roll).parse(String(formula ?? ''), this.data);
    this.resetFormula();
  }
  static get defaultImplementation(): typeof Roll {
    return this;
  }
  static create(formula: string, data: unknown = {}, options: Source = {}): Roll {
    return new ((client.config.Dice.rolls[0] ?? Roll) as typeof Roll)(formula, data, options);
  }
  _prepareData(data: unknown): unknown {
    return data;
  }
  get dice(): DiceTerm[] {
    return this.terms.flatMap((term) => term.dice);
  }
  get formula(): string {
    return (this.constructor as typeof Roll).getFormula(this.terms);
  }
  get result(): string {
    return this.terms.map((term) => String(term.total)).join('');
  }
  get total(): number {
    return this._total ?? 0;
  }
  get product(): number | undefined {
    return this._total;
  }
  get isDeterministic(): boolean {
    return this.terms.every((term) => term.isDeterministic);
  }
  resetFormula(): string {
    return (this._formula = this.formula);
  }
  static getFormula(terms: RollTerm[]): string {
    return terms
      .map((term) => term.formula)
      .join('')
      .trim();
  }
  static parse(formula = '', data: unknown = {}): RollTerm[] {
    return formula ? parseFormula(this.replaceFormulaData(formula, data, { missing: '0' }).trim()) : [];
  }
  static replaceFormulaData(
    formula: string,
    data: unknown,
    { missing }: { missing?: string; warn?: boolean } = {},
  ): string {
    return String(formula).replace(/@([a-z.0-9_-]+)/gi, (whole, path: string) => {
      const value = getProperty(data, path);
      const isMissing = value === undefined || value === null || isPlainObject(value);
      return isMissing ? String(missing ?? whole) : String(value).trim();
    });
  }
  static validate(formula: string): boolean {
    try {
      new this(this.replaceFormulaData(formula, {}, { missing: '1' })).settle({ strict: false });
      return true;
    } catch {
      return false;
    }
  }
  static safeEval(expression: string): number {
    const value = evaluateExpression(expression);
    if (Number.isFinite(value)) return value;
    throw new Error(`Roll.safeEval produced a non-numeric result from expression "${expression}"`);
  }
  static simplifyTerms(terms: RollTerm[]): RollTerm[] {
    const simple: RollTerm[] = [];
    for (const term of terms) {
      const prior = simple.at(-1);
      if (term instanceof StringTerm) continue;
      if (!(term instanceof OperatorTerm) || !(prior instanceof OperatorTerm)) simple.push(term);
      else if (term.operator === '-' && '+-'.includes(prior.operator)) {
        simple[simple.length - 1] = new OperatorTerm({ operator: prior.operator === '-' ? '+' : '-' });
      } else if (term.operator !== '+') simple.push(term);
    }
    return simple;
  }
  static fromTerms(terms: RollTerm[], options: Source = {}): Roll {
    const roll = new this('', {}, options);
    roll.terms = terms;
    roll.resetFormula();
    return roll;
  }
  static fromData(data: { formula: string; options?: Source }): Roll {
    return new this(data.formula, {}, data.options);
  }
  /** Evaluates at once. Strict, a roll with dice is refused; otherwise dice count for nothing. */
  settle({ strict = true, minimize = false, maximize = false }: EvaluationOptions = {}): this {
    if (this._evaluated)
      throw new Error(`The ${this.constructor.name} has already been evaluated and is now immutable`);
    if (strict && !minimize && !maximize && !this.isDeterministic) {
      throw new Error('This roll contains terms that cannot be synchronously evaluated');
    }
    this._evaluated = true;
    for (const term of this.terms) if (!term._evaluated) term.evaluate({ strict, minimize, maximize });
    this._total = this.terms.length ? this._evaluateTotal() : 0;
    return this;
  }
  _evaluateTotal(): number {
    const expression = this.terms
      .map((term) => (term instanceof OperatorTerm ? term.operator : `(${String(term.total ?? 0)})`))
      .join(' ');
    return (this.constructor as typeof Roll).safeEval(expression);
  }
  evaluateSync(options: EvaluationOptions = {}): this {
    return this.settle(options);
  }
  async evaluate(options: EvaluationOptions = {}): Promise<this> {
    return this.settle({ ...options, strict: false });
  }
  roll(options?: EvaluationOptions): Promise<this> {
    return this.evaluate(options);
  }
  clone(): Roll {
    return new (this.constructor as typeof Roll)(this._formula, this.data, this.options);
  }
  alter(multiply: number, add?: number): this {
    for (const die of this.dice) die.alter(multiply, add);
    this.resetFormula();
    return this;
  }
  async toMessage(): Promise<null> {
    return null;
  }
  toJSON(): Source {
    const { options, terms } = this;
    const state = { formula: this._formula, total: this._total, evaluated: this._evaluated };
    return { class: this.constructor.name, options, ...state, terms: terms.map((term) => term.toJSON()) };
  }
  toString(): string {
    return this.formula;
  }
}
