import { get } from "node:http";
import { acceptEncoding } from "./load.ts";
import type { Running } from "./running.ts";

/** The body exactly as it travels; fetch() would unpack it. */
function bodyOf(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": acceptEncoding } }, async (response) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        if (response.headers["content-encoding"] !== acceptEncoding) throw new Error(`${url} is not compressed`);
        resolve(Buffer.concat(chunks));
      } catch (error) {
        reject(error);
      }
    }).once("error", reject);
  });
}

/** Throws where two servers send different bytes for an address: then their figures could not be compared. */
export async function assertSameBytes(one: Running, other: Running, path: string): Promise<void> {
  const [first, second] = await Promise.all([bodyOf(one.origin + path), bodyOf(other.origin + path)]);
  if (!first.equals(second)) throw new Error(`${one.name} and ${other.name} send different bytes for ${path}`);
}
