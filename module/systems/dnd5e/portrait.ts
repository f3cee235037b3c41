import type { Picture } from '../adapter.ts';

const MODULE = 'fantasy-character-creator';

/** An upload that takes longer is not waited for. */
const PATIENCE_MS = 30_000;

/** What is used of Foundry's file picker. */
interface FilePickerClass {
  uploadPersistent(
    module: string,
    path: string,
    file: File,
    body: object,
    options: { notify: boolean },
  ): Promise<{ path?: string } | false | undefined>;
}

/** Where a picture lies once it is uploaded; undefined when this user may not or the server will not. */
export async function pathOf(picture: Picture, name: string): Promise<string | undefined> {
  if ('path' in picture) return picture.path;
  if (!game.user!.can('FILES_UPLOAD')) return undefined;
  const extension = /\.(\w+)$/.exec(picture.file.name)?.[1] ?? 'webp';
  const file = new File([picture.file], `${name}.${extension}`, { type: picture.file.type });
  const picker = foundry.applications.apps.FilePicker.implementation as unknown as FilePickerClass;
  try {
    const upload = picker.uploadPersistent(MODULE, 'portraits', file, {}, { notify: false });
    const stored = await Promise.race([upload, tooLate()]);
    return stored ? stored.path : undefined;
  } catch {
    // A portrait is not worth the character: the receipt says that it is missing.
    return undefined;
  }
}

const tooLate = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
