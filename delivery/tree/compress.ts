import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Brotli at its best, for files that are compressed once and sent often. */
export const brotliBest = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** Gzip at its best; Node writes no time into the header, so equal input gives equal output. */
export const gzipBest = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });

/** A strong entity tag of exactly these bytes. */
export const entityTag = (bytes: Buffer): string =>
  `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
