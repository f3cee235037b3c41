/** One refused value, or a tree of them by field and by element. */
export class DataModelValidationFailure {
  invalidValue: unknown;
  message: string | undefined;
  unresolved: boolean;
  fallback: unknown;
  dropped: boolean;
  fields: Record<string, DataModelValidationFailure> = {};
  elements: { id: string | number; name?: unknown; failure: DataModelValidationFailure }[] = [];

  constructor(
    failure: {
      invalidValue?: unknown;
      fallback?: unknown;
      dropped?: boolean;
      message?: string;
      unresolved?: boolean;
    } = {},
  ) {
    this.invalidValue = failure.invalidValue;
    this.message = failure.message;
    this.unresolved = failure.unresolved ?? false;
    this.fallback = failure.fallback;
    this.dropped = failure.dropped ?? false;
  }

  isEmpty(): boolean {
    return !this.unresolved && this.message === undefined && !this.#hasParts();
  }

  #hasParts(): boolean {
    return Object.keys(this.fields).length > 0 || this.elements.length > 0;
  }

  asError(): DataModelValidationError {
    return new DataModelValidationError(this);
  }

  /** Every refused value with the path to it. */
  *leaves(path = ''): Generator<{ path: string; message: string; value: unknown }> {
    if (!this.#hasParts()) {
      yield { path, message: this.message ?? 'is not valid', value: this.invalidValue };
      return;
    }
    const below = (part: string | number): string => (path ? `${path}.${part}` : String(part));
    for (const [name, failure] of Object.entries(this.fields)) yield* failure.leaves(below(name));
    for (const { id, failure } of this.elements) yield* failure.leaves(below(id));
  }

  toString(): string {
    return [...this.leaves()].map(({ path, message }) => `${path}: ${message}`).join('\n');
  }

  toObject(): { path: string; message: string; value: unknown }[] {
    return [...this.leaves()];
  }
}

/** What is thrown when data does not fit its schema. */
export class DataModelValidationError extends Error {
  readonly failure: DataModelValidationFailure;

  constructor(failure: DataModelValidationFailure | string, options: ErrorOptions = {}) {
    super(failure.toString(), options);
    this.name = 'DataModelValidationError';
    this.failure =
      typeof failure === 'string' ? new DataModelValidationFailure({ message: failure, unresolved: true }) : failure;
  }

  getFailure(path = ''): DataModelValidationFailure | undefined {
    return path
      .split('.')
      .filter(Boolean)
      .reduce<DataModelValidationFailure | undefined>((failure, part) => failure?.fields[part], this.failure);
  }

  getAllFailures(): Record<string, unknown> {
    return Object.fromEntries(this.failure.toObject().map((leaf) => [leaf.path, leaf]));
  }
}

/** A failure with one message that has not been mended. */
export function refuse(invalidValue: unknown, message: string): DataModelValidationFailure {
  return new DataModelValidationFailure({ invalidValue, message, unresolved: true });
}
