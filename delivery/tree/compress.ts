import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify<Buffer, { level: number }, Buffer>(gzip);

/** Brotli at its best, for files that are compressed once and sent often. */
export const brotliBest = (bytes: Buffer): Promise<Buffer> =>
  compressBrotli(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** Gzip at its best; Node writes no time into the header, so equal input gives equal output. */
export const gzipBest = (bytes: Buffer): Promise<Buffer> => compressGzip(bytes, { level: 9 });

/** What undoes them, by the name of the encoding. */
export const decompressors = { gzip: gunzipSync, br: brotliDecompressSync };

/** A strong entity tag of exactly these bytes. */
export const entityTag = (bytes: Buffer): string =>
  `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
