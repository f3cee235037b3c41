import { client } from '../core/client.ts';
import { ApplicationV2 } from './application.ts';
import type { AppOptions } from './application-options.ts';

/** A dialog's buttons and what it asks. */
export interface DialogOptions {
  window?: Partial<AppOptions['window']>;
  content: string;
  buttons: { action: string; label: string; default?: boolean }[];
  rejectClose?: boolean;
}

/** The stand-in of `DialogV2`: a question, and the name of the button that answered it. */
export class DialogV2 extends ApplicationV2 {
  static override DEFAULT_OPTIONS: Partial<AppOptions> = { classes: ['dialog'], position: { width: 400 } };
  readonly #question: DialogOptions;
  readonly #answer: (action: string | null) => void;
  #answered: string | null = null;

  constructor(question: DialogOptions, answer: (action: string | null) => void) {
    super({ window: question.window as AppOptions['window'] });
    this.#question = question;
    this.#answer = answer;
  }

  /** Resolves to the button's action; to null when it was closed and `rejectClose` is false. */
  static wait(question: DialogOptions): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const answer = (action: string | null): void => {
        if (action === null && question.rejectClose) reject(new Error('Dialog was dismissed'));
        else resolve(action);
      };
      void new DialogV2(question, answer).render({ force: true });
    });
  }

  protected override async _renderHTML(): Promise<string> {
    return this.#question.content;
  }

  protected override _replaceHTML(html: unknown, content: HTMLElement): void {
    // The content of a dialog is HTML in Foundry too: whoever makes it has to escape what goes in.
    content.innerHTML = String(html);
    const footer = document.createElement('footer');
    footer.append(...this.#question.buttons.map((button) => this.#makeButton(button)));
    content.append(footer);
  }

  #makeButton({ action, label }: DialogOptions['buttons'][number]): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = client.game.i18n.localize(label);
    button.addEventListener('click', () => {
      this.#answered = action;
      void this.close();
    });
    return button;
  }

  protected override _onClose(): void {
    this.#answer(this.#answered);
  }
}
