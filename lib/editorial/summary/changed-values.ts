import type { ContentFile } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { dataOf } from "../reading/yaml-data.ts";

/** A value of a data file that was added, removed or changed. */
export type ValueChange = {
  /** Relative to the content folder. */
  file: string;
  /** Where it stands: `contact.phone`, `places.JP.names.en`. */
  key: string;
  before: string | undefined;
  after: string | undefined;
};

/** An entry of a list is known by its id where it has one, so that a new entry above it does not change all others. */
function nameOf(entry: unknown, index: number): string {
  if (typeof entry !== "object" || entry === null) return String(index + 1);
  const { id, code } = entry as { id?: unknown; code?: unknown };
  return typeof id === "string" ? id : typeof code === "string" ? code : String(index + 1);
}

const isSingle = (value: unknown): boolean => typeof value !== "object" || value === null;

function collect(value: unknown, keys: readonly string[], found: Map<string, string>): void {
  if (Array.isArray(value) && !value.every(isSingle))
    for (const [index, entry] of value.entries()) collect(entry, [...keys, nameOf(entry, index)], found);
  else if (Array.isArray(value)) found.set(keys.join("."), value.map(String).join(", "));
  else if (typeof value === "object" && value !== null)
    for (const [key, entry] of Object.entries(value)) collect(entry, [...keys, key], found);
  else found.set(keys.join("."), String(value));
}

function valuesOf(file: ContentFile | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const data = file && dataOf(file);
  if (data !== undefined) collect(data, [], found);
  return found;
}

/** Facts are told in words, and front matter with its page. */
const isOtherData = ({ kind }: ContentFile): boolean => kind !== "FactFile" && kind !== "Prose";

/** The values of the data files that differ between two states of the content, but for facts. */
export function changedValues(before: ContentFolder, after: ContentFolder): ValueChange[] {
  const paths = new Set([...after.files, ...before.files].filter(isOtherData).map(({ path }) => path));
  return [...paths].sort().flatMap((file) => {
    const [was, is] = [before.byPath.get(file), after.byPath.get(file)];
    if (was?.text === is?.text) return [];
    const [old, current] = [valuesOf(was), valuesOf(is)];
    return [...new Set([...current.keys(), ...old.keys()])].flatMap((key) =>
      old.get(key) === current.get(key) ? [] : [{ file, key, before: old.get(key), after: current.get(key) }],
    );
  });
}
