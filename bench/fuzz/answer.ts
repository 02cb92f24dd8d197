import { decompressors } from "../../delivery/tree/compress.ts";

/** An answer as it came over the wire, its body put together and unpacked. */
export type Answer = { status: number; headers: ReadonlyMap<string, readonly string[]>; text: string };

const headEnd = Buffer.from("\r\n\r\n");

function readHead(text: string): Pick<Answer, "status" | "headers"> {
  const [first = "", ...lines] = text.split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) throw new Error(`no answer in HTTP: ${JSON.stringify(first.slice(0, 100))}`);
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return { status, headers };
}

type Body = { bytes: Buffer; end: number };

function readChunks(received: Buffer, start: number): Body | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = received.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(received.toString("latin1", at, lineEnd), 16);
    if (!Number.isInteger(size)) throw new Error("a chunk without a size");
    const end = lineEnd + 2 + size + 2;
    if (received.length < end) return undefined;
    if (size === 0) return { bytes: Buffer.concat(parts), end };
    parts.push(received.subarray(lineEnd + 2, end - 2));
    at = end;
  }
}

function readBody(received: Buffer, start: number, { status, headers }: Omit<Answer, "text">, method: string) {
  if (method === "HEAD" || status === 204 || status === 304) return { bytes: Buffer.alloc(0), end: start };
  if (headers.get("transfer-encoding")?.[0] === "chunked") return readChunks(received, start);
  const end = start + Number(headers.get("content-length")?.[0] ?? 0);
  return received.length < end ? undefined : { bytes: received.subarray(start, end), end };
}

const decoders: Record<string, (bytes: Buffer) => Buffer> = decompressors;

/** The text of a body that came in some encoding. */
export function textOf(bytes: Buffer, encoding: string | undefined): string {
  const decode = decoders[encoding ?? ""];
  return (decode && bytes.length > 0 ? decode(bytes) : bytes).toString("utf8");
}

/**
 * Reads the first whole answer of what has been received, and how many bytes it took; undefined while there is more
 * to come. Throws where it is no answer in HTTP/1.1.
 */
export function readAnswer(received: Buffer, method: string): { answer: Answer; length: number } | undefined {
  const at = received.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = readHead(received.toString("latin1", 0, at));
  const start = at + headEnd.length;
  if (head.status < 200) {
    const final = readAnswer(received.subarray(start), method);
    return final && { ...final, length: start + final.length };
  }
  const body = readBody(received, start, head, method);
  if (!body) return undefined;
  const text = textOf(body.bytes, head.headers.get("content-encoding")?.[0]);
  return { answer: { ...head, text }, length: body.end };
}
