import type { ContentFile } from "./content-file.ts";

/**
 * Works something out from the text of a file alone. The result is plain data under a name, and is kept from one run
 * of the check to the next: whatever rules ask of every file of a folder has to go through here, so that a file that
 * has not changed is not even parsed.
 */
export const kept =
  <T>(name: string, read: (file: ContentFile) => T): ((file: ContentFile) => T) =>
  (file) => {
    if (!file.results.has(name)) file.results.set(name, read(file));
    return file.results.get(name) as T;
  };
