/** Which operation of the database shall fail: the `nth` (from 1) of this kind from now on. */
export interface Fault {
  operation: 'create' | 'update' | 'delete' | 'upload';
  /** `Item`, `Actor`…; any when left out. */
  documentName?: string;
  nth?: number;
  message?: string;
}

let faults: Required<Fault>[] = [];

/** Makes one later operation fail as if the server had refused it, after the `_pre` events and before anything is stored. */
export function failOn(fault: Fault): void {
  faults.push({ documentName: '', nth: 1, message: 'the database refused this operation', ...fault });
}

/** Forgets every fault that has not come yet. */
export function clearFaults(): void {
  faults = [];
}

/** Raises the fault whose turn it is. */
export function passFaults(operation: Fault['operation'], documentName: string): void {
  for (const fault of faults) {
    if (fault.operation !== operation || (fault.documentName && fault.documentName !== documentName)) continue;
    fault.nth -= 1;
    if (fault.nth > 0) continue;
    faults.splice(faults.indexOf(fault), 1);
    throw new Error(fault.message);
  }
}
