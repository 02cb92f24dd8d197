import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { securityHeaders, strictTransportSecurity } from "../security-headers.ts";
import type { Tree } from "../tree/read-tree.ts";
import { type Address, canonicalPath, isOfFramework, readAddress } from "./address.ts";
import { createApplicationAnswers } from "./application-answers.ts";
import { BodyTooLargeError } from "./body-limit.ts";
import { ClientGoneError, type Handler } from "./capture.ts";
import { createErrorAnswers } from "./error-answers.ts";
import { isForApi, isRead } from "./methods.ts";
import type { Metrics, RouteKind } from "./metrics.ts";
import type { Operations } from "./operations.ts";
import { type PreparedAnswer, prepareAnswer, sendPrepared } from "./prepared-answer.ts";
import { redirect, withQuery } from "./redirect.ts";
import { limits } from "./settings.ts";
import { TooManyWaitingError } from "./waiting-limit.ts";

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

/** The status of a client that did not wait, for the metrics alone: nginx counts it so. */
const clientGone = 499;

function statusFor(error: unknown): number {
  if (error instanceof BodyTooLargeError) return 413;
  if (error instanceof TooManyWaitingError) return 429;
  return error instanceof ClientGoneError ? clientGone : 500;
}

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
  const errors = createErrorAnswers(answers);
  const fromApplication = createApplicationAnswers({
    application,
    errors,
    frameworkModules,
    metrics,
    trustProxy,
    report,
  });

  const isSecure = ({ headers }: IncomingMessage) => trustProxy && headers["x-forwarded-proto"] === "https";

  const observe = (kind: RouteKind, { statusCode }: ServerResponse, start: number) =>
    metrics.observe(kind, statusCode, (performance.now() - start) / 1000);

  const fromTree = ({ path, query }: Address): PreparedAnswer | undefined =>
    query !== "" && queryAware.some((pattern) => pattern.test(path)) ? undefined : answers.get(path);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<RouteKind> {
    const send = (answer: PreparedAnswer) => sendPrepared(request, response, answer, { secure: isSecure(request) });
    const refuse = (status: number, path: string): RouteKind => {
      send(errors.answer(status, path));
      return "error";
    };
    const target = request.url ?? "/";
    const address = readAddress(target, limits.target);
    if ("status" in address) return refuse(address.status, target);
    const { path, query } = address;
    if (operations?.(path, response, commonHeaders(isSecure(request)))) return "operations";
    const ready = fromTree(address);
    if (!isRead(request) && (ready || !errors.isApi(path) || !isForApi(request))) return refuse(405, path);
    if (ready) {
      send(ready);
      return ready.status === 200 ? "static" : "error";
    }
    const canonical = canonicalPath(path, (each) => answers.has(each) || redirects.has(each));
    const location = redirects.get(canonical ?? path) ?? canonical;
    if (location !== undefined) {
      redirect(request, response, withQuery(location, query), commonHeaders(isSecure(request)));
      return "redirect";
    }
    if (isOfFramework(path)) return refuse(404, path);
    if (Number(request.headers["content-length"] ?? 0) > limits.body) return refuse(413, path);
    send(await fromApplication(request, response, address));
    return "dynamic";
  }

  function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    const status = statusFor(error);
    if (status === 500) report(error instanceof Error ? error : new Error(String(error)));
    if (status === clientGone) response.statusCode = status;
    else if (!response.headersSent && !response.destroyed)
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
