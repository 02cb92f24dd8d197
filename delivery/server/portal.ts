import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { securityHeaders, strictTransportSecurity } from "../security-headers.ts";
import type { LoadedEntry, Tree } from "../tree/read-tree.ts";
import { type Address, canonicalPath, readAddress } from "./address.ts";
import { BodyTooLargeError } from "./body-limit.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { type Captured, capture, type Handler } from "./capture.ts";
import { dynamicEntry } from "./dynamic-answer.ts";
import { createErrorAnswers } from "./error-answers.ts";
import type { Metrics, RouteKind } from "./metrics.ts";
import type { Operations } from "./operations.ts";
import { type PreparedAnswer, prepareAnswer, sendPrepared } from "./prepared-answer.ts";
import { redirect, withQuery } from "./redirect.ts";
import { withoutInternalHeaders } from "./request-headers.ts";
import { limits } from "./settings.ts";

type Parts = {
  tree: Tree;
  /** The application that answers what the tree does not hold. */
  application: Handler;
  metrics: Metrics;
  trustProxy: boolean;
  /** Absent where they are answered on a port of their own. */
  operations?: Operations | undefined;
  report: (error: Error) => void;
};

/** Dynamic answers are the same for everybody unless the application says otherwise. */
const sharedCacheControl = `public, max-age=0, s-maxage=${limits.cacheSeconds}, stale-while-revalidate=600`;

const isForOneReader = (cacheControl: string) =>
  /\b(private|no-store)\b/.test(cacheControl) && !isNextDefault(cacheControl);

/** What Next puts on every dynamic page, whether or not it differs between readers. */
const isNextDefault = (cacheControl: string) =>
  cacheControl === "private, no-cache, no-store, max-age=0, must-revalidate";

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

const commonHeaders = (secure: boolean) =>
  secure ? { ...securityHeaders, "strict-transport-security": strictTransportSecurity } : securityHeaders;

/** The server of the portal: the static tree from memory, everything else through the application, made lean. */
export function createPortal({ tree, application, metrics, trustProxy, operations, report }: Parts): Handler {
  const answers = new Map<string, PreparedAnswer>(
    [...tree.entries].map(([path, entry]) => [path, prepareAnswer(entry)]),
  );
  const redirects = new Map(Object.entries(tree.redirects));
  const queryAware = tree.queryAware.map((source) => new RegExp(source));
  const frameworkModules = new Set(tree.frameworkModules);
  const cache = new BoundedCache<PreparedAnswer>({
    entries: limits.cacheEntries,
    bytes: limits.cacheBytes,
    seconds: limits.cacheSeconds,
  });
  const errors = createErrorAnswers(answers);

  const isSecure = ({ headers }: IncomingMessage) => trustProxy && headers["x-forwarded-proto"] === "https";

  const observe = (kind: RouteKind, { statusCode }: ServerResponse, start: number) =>
    metrics.observe(kind, statusCode, (performance.now() - start) / 1000);

  const fromTree = ({ path, query }: Address): PreparedAnswer | undefined =>
    query !== "" && queryAware.some((pattern) => pattern.test(path)) ? undefined : answers.get(path);

  function entryOf(captured: Captured): LoadedEntry {
    const given = String(captured.headers["cache-control"] ?? "");
    const cacheControl = isForOneReader(given) ? given : captured.status >= 400 ? "no-store" : sharedCacheControl;
    return dynamicEntry(captured, frameworkModules, cacheControl, report);
  }

  /** A page that was made to be sent with 404, and says so, is kept; the framework's own error pages never are. */
  const explainsItself = ({ status, body }: Captured) => status === 404 && body.includes('data-status="404"');

  async function fromApplication(
    request: IncomingMessage,
    response: ServerResponse,
    { path }: Address,
  ): Promise<PreparedAnswer> {
    const key = request.url ?? "";
    const known = isRead(request) ? cache.get(key) : undefined;
    metrics.cacheLookup(known ? "hit" : "miss");
    if (known) return known;
    withoutInternalHeaders(request, { trustProxy });
    const method = request.method;
    if (method === "HEAD") request.method = "GET";
    const captured = await capture(application, request, response, { maxBody: limits.body });
    if (method !== undefined) request.method = method;
    const isPage = String(captured.headers["content-type"] ?? "").startsWith("text/html") || captured.body.length === 0;
    if (captured.status >= 400 && isPage && !explainsItself(captured)) return errors.answer(captured.status, path);
    const entry = entryOf(captured);
    const answer = prepareAnswer(entry);
    if (isRead(request) && captured.status === 200 && !isForOneReader(entry.headers["cache-control"] ?? ""))
      cache.set(
        key,
        answer,
        Object.values(entry.bodies).reduce((sum, body) => sum + body.length, 0),
      );
    return answer;
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<RouteKind> {
    const send = (answer: PreparedAnswer) => sendPrepared(request, response, answer, { secure: isSecure(request) });
    const target = request.url ?? "/";
    const address = readAddress(target, limits.target);
    if ("status" in address) {
      send(errors.answer(address.status, target));
      return "error";
    }
    if (operations?.(address.path, response, commonHeaders(isSecure(request)))) return "operations";
    const ready = fromTree(address);
    if (!isRead(request) && (ready || !errors.isApi(address.path))) {
      send(errors.answer(405, address.path));
      return "error";
    }
    if (ready) {
      send(ready);
      return ready.status === 200 ? "static" : "error";
    }
    const canonical = canonicalPath(address.path, (path) => answers.has(path) || redirects.has(path));
    const location = redirects.get(canonical ?? address.path) ?? canonical;
    if (location !== undefined) {
      redirect(request, response, withQuery(location, address.query), commonHeaders(isSecure(request)));
      return "redirect";
    }
    if (Number(request.headers["content-length"] ?? 0) > limits.body) {
      send(errors.answer(413, address.path));
      return "error";
    }
    send(await fromApplication(request, response, address));
    return "dynamic";
  }

  function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    const status = error instanceof BodyTooLargeError ? 413 : 500;
    if (status === 500) report(error instanceof Error ? error : new Error(String(error)));
    if (!response.headersSent && !response.destroyed)
      sendPrepared(request, response, errors.answer(status, request.url ?? "/"), { secure: isSecure(request) });
  }

  async function answerAny(request: IncomingMessage, response: ServerResponse, start: number): Promise<void> {
    let kind: RouteKind = "error";
    try {
      kind = await route(request, response);
    } catch (error) {
      fail(error, request, response);
    }
    observe(kind, response, start);
  }

  // Nearly every request asks for exactly a path of the tree. Such a path needs no reading, and no promise.
  return (request, response) => {
    const start = performance.now();
    const ready = isRead(request) ? answers.get(request.url ?? "") : undefined;
    if (!ready) return answerAny(request, response, start);
    try {
      sendPrepared(request, response, ready, { secure: isSecure(request) });
    } catch (error) {
      fail(error, request, response);
    }
    observe(response.statusCode < 400 ? "static" : "error", response, start);
  };
}
