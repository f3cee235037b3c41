import { client } from './client.ts';
import { fileExtensions, hasFileExtension } from './fields/special-text.ts';
import { passFaults } from './faults.ts';

interface Uploaded {
  status: 'success';
  path: string;
  message: string;
}

/** A file that was uploaded. */
export interface StoredFile {
  path: string;
  size: number;
  type: string;
}

const files = new Map<string, StoredFile>();
const folders = new Set<string>();

/** Every file that was uploaded, by path. */
export const uploadedFiles: ReadonlyMap<string, StoredFile> = files;

/** Forgets them all. */
export function clearFiles(): void {
  files.clear();
  folders.clear();
}

const mayBe = (permission: string): boolean => client.game.user?.hasPermission(permission) ?? false;
const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** The server's files: nothing is written, everything is remembered. Uploads that are refused give `{}`, as in the client. */
export class FilePicker {
  static get implementation(): typeof FilePicker {
    return FilePicker;
  }

  static async browse(source: string, target: string): Promise<object> {
    if (!mayBe('FILES_BROWSE')) throw new Error('You do not have permission to browse the host file system.');
    if (target && !folders.has(target))
      throw new Error(`Directory ${target} does not exist or is not accessible in this location`);
    const inside = (path: string): boolean => parentOf(path) === target;
    return { target, dirs: [...folders].filter(inside), files: [...files.keys()].filter(inside), source };
  }

  static async createDirectory(_source: string, target: string): Promise<string> {
    if (!mayBe('FILES_UPLOAD')) throw new Error('You do not have permission to create folders.');
    if (folders.has(target)) throw new Error(`EEXIST: file already exists, mkdir '${target}'`);
    const parent = parentOf(target);
    if (parent && !folders.has(parent)) throw new Error(`ENOENT: no such file or directory, mkdir '${target}'`);
    folders.add(target);
    return target;
  }

  static async upload(_source: string, folder: string, file: File): Promise<Uploaded | Record<string, never>> {
    const isAllowed = Object.values(fileExtensions).some((extensions) => hasFileExtension(file.name, extensions));
    if (!mayBe('FILES_UPLOAD') || !isAllowed || !folders.has(folder)) return {};
    await passFaults('upload', file.name);
    const path = `${folder}/${file.name}`;
    files.set(path, { path, size: file.size, type: file.type });
    return { status: 'success', path, message: `${file.name} saved` };
  }

  static async uploadPersistent(
    packageId: string,
    folder: string,
    file: File,
  ): Promise<Uploaded | Record<string, never>> {
    const place = ['modules', packageId, 'storage', folder].filter(Boolean).join('/');
    folders.add(place);
    return this.upload('data', place, file);
  }
}
