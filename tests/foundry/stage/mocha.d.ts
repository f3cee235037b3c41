/* The names of Mocha's build for a page that Quench's stand-in uses; the build itself brings no types. */
declare module 'mocha/mocha.js' {}

interface MochaRunnable {
  /** Titles from the outermost suite to this test. */
  titlePath(): string[];
}

interface MochaRunner {
  on(event: 'pass' | 'pending', tell: (test: MochaRunnable) => void): this;
  on(event: 'fail', tell: (test: MochaRunnable, error: unknown) => void): this;
}

declare const Mocha: {
  new (options: { ui: 'bdd'; reporter: new (runner: MochaRunner) => object }): {
    suite: { emit(event: 'pre-require', into: object, file: null, mocha: object): void };
    run(done: (failures: number) => void): MochaRunner;
  };
};
