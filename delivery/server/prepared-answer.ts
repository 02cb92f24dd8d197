import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders, strictTransportSecurity } from "../security-headers.ts";
import type { Encoding } from "../tree/manifest.ts";
import type { LoadedEntry } from "../tree/read-tree.ts";
import { acceptedEncodings } from "./accept-encoding.ts";
import { matchesEntityTag } from "./conditional.ts";

type Prepared = { etag: string; body: Buffer; headers: string[]; notModified: string[] };

/** An answer with every header and byte worked out in advance, so that sending it is a look-up. */
export type PreparedAnswer = { status: number; byEncoding: Partial<Record<Encoding, Prepared>> };

const flat = (headers: Record<string, string>): string[] => Object.entries(headers).flat();

const varyOf = (own: string | undefined) => [...(own ? [own] : []), "Accept-Encoding"].join(", ");

function prepare(entry: LoadedEntry, encoding: Encoding, body: Buffer): Prepared {
  const etag = entry.encodings[encoding]?.etag ?? "";
  const shared = { ...securityHeaders, ...entry.headers, vary: varyOf(entry.headers["vary"]), etag };
  return {
    etag,
    body,
    headers: flat({
      ...shared,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      // An answer without content has no length (RFC 9110, 8.6).
      ...(entry.status === 204 ? {} : { "content-length": String(body.length) }),
    }),
    notModified: flat(shared),
  };
}

/** Works out all answers that an entry of the static tree can give. */
export function prepareAnswer(entry: LoadedEntry): PreparedAnswer {
  const byEncoding: PreparedAnswer["byEncoding"] = {};
  for (const [encoding, body] of Object.entries(entry.bodies) as [Encoding, Buffer][])
    byEncoding[encoding] = prepare(entry, encoding, body);
  return { status: entry.status, byEncoding };
}

const chosen = ({ byEncoding }: PreparedAnswer, header: string | undefined): Prepared | undefined => {
  for (const encoding of acceptedEncodings(header)) {
    const prepared = byEncoding[encoding];
    if (prepared) return prepared;
  }
  return byEncoding.identity;
};

const hsts = ["strict-transport-security", strictTransportSecurity];

/** Sends a prepared answer: conditional requests get 304, HEAD gets no body. Returns the status that was sent. */
export function sendPrepared(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
  { secure }: { secure: boolean },
): number {
  const prepared = chosen(answer, request.headers["accept-encoding"]);
  if (!prepared) throw new Error("an entry of the static tree has no body");
  const isFresh = answer.status === 200 && matchesEntityTag(request.headers["if-none-match"], prepared.etag);
  const headers = isFresh ? prepared.notModified : prepared.headers;
  const status = isFresh ? 304 : answer.status;
  response.writeHead(status, secure ? [...headers, ...hsts] : headers);
  response.end(isFresh || request.method === "HEAD" ? undefined : prepared.body);
  return status;
}
