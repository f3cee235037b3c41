/** The views of the page, by the last part of their address. */
const VIEWS = ['create', 'library', 'sign-in', 'account', 'print', 'pair'] as const;
export type View = (typeof VIEWS)[number];

/** The view that an address's path means; the creator for every path that is none of ours. */
export function viewOf(path: string): View {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return VIEWS.find((view) => view === last) ?? 'create';
}

/** The address of a view, below `base`, which ends with a slash. */
export function addressOf(base: string, view: View): string {
  return base + (view === 'create' ? '' : view);
}
