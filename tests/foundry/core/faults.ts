/** Which operation shall go wrong: the `nth` (from 1) of this kind from now on. */
export interface Fault {
  operation: 'create' | 'update' | 'delete' | 'upload' | 'setting';
  /** `Item`, `Actor`…, the name of a file, the id of a setting; any when left out. */
  documentName?: string;
  nth?: number;
  message?: string;
  /** `after`: what was asked for is stored, and only the answer goes wrong. */
  when?: 'before' | 'after';
  /** No answer comes before `answerAll` is called. */
  hangs?: boolean;
}

let faults: Required<Fault>[] = [];
let waiting: (() => void)[] = [];

/**
 * Makes one later operation fail as if the server had refused it, after the `_pre` events and before anything is stored;
 * or its answer, or neither ever comes.
 */
export function failOn(fault: Fault): void {
  const usual = { documentName: '', nth: 1, message: 'the database refused this operation', hangs: false } as const;
  faults.push({ ...usual, when: 'before', ...fault });
}

/** Lets every operation go on that hangs. */
export function answerAll(): void {
  for (const goOn of waiting.splice(0)) goOn();
}

/** Forgets every fault that has not come yet; what hangs, hangs for good. */
export function clearFaults(): void {
  faults = [];
  waiting = [];
}

/** Raises the fault whose turn it is, or waits for as long as that one hangs. */
export async function passFaults(
  operation: Fault['operation'],
  documentName: string,
  when: Fault['when'] = 'before',
): Promise<void> {
  for (const fault of [...faults]) {
    if (fault.operation !== operation || fault.when !== when) continue;
    if (fault.documentName && fault.documentName !== documentName) continue;
    fault.nth -= 1;
    if (fault.nth > 0) continue;
    faults.splice(faults.indexOf(fault), 1);
    if (!fault.hangs) throw new Error(fault.message);
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
}
