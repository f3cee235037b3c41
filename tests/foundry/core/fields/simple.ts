import { toNearest } from '../primitives.ts';
import type { Source } from '../source.ts';
import { choiceValues, DataField, type CleanOptions, type FieldContext, type FieldOptions } from './field.ts';

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const larger = (value: unknown, delta: unknown): unknown => (Number(delta) > Number(value) ? delta : value);
const smaller = (value: unknown, delta: unknown): unknown => (Number(delta) < Number(value) ? delta : value);

/** True or false. */
export class BooleanField extends DataField {
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, nullable: false, initial: false };
  }
  override _cast(value: unknown): unknown {
    if (typeof value === 'string') return value === 'true';
    return typeof value === 'object' ? false : Boolean(value);
  }
  override _validateType(value: unknown): void {
    if (typeof value !== 'boolean') throw new Error('must be a boolean');
  }
  override _toInput(): unknown {
    return super._toInput();
  }
  override _applyChangeAdd(value: unknown, delta: unknown): unknown {
    return value || delta;
  }
  override _applyChangeMultiply(value: unknown, delta: unknown): unknown {
    return value && delta;
  }
  override _applyChangeUpgrade(value: unknown, delta: unknown): unknown {
    return larger(value, delta);
  }
  override _applyChangeDowngrade(value: unknown, delta: unknown): unknown {
    return smaller(value, delta);
  }
}

/** A number within limits. */
export class NumberField extends DataField {
  declare min: number | undefined;
  declare max: number | undefined;
  declare step: number | undefined;
  declare integer: boolean;
  declare positive: boolean;
  declare choices: unknown;

  constructor(options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    if (this.choices !== undefined) this.nullable = options.nullable ?? false;
  }
  static override get _defaults(): Source {
    const limits = { min: undefined, max: undefined, step: undefined, base: undefined };
    const kind = { integer: false, positive: false, choices: undefined };
    return { ...super._defaults, nullable: true, initial: null, ...limits, ...kind };
  }
  override _cast(value: unknown): unknown {
    return Number(value);
  }
  override _cleanType(given: unknown, options?: CleanOptions): unknown {
    let value = super._cleanType(given, options);
    if (typeof value !== 'number') return value;
    if (this.integer) value = Math.round(value);
    if (isFiniteNumber(this.min)) value = Math.max(value as number, this.min);
    if (isFiniteNumber(this.max)) value = Math.min(value as number, this.max);
    return isFiniteNumber(this.step) ? toNearest(value as number, this.step) : value;
  }
  override _validateType(value: unknown): void {
    if (typeof value !== 'number' || Number.isNaN(value)) throw new Error('must be a number');
    if (this.positive && value <= 0) throw new Error('must be a positive number');
    if (isFiniteNumber(this.min) && value < this.min) throw new Error(`must be at least ${this.min}`);
    if (isFiniteNumber(this.max) && value > this.max) throw new Error(`must be at most ${this.max}`);
    if (isFiniteNumber(this.step) && Math.abs(toNearest(value, this.step) - value) > 1e-9) {
      throw new Error(`must be an increment of ${this.step}`);
    }
    if (this.integer && !Number.isInteger(value)) throw new Error('must be an integer');
    if (this.choices && !choiceValues(this.choices).some((choice) => String(choice) === String(value))) {
      throw new Error(`${value} is not a valid choice`);
    }
  }
  override _toInput(): unknown {
    return super._toInput();
  }
  override _applyChangeAdd(value: unknown, delta: unknown): unknown {
    return Number(value) + Number(delta);
  }
  override _applyChangeMultiply(value: unknown, delta: unknown): unknown {
    return Number(value) * Number(delta);
  }
  override _applyChangeUpgrade(value: unknown, delta: unknown): unknown {
    return larger(value, delta);
  }
  override _applyChangeDowngrade(value: unknown, delta: unknown): unknown {
    return smaller(value, delta);
  }
}

/** An angle in degrees. */
export class AngleField extends NumberField {
  declare normalize: boolean;
  static override get _defaults(): Source {
    const range = { min: 0, max: 360, validationError: 'is not a number between 0 and 360' };
    return { ...super._defaults, required: true, nullable: false, initial: 0, normalize: true, ...range };
  }
  override _cast(value: unknown): unknown {
    const degrees = Number(value);
    return this.normalize ? ((degrees % 360) + 360) % 360 : degrees;
  }
}

/** A number from 0 to 1. */
export class AlphaField extends NumberField {
  static override get _defaults(): Source {
    const range = { min: 0, max: 1, validationError: 'is not a number between 0 and 1' };
    return { ...super._defaults, required: true, nullable: false, initial: 1, ...range };
  }
}

/** A hue as a number from 0 to 1. */
export class HueField extends NumberField {
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, nullable: false, initial: 0, min: 0, max: 1 };
  }
}

/** The order among siblings. */
export class IntegerSortField extends NumberField {
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, nullable: false, integer: true, initial: 0 };
  }
}

/** Text; blank or not, of certain choices or free. */
export class StringField extends DataField {
  declare blank: boolean;
  declare trim: boolean;
  declare choices: unknown;
  declare textSearch: boolean;

  constructor(options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    if (this.choices === undefined) return;
    this.nullable = options.nullable ?? false;
    this.blank = options.blank === true;
  }
  static override get _defaults(): Source {
    return { ...super._defaults, blank: true, trim: true, choices: undefined, textSearch: false };
  }
  static _getChoices(): unknown[] {
    return [];
  }
  static _prepareChoiceConfig(): void {}
  override getInitialValue(source?: unknown): unknown {
    const initial = super.getInitialValue(source);
    if (initial !== undefined || 'initial' in this.options || !this.required) return initial;
    if (this.blank) return '';
    return this.nullable ? null : undefined;
  }
  override clean(given: unknown, options: CleanOptions = {}): unknown {
    const value = typeof given === 'string' && this.trim ? given.trim() : given;
    if (value !== '') return super.clean(value, options);
    if (this.blank) return '';
    return this.nullable ? null : this.getInitialValue(options.source);
  }
  override _cast(value: unknown): unknown {
    return String(value);
  }
  override _validateSpecial(value: unknown): boolean | void {
    if (value !== '') return super._validateSpecial(value);
    if (this.blank) return true;
    throw new Error('may not be a blank string');
  }
  override _validateType(value: unknown): boolean | void {
    if (typeof value !== 'string') throw new Error('must be a string');
    if (!this.choices) return undefined;
    if (this._isValidChoice(value)) return true;
    throw new Error(`${value} is not a valid choice`);
  }
  _isValidChoice(value: string): boolean {
    return choiceValues(this.choices).map(String).includes(value);
  }
  override _toInput(): unknown {
    return super._toInput();
  }
}

/** Text with markup. */
export class HTMLField extends StringField {
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, blank: true };
  }
}
