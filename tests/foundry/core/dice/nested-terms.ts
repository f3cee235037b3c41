import { client } from '../client.ts';
import type { DiceTerm } from './dice-terms.ts';
import { Roll } from './roll.ts';
import { RollTerm, type EvaluationOptions, type TermOptions } from './terms.ts';

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
