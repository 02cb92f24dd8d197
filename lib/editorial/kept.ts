import type { ContentFile } from "./content-file.ts";

/** A file that something could not be worked out from, because the program stumbled over it. */
export class UnreadFile extends Error {
  constructor(
    readonly file: ContentFile,
    cause: unknown,
  ) {
    super(`content/${file.path} could not be judged`, { cause });
  }
}

function readOrBlame<T>(file: ContentFile, read: (file: ContentFile) => T): T {
  try {
    return read(file);
  } catch (error) {
    throw error instanceof UnreadFile ? error : new UnreadFile(file, error);
  }
}

/**
 * Works something out from the text of a file alone. The result is plain data under a name, and is kept from one run
 * of the check to the next: whatever rules ask of every file of a folder has to go through here, so that a file that
 * has not changed is not even parsed.
 */
export const kept =
  <T>(name: string, read: (file: ContentFile) => T): ((file: ContentFile) => T) =>
  (file) => {
    if (!file.results.has(name)) file.results.set(name, readOrBlame(file, read));
    return file.results.get(name) as T;
  };
