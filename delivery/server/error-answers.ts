import { emptyPolicy } from "../security-headers.ts";
import { entityTag } from "../tree/compress.ts";
import { type PreparedAnswer, prepareAnswer } from "./prepared-answer.ts";

const titles: Record<number, string> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  414: "URI Too Long",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

const details: Record<number, string> = {
  400: "The address cannot be read: correct the percent-encoding and leave out dot segments.",
  404: "There is nothing at this address.",
  405: "Use GET or HEAD here.",
  413: "The body of the request is too large.",
  414: "The address is too long: shorten it.",
  429: "Wait for the answers to the requests before on this connection.",
};

function plainAnswer(status: number, type: string, text: string): PreparedAnswer {
  const body = Buffer.from(text);
  const headers = {
    "content-type": type,
    "cache-control": "no-store",
    "content-security-policy": emptyPolicy,
    ...(status === 405 ? { allow: "GET, HEAD" } : {}),
  };
  const encodings = { identity: { etag: entityTag(body), bytes: body.length } };
  return prepareAnswer({ file: "", kind: "asset", status, headers, encodings, bodies: { identity: body } });
}

/** Problem details as in RFC 9457. */
function problemAnswer(status: number): PreparedAnswer {
  const title = titles[status] ?? "Error";
  const problem = {
    type: "about:blank",
    title,
    status,
    detail: details[status] ?? "The request could not be answered. Try again later.",
  };
  return plainAnswer(status, "application/problem+json", JSON.stringify(problem));
}

/** Only programs are told of these, so that there is no page for them. */
const withoutPage = [405, 413, 429];

/** What a visitor gets when something is wrong: a page of the tree in the right language, or problem details. */
export function createErrorAnswers(answers: ReadonlyMap<string, PreparedAnswer>) {
  const prefixes = [...answers.keys()].flatMap((path) => /^(\/[^/]+)\/problem\/404$/.exec(path)?.[1] ?? []).sort();
  const isApi = (path: string) => path.startsWith("/api/");

  function pageFor(status: number, path: string): PreparedAnswer | undefined {
    const first = `/${path.split(/[/?]/)[1] ?? ""}`;
    const prefix = prefixes.includes(first) ? first : prefixes[0];
    const nearest = status >= 500 ? 500 : status === 400 || status === 414 ? status : 404;
    return answers.get(`${prefix}/problem/${nearest}`);
  }

  return {
    isApi,
    /** The answer for a status at a path; never a stack trace, never an empty page. */
    answer(status: number, path: string): PreparedAnswer {
      if (isApi(path)) return problemAnswer(status);
      const exact = withoutPage.includes(status) ? undefined : pageFor(status, path);
      return (
        exact ??
        plainAnswer(status, "text/plain; charset=utf-8", `${titles[status] ?? "Error"}\n${details[status] ?? ""}\n`)
      );
    },
  };
}
