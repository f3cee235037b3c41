import { isRecord } from '../source.ts';
import { Roll } from './roll.ts';
import { RollTerm, type EvaluationOptions, type TermOptions } from './terms.ts';

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
