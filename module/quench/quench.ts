/* The names of Quench that are used here, after its documentation: https://github.com/Ethaks/FVTT-Quench. */

/** What Mocha gives a suite as `this`. */
export interface Suite {
  timeout(ms: number): unknown;
}

/** What Mocha gives a test, and what runs around tests, as `this`. */
export interface Test extends Suite {
  /** Ends the test as one that was left out. */
  skip(): never;
}

type Body = (this: Test) => void | Promise<void>;

/** The verdicts of Chai that the batches need. */
export interface Assert {
  isOk(value: unknown, message?: string): void;
  isNotOk(value: unknown, message?: string): void;
  strictEqual<T>(actual: T, expected: T, message?: string): void;
  deepEqual<T>(actual: T, expected: T, message?: string): void;
  include(whole: string, part: string, message?: string): void;
}

/** What Quench hands a batch: Mocha's words and Chai's verdicts. */
export interface QuenchContext {
  describe(title: string, body: (this: Suite) => void): unknown;
  it(title: string, body: Body): unknown;
  before(body: Body): void;
  after(body: Body): void;
  afterEach(body: Body): void;
  assert: Assert;
}

/** What `quenchReady` gives: the place to register batches at. */
export interface Quench {
  registerBatch(
    key: `${string}.${string}`,
    define: (context: QuenchContext) => void,
    options?: { displayName?: string },
  ): void;
}
