import { getProperty } from './tools/property.ts';
import { isRecord } from './source.ts';

/** One fault of written data that a live client would have mended or dropped without a word. */
export interface DataFault {
  /** The class that was constructed or updated, and the name in its data. */
  model: string;
  name: string;
  path: string;
  message: string;
}

/** An error that a client would have shown in its console and gone on. */
export interface CaughtError {
  location: string;
  message: string;
  stack?: string | undefined;
}

/** One finished operation of the database. */
export interface Write {
  operation: 'create' | 'update' | 'delete';
  documentName: string;
  ids: string[];
  /** The document it happened in, for embedded ones. */
  parentUuid: string | null;
  userId: string;
  /** What was stored: sources for a creation, differences for an update, nothing for a deletion. */
  stored: unknown[];
}

/** Everything that happened which a client's user would not have seen. */
export class CoreLog {
  /** Values that a field refused. */
  validation: DataFault[] = [];
  /** Keys that no schema has: they are lost. */
  dropped: DataFault[] = [];
  /** Values that were cast, clamped or replaced. */
  changed: DataFault[] = [];
  /** Old shapes that were moved or rewritten. */
  migrated: DataFault[] = [];
  /** HTML that a server would have sanitised. */
  unsafe: DataFault[] = [];
  /** Embedded documents that could not be built. */
  refused: DataFault[] = [];
  /** Changes of active effects that could not be applied. */
  effects: DataFault[] = [];
  errors: CaughtError[] = [];
  compatibility: string[] = [];
  notifications: { level: string; message: string }[] = [];
  console: { level: string; message: string }[] = [];
  /** Names of permissive stand-ins that were called, with how often. */
  stubs = new Map<string, number>();
  writes: Write[] = [];

  clear(): void {
    Object.assign(this, new CoreLog());
  }

  /** One line for each thing that was wrong; what the console, the user or a permissive stand-in was told is not in it. */
  complaints(): string[] {
    const faults = (['validation', 'dropped', 'changed', 'migrated', 'unsafe', 'refused', 'effects'] as const).flatMap(
      (kind) => this[kind].map((fault) => `${kind}: ${fault.model} "${fault.name}" ${fault.path}: ${fault.message}`),
    );
    return [
      ...faults,
      ...this.errors.map(({ location, message }) => `error: ${location}: ${message}`),
      ...this.compatibility.map((message) => `compatibility: ${message}`),
    ];
  }
}

/** The log of this process's stand-in. One object for good, so that everybody may keep a reference. */
export const log = new CoreLog();

/** The name in a piece of data, for the log. */
export function nameIn(data: unknown): string {
  const name = isRecord(data) ? (getProperty(data, 'name') ?? data._id) : undefined;
  return typeof name === 'string' ? name : '';
}

/** What a deprecated call says. A module that causes one is not finished, so it counts as a complaint. */
export function logCompatibilityWarning(message: string, _options: object = {}): void {
  log.compatibility.push(message);
}
