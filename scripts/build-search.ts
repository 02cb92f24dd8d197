import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { createEngine } from "#lib/search/engine.ts";
import { realIndex } from "#lib/search/index/real-index.ts";
import { readIndex, storeIndex } from "#lib/search/index/stored-index.ts";
import { indexFile } from "#lib/search/portal-search.ts";

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;

/** Makes the index of search from the compiled content, and prints how large it is and how long it takes to load. */
export function buildSearch(): void {
  const index = realIndex();
  const text = storeIndex(index);
  mkdirSync(dirname(indexFile), { recursive: true });
  writeFileSync(indexFile, text);
  const start = performance.now();
  createEngine(readIndex(text));
  const loaded = Math.round(performance.now() - start);
  const size = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} compressed`;
  console.log(
    `search: ${index.passages.length} passages, ${index.postings.size} terms, ${size}, loads in ${loaded} ms`,
  );
}
