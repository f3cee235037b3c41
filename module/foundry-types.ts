/** What a character of the library was made into: kept on the actor, so that it can be found again. */
export interface LibraryFlag {
  id: string;
  version: number;
}

/** An entry of a context menu as generation 14 wants it; the types know the one of 13. */
export interface ContextEntry14 {
  label: string;
  icon: string;
  visible(li: HTMLElement): boolean;
  onClick(event: Event, li: HTMLElement): void;
}

/** An entry of a context menu as generation 13 wants it. */
export interface ContextEntry13 {
  name: string;
  icon: string;
  condition(li: HTMLElement): boolean;
  callback(li: HTMLElement): void;
}
