import type { ContentFolder } from "./content-folder.ts";

/** Remembers what was gathered from a folder, so that many rules gather it once. */
export function perFolder<T>(gather: (folder: ContentFolder) => T): (folder: ContentFolder) => T {
  const known = new WeakMap<ContentFolder, { result: T }>();
  return (folder) => {
    const remembered = known.get(folder) ?? { result: gather(folder) };
    known.set(folder, remembered);
    return remembered.result;
  };
}
