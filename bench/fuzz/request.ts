/** A request as it goes over the wire: nothing of it has been put right by a client. */
export type FuzzRequest = {
  method: string;
  target: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string | undefined;
  /** Whether the body comes in chunks instead of with its length. */
  isChunked: boolean;
};

const chunkSize = 16_000;

function bodyBytes(body: string, isChunked: boolean): Buffer {
  const bytes = Buffer.from(body);
  if (!isChunked) return bytes;
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const part = bytes.subarray(start, start + chunkSize);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}

/** The bytes of a request. Line ends within its parts are left out: they would make it another request. */
export function bytesOf({ method, target, headers, body, isChunked }: FuzzRequest): Buffer {
  const length = isChunked ? "transfer-encoding: chunked" : `content-length: ${Buffer.byteLength(body ?? "")}`;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [length]),
  ].map((line) => line.replace(/[\r\n]/g, ""));
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`);
  return body === undefined ? head : Buffer.concat([head, bodyBytes(body, isChunked)]);
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const shortened = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text);

/** A request as a line for a shell, for somebody to look at; long parts are shortened. */
export function curlLine({ method, target, headers, body, isChunked }: FuzzRequest, origin: string): string {
  const all = isChunked ? [...headers, ["transfer-encoding", "chunked"] as const] : headers;
  return [
    `curl -isX ${quoted(method)} --path-as-is`,
    `--request-target ${quoted(shortened(target))}`,
    ...all.map(([name, value]) => `-H ${quoted(shortened(`${name}: ${value}`))}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(shortened(body))}`]),
    origin,
  ].join(" ");
}
