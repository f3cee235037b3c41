import { Failure, type ErrorCode } from '../../shared/errors.ts';
import { countText } from '../ui/text.ts';
import type { Entry, EntryAction, Facets, Filter, LibraryHost } from './host.ts';
import { asTitle, spokenName } from './spoken-name.ts';
import { tickedTiers, toggleTier } from './tiers.ts';

/** A search is sent this long after the last key. */
const TYPING_MS = 180;

/** What went wrong, and at which work. `what` names a text below `FCC.Library.Trouble`. */
export interface Trouble {
  what: 'list' | 'change' | 'import' | 'action';
  code: ErrorCode;
  /** Key of the text that explains it. */
  text: string;
}

/** One library window: what is looked for, what was found, and which character is picked. */
export class LibraryState {
  readonly host: LibraryHost;
  filter = $state.raw<Filter>({});
  entries = $state.raw<readonly Entry[]>([]);
  facets = $state.raw<Facets | null>(null);
  nextCursor = $state<string | null>(null);
  picked = $state<string | null>(null);
  /** The character that was removed last, so that it can be brought back. */
  removed = $state.raw<Entry | null>(null);
  /** What went wrong last; what is shown stays. */
  trouble = $state.raw<Trouble | null>(null);
  isLoading = $state(true);
  /** Id of the action under way. */
  busy = $state<string | null>(null);
  /** What a screen reader is told. */
  announcement = $state('');
  /** Every name that was seen, for guessing what a search meant. */
  names = $state.raw<readonly string[]>([]);

  #asked = 0;
  /** The list whose next page is on its way. */
  #askedMore = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  get pickedEntry(): Entry | undefined {
    return this.entries.find(({ id }) => id === this.picked);
  }

  /** True when the library has nobody at all, not even removed ones. */
  get isEmpty(): boolean {
    return this.facets !== null && this.facets.total === 0 && this.facets.removed === 0;
  }

  /** How many of all characters the list looks through. */
  get total(): number {
    return (this.filter.removed ? this.facets?.removed : this.facets?.total) ?? 0;
  }

  /** What is ticked, by name. */
  get ticks(): string[] {
    const { kind = [], class: classes = [], species = [], tag = [], removed } = this.filter;
    const { language } = this.host;
    const named = (counts: { value: string; name: string }[] | undefined, values: string[]): string[] =>
      values.map((value) => counts?.find((count) => count.value === value)?.name ?? value);
    return [
      ...kind.map((value) => this.host.text(`FCC.Library.Kind.${value}`)),
      ...named(this.facets?.class, classes),
      ...named(this.facets?.species, species).map((name) => asTitle(spokenName(name, language), language)),
      ...tickedTiers(this.filter).map((tier) => tier.replace('-', '–')),
      ...tag,
      ...(removed ? [this.host.text('FCC.Library.Removed')] : []),
    ];
  }

  /** Reads list and counts anew. `pick` is whom to pick then, if she is there. */
  async load(pick?: string): Promise<void> {
    const asked = ++this.#asked;
    this.isLoading = true;
    const result = await this.#try('list', () => Promise.all([this.host.list(this.filter, null), this.host.facets()]));
    if (asked !== this.#asked) return;
    this.isLoading = false;
    if (!result) return;
    const [page, facets] = result;
    this.entries = page.entries;
    this.nextCursor = page.nextCursor;
    this.facets = facets;
    this.#remember(page.entries);
    if (pick !== undefined) this.picked = pick;
    if (!this.pickedEntry) this.picked = page.entries[0]?.id ?? null;
    this.announcement = countText(this.host.text, this.host.language, 'FCC.Library.Found', page.entries.length);
  }

  /** The next page, below what is shown. */
  async more(): Promise<void> {
    const asked = this.#asked;
    if (this.#askedMore === asked || this.nextCursor === null) return;
    this.#askedMore = asked;
    const page = await this.#try('list', () => this.host.list(this.filter, this.nextCursor));
    if (this.#askedMore === asked) this.#askedMore = 0;
    if (!page || asked !== this.#asked) return;
    // What changed in the meantime moved to the top, and may come a second time.
    const isNew = ({ id }: Entry): boolean => !this.entries.some((entry) => entry.id === id);
    this.entries = [...this.entries, ...page.entries.filter(isNew)];
    this.nextCursor = page.nextCursor;
    this.#remember(page.entries);
  }

  search(words: string): void {
    this.filter = { ...this.filter, search: words || undefined };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.load(), TYPING_MS);
  }

  set(change: Partial<Filter>): void {
    clearTimeout(this.#typing);
    this.filter = { ...this.filter, ...change };
    void this.load();
  }

  /** Ticks a value of a filter, or takes the tick away. */
  toggle(name: 'class' | 'species' | 'tag', value: string): void {
    const ticked = this.filter[name] ?? [];
    this.set({ [name]: ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value] });
  }

  toggleTier(tier: string): void {
    this.set(toggleTier(this.filter, tier));
  }

  /** Takes all ticks away; the words stay. */
  untick(): void {
    const { search } = this.filter;
    this.filter = {};
    this.set({ search });
  }

  async rename(id: string, name: string): Promise<void> {
    this.#replace(await this.#try('change', () => this.host.rename(id, name)));
  }

  async tag(id: string, tags: string[]): Promise<void> {
    this.#replace(await this.#try('change', () => this.host.tag(id, tags)));
    const facets = await this.#try('list', () => this.host.facets());
    if (facets) this.facets = facets;
  }

  /** Hides a character; the one beside it is picked. */
  async remove(entry: Entry): Promise<void> {
    const at = this.entries.findIndex(({ id }) => id === entry.id);
    const neighbour = this.entries[at + 1] ?? this.entries[at - 1];
    if (!(await this.#try('change', () => this.host.remove(entry.id)))) return;
    this.removed = entry;
    await this.load(neighbour?.id);
    this.announcement = this.host.text('FCC.Library.RemovedNow', { name: entry.name });
  }

  async restore(entry: Entry): Promise<void> {
    if (!(await this.#try('change', () => this.host.restore(entry.id)))) return;
    if (this.removed?.id === entry.id) this.removed = null;
    if (this.facets && this.facets.removed <= 1) this.filter = { ...this.filter, removed: undefined };
    await this.load(entry.id);
    this.announcement = this.host.text('FCC.Library.Restored', { name: entry.name });
  }

  /** Reads Character files into the library; the last one is picked. */
  async importFiles(files: Iterable<File>): Promise<void> {
    let last: Entry | undefined;
    for (const file of files) {
      const entry = await this.#try('import', () => this.host.importFile(file));
      if (!entry) break;
      last = entry;
    }
    if (!last) return;
    const { trouble } = this;
    this.filter = {};
    await this.load(last.id);
    this.trouble = trouble ?? this.trouble;
  }

  /** Does something with the picked character. */
  async run(action: Pick<EntryAction, 'id' | 'run' | 'explain'>): Promise<void> {
    const entry = this.pickedEntry;
    if (!entry || this.busy) return;
    this.busy = action.id;
    try {
      await this.#try('action', async () => action.run(entry), action.explain);
    } finally {
      this.busy = null;
    }
  }

  close(): void {
    clearTimeout(this.#typing);
    this.#asked++;
  }

  #remember(entries: readonly Entry[]): void {
    const fresh = entries.map(({ name }) => name).filter((name) => !this.names.includes(name));
    this.names = [...this.names, ...fresh];
  }

  #replace(changed: Entry | undefined): void {
    if (changed) this.entries = this.entries.map((entry) => (entry.id === changed.id ? changed : entry));
  }

  /** Anything that is not a failure of ours is a fault: it is shown as one and raised again. */
  async #try<T>(
    what: Trouble['what'],
    work: () => Promise<T>,
    explain: EntryAction['explain'] = () => undefined,
  ): Promise<T | undefined> {
    try {
      const result = await work();
      this.trouble = null;
      return result;
    } catch (error) {
      const code = error instanceof Failure ? error.code : 'internal';
      this.trouble = { what, code, text: explain(code) ?? `FCC.Error.${code}` };
      if (!(error instanceof Failure)) throw error;
      return undefined;
    }
  }
}
