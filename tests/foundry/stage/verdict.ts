/** What became of one test of a batch, or of what runs around it. */
export interface Verdict {
  batch: string;
  title: string;
  result: 'passed' | 'failed' | 'skipped';
  /** Why it failed. */
  error?: string;
}
