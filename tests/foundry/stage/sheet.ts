import type { Document } from '../core/document.ts';
import { ApplicationV2 } from './application.ts';

const sheets = new WeakMap<Document, ActorSheet>();

/** An actor's own sheet: its name and its biography, the latter as HTML, as every system shows it. */
export class ActorSheet extends ApplicationV2 {
  readonly #actor: Document;

  constructor(actor: Document) {
    super({ id: `ActorSheet-${actor.id}`, classes: ['sheet'], position: { width: 400, height: 300 } });
    this.#actor = actor;
  }

  /** The one sheet of an actor. */
  static of(actor: Document): ActorSheet {
    const sheet = sheets.get(actor) ?? new ActorSheet(actor);
    sheets.set(actor, sheet);
    return sheet;
  }

  override get title(): string {
    return this.#actor.name;
  }

  protected override async _renderHTML(): Promise<string> {
    const { system } = this.#actor._source as { system?: { biography?: string } };
    return system?.biography ?? '';
  }

  protected override _replaceHTML(html: unknown, content: HTMLElement): void {
    content.innerHTML = String(html);
  }
}
