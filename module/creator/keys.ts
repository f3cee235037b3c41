/** What the keys of a creator window do. */
export interface KeyMap {
  another(): void;
  primary(): void;
  undo(): void;
  redo(): void;
  place(): void;
  sentence(): void;
}

/** Keys that the host needs even while the window has the focus: closing, moving the focus, the browser's own. */
const HOSTS = /^(Escape|Tab|F\d+)$/;

/**
 * The window's keyboard. No other key leaves it: arrows, P, Z and Space would move tokens and pause the game in Foundry.
 */
export function watchKeys(map: KeyMap): (event: KeyboardEvent) => void {
  return (event) => {
    if (!HOSTS.test(event.key)) event.stopPropagation();
    const isControl = event.ctrlKey || event.metaKey;
    const act = isControl ? withControl(event, map) : isField(event.target) ? undefined : plain(event, map);
    if (!act || event.defaultPrevented || event.altKey) return;
    event.preventDefault();
    act();
  };
}

function withControl(event: KeyboardEvent, map: KeyMap): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'enter') return () => map.another();
  if (key === 's') return () => map.primary();
  // In a field the browser takes back letters; that is finer than a whole state.
  if (isField(event.target)) return undefined;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return () => map.redo();
  return key === 'z' ? () => map.undo() : undefined;
}

function plain({ key }: KeyboardEvent, map: KeyMap): (() => void) | undefined {
  if (key === '/') return () => map.sentence();
  return key.toLowerCase() === 'p' ? () => map.place() : undefined;
}

function isField(target: EventTarget | null): boolean {
  return target !== null && 'matches' in target && (target as Element).matches('input, textarea, select');
}
