import type { IncomingMessage, ServerResponse } from "node:http";
import type { Address } from "./address.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { type Captured, capture, type Handler } from "./capture.ts";
import { dynamicEntry } from "./dynamic-answer.ts";
import type { createErrorAnswers } from "./error-answers.ts";
import { isRead } from "./methods.ts";
import type { Metrics } from "./metrics.ts";
import { type PreparedAnswer, prepareAnswer } from "./prepared-answer.ts";
import { withoutInternalHeaders } from "./request-headers.ts";
import { limits } from "./settings.ts";
import { createWaitingLimit } from "./waiting-limit.ts";

type Parts = {
  application: Handler;
  errors: ReturnType<typeof createErrorAnswers>;
  frameworkModules: ReadonlySet<string>;
  metrics: Metrics;
  trustProxy: boolean;
  report: (error: Error) => void;
};

/** Dynamic answers are the same for everybody unless the application says otherwise. */
const sharedCacheControl = `public, max-age=0, s-maxage=${limits.cacheSeconds}, stale-while-revalidate=600`;

/** What Next puts on every dynamic page, whether or not it differs between readers. */
const isNextDefault = (cacheControl: string) =>
  cacheControl === "private, no-cache, no-store, max-age=0, must-revalidate";

const isForOneReader = (cacheControl: string) =>
  /\b(private|no-store)\b/.test(cacheControl) && !isNextDefault(cacheControl);

function cacheControlOf({ status, headers }: Captured): string {
  const given = String(headers["cache-control"] ?? "");
  if (isForOneReader(given)) return given;
  return status >= 400 ? "no-store" : sharedCacheControl;
}

/**
 * Whether an error is told in words of our own: to a program in JSON, or by a page that was made to be sent with 404,
 * and says so. All others are the framework's, which nobody needs to see.
 */
const isOurError = ({ status, headers, body }: Captured) =>
  status < 500 &&
  (/^application\/(.*\+)?json/.test(String(headers["content-type"] ?? "")) ||
    (status === 404 && body.includes('data-status="404"')));

/** Asks the application, and makes of what it says an answer as lean as one of the tree; equal ones are kept a while. */
export function createApplicationAnswers({
  application,
  errors,
  frameworkModules,
  metrics,
  trustProxy,
  report,
}: Parts) {
  const { cacheEntries: entries, cacheBytes: bytes, cacheSeconds: seconds } = limits;
  const cache = new BoundedCache<PreparedAnswer>({ entries, bytes, seconds });
  const waiting = createWaitingLimit(limits.waitingPerConnection);

  async function askApplication(request: IncomingMessage, response: ServerResponse): Promise<Captured> {
    withoutInternalHeaders(request, { trustProxy });
    const method = request.method;
    if (method === "HEAD") request.method = "GET";
    const work = () => capture(application, request, response, { maxBody: limits.body });
    const captured = await waiting(request.socket, work);
    if (method !== undefined) request.method = method;
    return captured;
  }

  return async (request: IncomingMessage, response: ServerResponse, { path }: Address): Promise<PreparedAnswer> => {
    const key = request.url ?? "";
    const known = isRead(request) ? cache.get(key) : undefined;
    metrics.cacheLookup(known ? "hit" : "miss");
    if (known) return known;
    const captured = await askApplication(request, response);
    if (captured.status >= 400 && !isOurError(captured)) return errors.answer(captured.status, path);
    const cacheControl = cacheControlOf(captured);
    const entry = dynamicEntry(captured, frameworkModules, cacheControl, report);
    const answer = prepareAnswer(entry);
    if (isRead(request) && captured.status === 200 && !isForOneReader(cacheControl)) {
      const size = Object.values(entry.bodies).reduce((sum, body) => sum + body.length, 0);
      cache.set(key, answer, size);
    }
    return answer;
  };
}
