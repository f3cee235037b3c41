import { hash } from '../../../shared/random.ts';
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

/**
 * Where a picture lies once it is uploaded; undefined when this user may not or the server will not. `present` is the
 * picture that is there: the same one is not uploaded again.
 */
export async function pathOf(picture: Picture, name: string, present = ''): Promise<string | undefined> {
  if ('path' in picture) return picture.path;
  const extension = /\.(\w+)$/.exec(picture.file.name)?.[1] ?? 'webp';
  // A file of the same name is written over, and browsers keep showing the old one: another picture has another name.
  const fullName = `${name}-${hash(await picture.file.text()).toString(16)}.${extension}`;
  if (present.endsWith(`/${fullName}`)) return present;
  if (!game.user!.can('FILES_UPLOAD')) return undefined;
  const file = new File([picture.file], fullName, { type: picture.file.type });
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
