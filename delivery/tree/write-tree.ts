import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliBest, entityTag, gzipBest } from "./compress.ts";
import { type Encoding, type Entry, fileSuffix, type Manifest, manifestFile } from "./manifest.ts";

/** Something to put into the static tree. */
export type Content = Pick<Entry, "status" | "headers" | "kind"> & { path: string; file: string; bytes: Buffer };

const compressible = /^(text\/|application\/([a-z]+\+)?(json|javascript|xml|manifest)|image\/svg)/;

async function editionsOf({ bytes, headers }: Content): Promise<Partial<Record<Encoding, Buffer>>> {
  if (!compressible.test(headers["content-type"] ?? "")) return { identity: bytes };
  const [gzip, br] = await Promise.all([gzipBest(bytes), brotliBest(bytes)]);
  return { identity: bytes, gzip, br };
}

async function writeContent(folder: string, content: Content): Promise<Entry> {
  const { file, status, headers, kind } = content;
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  const encodings: Entry["encodings"] = {};
  for (const [encoding, bytes] of Object.entries(await editionsOf(content)) as [Encoding, Buffer][]) {
    writeFileSync(join(folder, file + fileSuffix[encoding]), bytes);
    encodings[encoding] = { etag: entityTag(bytes), bytes: bytes.length };
  }
  return { file, status, headers, encodings, kind };
}

/** So many files are compressed at a time: enough for every thread of Node's pool, few enough to hold in memory. */
const atATime = 8;

/** Runs through the contents one after the other and has several of them written at a time. */
async function writeAll(folder: string, contents: Iterable<Content>): Promise<[string, Entry][]> {
  const written: [string, Entry][] = [];
  const waiting = contents[Symbol.iterator]();
  const work = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next())
      written.push([next.value.path, await writeContent(folder, next.value)]);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return written;
}

/**
 * Writes the static tree from nothing: every file with its compressed twins, and the manifest last, so that a tree
 * without a manifest is known to be unfinished. The same contents give the same bytes, whatever their order.
 */
export async function writeTree(
  folder: string,
  contents: Iterable<Content>,
  rest: Omit<Manifest, "entries">,
): Promise<Manifest> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = await writeAll(folder, contents);
  const entries = Object.fromEntries(written.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = { entries, ...rest };
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}
