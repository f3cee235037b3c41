import { FilePicker } from '../core/files.ts';

/** The server's files. What the core takes is also sent to the stage's server, so that the page can show it. */
export class StageFiles extends FilePicker {
  static override get implementation(): typeof StageFiles {
    return StageFiles;
  }

  static override async upload(...args: Parameters<typeof FilePicker.upload>): ReturnType<typeof FilePicker.upload> {
    const result = await super.upload(...args);
    if (result.path) await fetch(`/${result.path}`, { method: 'POST', body: args[2] });
    return result;
  }
}
