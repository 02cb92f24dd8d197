import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { entityTag } from "./compress.ts";
import { type CompressedStore, openCompressedStore } from "./compressed-store.ts";
import { type Encoding, type Entry, fileSuffix, type Manifest, manifestFile } from "./manifest.ts";

/** Something to put into the static tree. */
export type Content = Pick<Entry, "status" | "headers" | "kind"> & { path: string; file: string; bytes: Buffer };

const compressible = /^(text\/|application\/([a-z]+\+)?(json|javascript|xml|manifest)|image\/svg)/;

type Editions = Partial<Record<Encoding, Buffer>>;

async function editionsOf({ bytes, headers }: Content, store: CompressedStore): Promise<Editions> {
  if (!compressible.test(headers["content-type"] ?? "")) return { identity: bytes };
  const [gzip, br] = await Promise.all([store.compressed("gzip", bytes), store.compressed("br", bytes)]);
  return { identity: bytes, gzip, br };
}

async function writeContent(folder: string, content: Content, store: CompressedStore): Promise<Entry> {
  const { file, status, headers, kind } = content;
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  const encodings: Entry["encodings"] = {};
  for (const [encoding, bytes] of Object.entries(await editionsOf(content, store)) as [Encoding, Buffer][]) {
    writeFileSync(join(folder, file + fileSuffix[encoding]), bytes);
    encodings[encoding] = { etag: entityTag(bytes), bytes: bytes.length };
  }
  return { file, status, headers, encodings, kind };
}

/** So many files are compressed at a time: enough for every thread of Node's pool, few enough to hold in memory. */
const atATime = 8;

/** Runs through the contents one after the other and has several of them written at a time. */
async function writeAll(
  folder: string,
  contents: Iterable<Content>,
  store: CompressedStore,
): Promise<[string, Entry][]> {
  const written: [string, Entry][] = [];
  const waiting = contents[Symbol.iterator]();
  const work = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next())
      written.push([next.value.path, await writeContent(folder, next.value, store)]);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return written;
}

/**
 * Writes the static tree from nothing: every file with its compressed twins, and the manifest last, so that a tree
 * without a manifest is known to be unfinished. The same contents give the same bytes, whatever their order. What was
 * compressed for an earlier tree is taken from `storeFolder`, where one is given.
 */
export async function writeTree(
  folder: string,
  contents: Iterable<Content>,
  rest: Omit<Manifest, "entries">,
  storeFolder?: string,
): Promise<Manifest> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const store = openCompressedStore(storeFolder);
  const written = await writeAll(folder, contents, store);
  store.forgetUnused();
  const entries = Object.fromEntries(written.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = { entries, ...rest };
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}
