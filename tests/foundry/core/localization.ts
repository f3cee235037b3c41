import { getProperty, setProperty } from './tools/property.ts';
import type { Source } from './source.ts';

/** Text for people, by key. */
export class Localization {
  lang = 'en';
  translations: Source = {};
  _fallback: Source = {};
  readonly #lists = new Map<string, Intl.ListFormat>();

  /** Adds the texts of a language file, nested or with dotted keys. */
  add(texts: Source): void {
    const merge = (values: Source, path: string): void => {
      for (const [key, value] of Object.entries(values)) {
        const place = path ? `${path}.${key}` : key;
        if (typeof value === 'object' && value !== null) merge(value as Source, place);
        else setProperty(this.translations, place, value);
      }
    };
    merge(texts, '');
  }
  has(key: string): boolean {
    return typeof getProperty(this.translations, key) === 'string';
  }
  localize(key: string): string {
    const text = getProperty(this.translations, String(key ?? ''));
    return typeof text === 'string' ? text : String(key ?? '');
  }
  format(key: string, values: Record<string, unknown> = {}): string {
    return this.localize(key).replace(/\{([^}]+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : String(value);
    });
  }
  getListFormatter({ style = 'long', type = 'conjunction' }: Intl.ListFormatOptions = {}): Intl.ListFormat {
    const key = `${style} ${type}`;
    const formatter = this.#lists.get(key) ?? new Intl.ListFormat(this.lang, { style, type });
    this.#lists.set(key, formatter);
    return formatter;
  }
  sortObjects<T extends object>(list: T[], key: keyof T & string): T[] {
    const text = (entry: T): string => this.localize(String(entry[key]));
    return list.sort((a, b) => text(a).localeCompare(text(b)));
  }
  static localizeDataModel(): void {}
  static localizeSchema(): void {}
}
