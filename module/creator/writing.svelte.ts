import type { Persona, Recipe } from '../../shared/character.ts';
import { PersonaField, type GenerationEvent } from '../../shared/generation-events.ts';
import type { Note } from '../../shared/rules/legality.ts';
import type { Companion } from './host.ts';

/** The window is updated at most 20 times a second, however fast the words come. */
const FLUSH_MS = 50;
/** A writer that says nothing for so long is reported as quiet. */
const QUIET_MS = 20_000;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/** What the writing reports to its owner. */
export interface WritingEnds {
  onPersona(persona: Persona): void;
  onRecipe(recipe: Recipe): void;
  onNote(note: Note): void;
  /** The persona is finished; `writer` says who wrote it. */
  onDone(writer: string): void;
  onField(field: PersonaField): void;
}

/** One generation at the companion, from its draft to its last word. Text that has come is never lost. */
export class Writing {
  status = $state<'idle' | 'writing' | 'lost' | 'quiet'>('idle');
  /** The field that is being written. */
  field = $state<PersonaField | null>(null);
  /** Fields that were written by now. */
  written = $state.raw<readonly PersonaField[]>([]);

  readonly #companion: Companion;
  readonly #ends: WritingEnds;
  #id = '';
  #lastEvent: string | null = null;
  #persona: Persona | null = null;
  #before: Persona | null = null;
  #begun: readonly PersonaField[] = [];
  #stopWatching: (() => void) | undefined;
  #flush: ReturnType<typeof setTimeout> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #lost = 0;

  constructor(companion: Companion, ends: WritingEnds) {
    this.#companion = companion;
    this.#ends = ends;
  }

  get isBusy(): boolean {
    return this.status !== 'idle';
  }

  /** The generation that is followed. */
  get id(): string {
    return this.#id;
  }

  /** Follows generation `id`, whose draft has `persona`. */
  follow(id: string, persona: Persona): void {
    this.#id = id;
    this.#lastEvent = null;
    this.#persona = structuredClone(persona);
    this.#before = persona;
    this.#begun = [];
    this.#lost = 0;
    this.field = null;
    this.written = [];
    this.status = 'writing';
    this.#watch();
  }

  /** Asks for the connection again, at once. */
  retry(): void {
    if (!this.isBusy) return;
    this.#disconnect();
    this.#watch();
  }

  /** Stops the writer. Finished sentences stay; a field that has none gets its words back. */
  stop(): void {
    if (!this.isBusy) return;
    this.#breakOff();
    // The words are safe here; that the server did not hear it costs nothing but its own time.
    this.#companion.cancel(this.#id).catch(() => undefined);
  }

  /** Lets go of everything, without a word to the server: it goes on and keeps its result. */
  leave(): void {
    this.#end();
  }

  #watch(): void {
    this.#await();
    this.#stopWatching = this.#companion.watch(
      this.#id,
      this.#lastEvent,
      (eventId, event) => this.#receive(eventId, event),
      (how) => (how === 'for good' ? this.#breakOff() : this.#lose()),
    );
  }

  #receive(eventId: string, event: GenerationEvent): void {
    this.#lastEvent = eventId;
    this.#lost = 0;
    this.status = 'writing';
    this.#await();
    switch (event.type) {
      case 'recipe':
        return this.#ends.onRecipe(event.recipe);
      case 'note':
        return this.#ends.onNote({ code: event.code, slot: '', args: event.args });
      case 'restart':
        this.#enter(event.field);
        return this.#restart(event.field);
      case 'text':
        this.#enter(event.field);
        return this.#append(event.field, event.index, event.text);
      case 'done':
      case 'cancelled':
        this.#persona = structuredClone(event.persona);
        this.#emit();
        this.#end();
        return event.type === 'done' ? this.#ends.onDone(event.writer) : undefined;
    }
  }

  /** Moves on to `field`; the one before it is finished. */
  #enter(field: PersonaField): void {
    const finished = this.field;
    if (finished === field) return;
    this.field = field;
    if (!finished) return;
    if (!this.written.includes(finished)) this.written = [...this.written, finished];
    this.#ends.onField(finished);
  }

  /** Back to the draft's words; the next piece replaces them, as the first did. */
  #restart(field: PersonaField): void {
    this.#begun = this.#begun.filter((begun) => begun !== field);
    if (this.#persona && this.#before) restore(this.#persona, this.#before, field);
    this.#flush ??= setTimeout(() => this.#emit(), FLUSH_MS);
  }

  #append(field: PersonaField, index: number | undefined, text: string): void {
    const persona = this.#persona;
    if (!persona) return;
    const isFirst = !this.#begun.includes(field);
    if (isFirst) this.#begun = [...this.#begun, field];
    if (field === 'hooks') {
      const at = index ?? 0;
      if (isFirst) persona.hooks = [];
      while (persona.hooks.length <= at) persona.hooks.push('');
      persona.hooks[at] += text;
    } else persona[field] = (isFirst ? '' : persona[field]) + text;
    this.#flush ??= setTimeout(() => this.#emit(), FLUSH_MS);
  }

  /** Ends in the middle: finished sentences stay. */
  #breakOff(): void {
    if (this.field) this.#settle(this.field);
    this.#emit();
    this.#end();
  }

  /** What broke off goes back to its last full stop, or else to the draft's words. */
  #settle(field: PersonaField): void {
    if (!this.#persona || !this.#before) return;
    if (field !== 'hooks') {
      this.#persona[field] = wholeSentences(this.#persona[field]) || this.#before[field];
      return;
    }
    const whole = this.#persona.hooks.map(wholeSentences).filter(Boolean);
    this.#persona.hooks = whole.length > 0 ? whole : this.#before.hooks;
  }

  #emit(): void {
    clearTimeout(this.#flush);
    this.#flush = undefined;
    if (this.#persona) this.#ends.onPersona(structuredClone(this.#persona));
  }

  #await(): void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => {
      if (this.status === 'writing') this.status = 'quiet';
    }, QUIET_MS);
  }

  #lose(): void {
    if (!this.isBusy) return;
    this.#disconnect();
    this.status = 'lost';
    const delay = RETRY_MS[Math.min(this.#lost++, RETRY_MS.length - 1)];
    this.#wait = setTimeout(() => this.#watch(), delay);
  }

  #disconnect(): void {
    clearTimeout(this.#wait);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #end(): void {
    this.#disconnect();
    clearTimeout(this.#flush);
    this.#flush = undefined;
    this.field = null;
    this.status = 'idle';
  }
}

function restore(persona: Persona, before: Persona, field: PersonaField): void {
  if (field === 'hooks') persona.hooks = [...before.hooks];
  else persona[field] = before[field];
}

/** The text up to its last full stop; empty when no sentence is whole. */
export function wholeSentences(text: string): string {
  const end = /^[\s\S]*[.!?…]["”’»)]?(?=\s|$)/u.exec(text);
  return end ? end[0].trim() : '';
}

/** How many parts a story has. */
export const STORY_PARTS = PersonaField.options.filter((field) => field !== 'name' && field !== 'epithet');
