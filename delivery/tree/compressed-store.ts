import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliBest, decompressors, gzipBest } from "./compress.ts";
import { type Encoding, fileSuffix } from "./manifest.ts";

const compressors = { gzip: gzipBest, br: brotliBest } satisfies Partial<Record<Encoding, unknown>>;

type Compression = keyof typeof compressors;

export type CompressedStore = {
  /** Compressed bytes: those of an earlier build where they are known, and else made now. */
  compressed: (encoding: Compression, bytes: Buffer) => Promise<Buffer>;
  /** Removes what nobody has asked for since the store was opened. */
  forgetUnused: () => void;
};

/** The compressed bytes in a file; undefined where it is missing, or damaged and so not of these bytes. */
function readIfSound(file: string, encoding: Compression, bytes: Buffer): Buffer | undefined {
  try {
    const known = readFileSync(file);
    return decompressors[encoding](known).equals(bytes) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** A file that another build shares is never written in place. */
function put(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

/**
 * Opens a folder of compressed files, named by the hash of what they were made from and by the zlib that made them.
 * Brotli at its best takes most of the time of a build, and most pages are the same from one build to the next.
 * Without a folder everything is compressed anew.
 */
export function openCompressedStore(folder: string | undefined): CompressedStore {
  const used = new Set<string>();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const versions = `${process.versions["zlib"]} ${process.versions["brotli"]}\0`;
  return {
    async compressed(encoding, bytes) {
      if (folder === undefined) return compressors[encoding](bytes);
      const name = createHash("sha256").update(versions).update(bytes).digest("hex") + fileSuffix[encoding];
      used.add(name);
      const known = readIfSound(join(folder, name), encoding, bytes);
      if (known) return known;
      const made = await compressors[encoding](bytes);
      put(join(folder, name), made);
      return made;
    },
    forgetUnused() {
      if (folder === undefined) return;
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
}
