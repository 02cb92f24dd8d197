import type { ContentFile } from "./content-file.ts";

/** Remembers what was read from a file for as long as the program runs, so that many rules parse it once. */
export function perFile<T>(read: (file: ContentFile) => T): (file: ContentFile) => T {
  const known = new WeakMap<ContentFile, { result: T }>();
  return (file) => {
    const remembered = known.get(file) ?? { result: read(file) };
    known.set(file, remembered);
    return remembered.result;
  };
}
