import { client } from '../client.ts';
import { Roll } from './roll.ts';
import { Die, type DiceTerm } from './dice-terms.ts';
import { FunctionTerm, ParentheticalTerm, PoolTerm } from './nested-terms.ts';
import { NumericTerm, OperatorTerm, StringTerm, type RollTerm, type TermOptions } from './terms.ts';

/** Takes a formula apart; throws where it makes no sense. */
export function parseFormula(formula: string): RollTerm[] {
  return new FormulaReader(formula).read();
}

class FormulaReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): RollTerm[] {
    const terms = this.#expression();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#error('unexpected input');
    return terms;
  }

  #expression(): RollTerm[] {
    const terms: RollTerm[] = [];
    let wantsTerm = true;
    for (;;) {
      this.#skipSpace();
      const sign = this.#text[this.#at];
      if (sign === undefined || /[,)}]/.test(sign)) break;
      if (/[+\-*/%]/.test(sign)) {
        if (wantsTerm && /[*/%]/.test(sign)) throw this.#error('an operator needs something on its left');
        this.#at++;
        terms.push(new OperatorTerm({ operator: sign }));
        wantsTerm = true;
      } else {
        if (!wantsTerm) throw this.#error('missing operator');
        terms.push(this.#term());
        wantsTerm = false;
      }
    }
    if (wantsTerm && terms.length) throw this.#error('a formula may not end with an operator');
    return terms;
  }

  #term(): RollTerm {
    if (this.#take('(')) return this.#bracketed();
    if (this.#take('{')) return this.#pool();
    const dice = this.#dicePrefix();
    if (dice) return dice;
    const number = this.#match(/(?:\d+(?:\.\d+)?|\.\d+)(?![a-zA-Z_$@])/y)?.[0];
    if (number !== undefined) return new NumericTerm({ number, options: this.#options() });
    const fn = this.#match(/([a-zA-Z_$][a-zA-Z0-9_$]*)\(/y)?.[1];
    if (fn !== undefined) return new FunctionTerm({ fn, terms: this.#arguments(), options: this.#options() });
    const word = this.#match(/[^\s(){}[\]+\-*/,%]+/y)?.[0];
    if (word !== undefined) return new StringTerm({ term: word, options: this.#options() });
    throw this.#error('unexpected input');
  }

  #bracketed(): RollTerm {
    const text = this.#group();
    const start = this.#at;
    if (/d/i.test(this.#text[this.#at] ?? '')) {
      this.#at++;
      const dice = this.#dice(new Roll(text));
      if (dice) return dice;
      this.#at = start;
    }
    return new ParentheticalTerm({ term: text, options: this.#options() });
  }

  /** What is inside brackets; the opening one is taken already. */
  #group(): string {
    const start = this.#at;
    const terms = this.#expression();
    const text = this.#text.slice(start, this.#at).trim();
    if (!this.#take(')')) throw this.#error('missing )');
    if (!terms.length) throw this.#error('empty parentheses');
    return text;
  }

  #pool(): RollTerm {
    const terms = [this.#argument()];
    while (this.#take(',')) terms.push(this.#argument());
    if (!this.#take('}')) throw this.#error('missing }');
    const modifiers = this.#match(/[^\s(){}[\]+\-*/,%]+/y)?.[0];
    return new PoolTerm({ terms, modifiers: modifiers ? [modifiers] : [], options: this.#options() });
  }

  #arguments(): string[] {
    this.#skipSpace();
    if (this.#take(')')) return [];
    const terms = [this.#argument()];
    while (this.#take(',')) terms.push(this.#argument());
    if (!this.#take(')')) throw this.#error('missing )');
    return terms;
  }

  #argument(): string {
    const start = this.#at;
    if (!this.#expression().length) throw this.#error('empty argument');
    return this.#text.slice(start, this.#at).trim();
  }

  #dicePrefix(): DiceTerm | undefined {
    const start = this.#at;
    const prefix = this.#match(/(\d+)?[dD](?=[\d%(fFcC])/y);
    if (!prefix) return undefined;
    const dice = this.#dice(prefix[1] === undefined ? 1 : Number(prefix[1]));
    if (!dice) this.#at = start;
    return dice;
  }

  /** Faces, modifiers and flavour of dice; the `d` is taken already. */
  #dice(number: number | Roll): DiceTerm | undefined {
    const { terms } = client.config.Dice;
    let cls = (terms.d ?? Die) as typeof Die;
    let faces: number | Roll | undefined;
    if (this.#take('(')) faces = new Roll(this.#group());
    else if (this.#take('%')) faces = 100;
    else {
      const sides = this.#match(/\d+|[fF]|[cC]/y)?.[0].toLowerCase();
      if (sides === undefined) return undefined;
      if (sides === 'f' || sides === 'c') cls = terms[sides] as typeof Die;
      else faces = Number(sides);
    }
    const modifiers = this.#modifiers();
    const options = this.#options();
    return new cls({ number, modifiers, ...(options && { options }), ...(faces !== undefined && { faces }) });
  }

  #modifiers(): string[] {
    const text = this.#match(/[^\s(){}[\]+\-*/,%]+/y)?.[0] ?? '';
    const modifiers = text.match(/[a-zA-Z]+[0-9<>=]*(?:[<>=]+[0-9]+)?/g) ?? [];
    if (modifiers.join('') !== text) throw this.#error(`invalid dice modifier "${text}"`);
    return modifiers;
  }

  #options(): TermOptions | undefined {
    let flavor: string | undefined;
    for (let found = this.#flavor(); found !== undefined; found = this.#flavor()) flavor = found;
    return flavor === undefined ? undefined : { flavor };
  }

  #flavor(): string | undefined {
    return this.#match(/\s*\[([^\]]*)\]/y)?.[1];
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  #error(why: string): Error {
    return new Error(`Failed to parse roll formula "${this.#text}": ${why} at ${this.#at}`);
  }
}
