import type { Source } from '../source.ts';
import { Color } from '../tools/color.ts';
import { StringField } from './simple.ts';
import type { CleanOptions, FieldContext, FieldOptions } from './field.ts';

/** The file extensions of each category of `CONST.FILE_CATEGORIES`. */
export const fileExtensions: Record<string, readonly string[]> = {
  IMAGE: ['apng', 'avif', 'bmp', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'],
  VIDEO: ['m4v', 'mp4', 'ogv', 'webm'],
  AUDIO: ['aac', 'flac', 'm4a', 'mid', 'mp3', 'ogg', 'opus', 'wav', 'webm'],
  TEXT: ['csv', 'json', 'md', 'pdf', 'tsv', 'txt', 'xml', 'yml', 'yaml'],
  FONT: ['otf', 'ttf', 'woff', 'woff2'],
  GRAPHICS: ['fbx', 'glb', 'gltf', 'mtl', 'obj', 'stl', 'usdz'],
  HTML: ['html', 'handlebars', 'hbs'],
};

/** Whether a path or address ends on one of these extensions. */
export function hasFileExtension(path: string, extensions: readonly string[]): boolean {
  const extension = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && extensions.includes(extension);
}

/** Whether this is `#rrggbb`. */
export function isColorString(value: unknown): boolean {
  return typeof value === 'string' && /^#[0-9A-Fa-f]{6}$/.test(value);
}

/** Whether this text is JSON. */
export function isJSON(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A colour, stored as `#rrggbb`. */
export class ColorField extends StringField {
  static override get _defaults(): Source {
    const validationError = 'is not a valid hexadecimal color string';
    return { ...super._defaults, nullable: true, initial: null, blank: false, validationError };
  }
  override initialize(value: unknown): unknown {
    return isMissing(value) ? value : Color.from(value);
  }
  override _cast(value: unknown): unknown {
    if (isMissing(value) || value === '') return value;
    if (typeof value === 'string' && /^#[0-9a-f]{3}$/i.test(value)) {
      return `#${[...value.slice(1)].map((digit) => digit + digit).join('')}`;
    }
    return value instanceof Number || typeof value === 'number' ? Color.from(Number(value)).css : String(value);
  }
  override _cleanType(value: unknown): unknown {
    return typeof value === 'string' ? value.toLowerCase() : value;
  }
  override _validateType(value: unknown): boolean {
    return isColorString(value);
  }
  override toObject(value: unknown): unknown {
    return value instanceof Color ? value.css : value;
  }
}

/** The path or address of a file of certain categories. Data URLs only where the field says so. */
export class FilePathField extends StringField {
  declare categories: string[];
  declare base64: boolean;
  declare wildcard: boolean;
  declare virtual: boolean;

  constructor(options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    if (!this.categories.length && !this.wildcard && !('virtual' in options)) {
      throw new Error('The categories of a FilePathField must be configured');
    }
    if (!this.categories.every((category) => category in fileExtensions)) {
      throw new Error('The categories of a FilePathField must be keys in CONST.FILE_CATEGORIES');
    }
  }
  static override get _defaults(): Source {
    const kind = { categories: [], base64: false, wildcard: false, virtual: false, trim: true };
    return { ...super._defaults, nullable: true, blank: false, initial: null, ...kind };
  }
  override _validateType(value: unknown): boolean {
    const path = String(value);
    if (this.wildcard && path.includes('*')) return true;
    if (this.virtual && path.startsWith('#')) return true;
    const extensions = this.categories.flatMap((category) => fileExtensions[category] ?? []);
    if (/^data:/i.test(path)) {
      const mediaType = /^data:(?:image|video|audio)\/([a-z0-9]+)/i.exec(path)?.[1];
      if (this.base64 && mediaType && extensions.includes(mediaType.toLowerCase())) return true;
      throw new Error('may not be base64 data');
    }
    if (hasFileExtension(path, extensions)) return true;
    throw new Error('does not have a valid file extension');
  }
}

/** Text that is JSON; documents hold what it stands for. */
export class JSONField extends StringField {
  static override get _defaults(): Source {
    return { ...super._defaults, blank: false, initial: undefined, validationError: 'is not a valid JSON string' };
  }
  override clean(value: unknown, options?: CleanOptions): unknown {
    return value === '' ? '{}' : super.clean(value, options);
  }
  override _cast(value: unknown): unknown {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
  override _validateType(value: unknown): boolean {
    return isJSON(String(value));
  }
  override initialize(value: unknown): unknown {
    return typeof value === 'string' ? JSON.parse(value) : value;
  }
  override toObject(value: unknown): unknown {
    return isMissing(value) ? value : JSON.stringify(value);
  }
}

/** A script. It is stored, never read: nothing in this stand-in runs macros. */
export class JavaScriptField extends StringField {
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, blank: true, nullable: false, async: false };
  }
}
