import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entityTag } from "./compress.ts";
import { type Encoding, type Entry, fileSuffix, type Manifest, manifestFile } from "./manifest.ts";

/** The static tree is missing, unfinished or damaged: it is not served in part. */
export class TreeError extends Error {
  override name = "TreeError";
}

/** An entry with the bytes of each of its encodings. */
export type LoadedEntry = Entry & { bodies: Partial<Record<Encoding, Buffer>> };

export type Tree = Omit<Manifest, "entries"> & { entries: Map<string, LoadedEntry> };

function readManifest(folder: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestFile), "utf8")) as Manifest;
    if (typeof manifest.entries !== "object") throw new TreeError("no entries");
    return manifest;
  } catch {
    throw new TreeError(`the static tree in ${folder} is missing or unfinished; run npm run build`);
  }
}

function readBody(folder: string, file: string, etag: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    throw new TreeError(`${join(folder, file)} is missing from the static tree; run npm run build`);
  }
  if (entityTag(bytes) !== etag) throw new TreeError(`${join(folder, file)} is damaged; run npm run build`);
  return bytes;
}

/** Reads the whole tree into memory and checks every byte of it; throws a TreeError where anything is amiss. */
export function readTree(folder: string): Tree {
  const { entries, ...rest } = readManifest(folder);
  const loaded = Object.entries(entries).map(([path, entry]): [string, LoadedEntry] => {
    const bodies = Object.fromEntries(
      (Object.entries(entry.encodings) as [Encoding, { etag: string }][]).map(([encoding, { etag }]) => [
        encoding,
        readBody(folder, entry.file + fileSuffix[encoding], etag),
      ]),
    );
    return [path, { ...entry, bodies }];
  });
  return { ...rest, entries: new Map(loaded) };
}
