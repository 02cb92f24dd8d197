import { crc32 } from "node:zlib";

const signatureLength = 8;
/** Length, name and check sum, around the data of each chunk. */
const chunkOverhead = 12;

/** Where the note goes: behind the header chunk, which has 13 bytes of data. */
const afterHeader = signatureLength + chunkOverhead + 13;

const keyword = "Source";

function textChunk(text: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** A PNG with a note of what it was drawn from, which no viewer shows. */
export const withNote = (png: Buffer, note: string): Buffer =>
  Buffer.concat([png.subarray(0, afterHeader), textChunk(note), png.subarray(afterHeader)]);

/** What a PNG was drawn from, as {@link withNote} wrote it; undefined where it says nothing. */
export function noteOf(png: Buffer): string | undefined {
  for (let at = signatureLength; at < png.length; at += png.readUInt32BE(at) + chunkOverhead) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at)).toString("latin1");
    if (png.toString("latin1", at + 4, at + 8) === "tEXt" && data.startsWith(`${keyword}\0`))
      return data.slice(keyword.length + 1);
  }
  return undefined;
}

export const sizeOf = (png: Buffer): { width: number; height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});
