import { homedir } from "node:os";
import type { Answer } from "./answer.ts";
import { reflectedMarkup } from "./markers.ts";
import type { FuzzRequest } from "./request.ts";

/** What every answer to a request carries. */
const required = [
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "content-security-policy",
  "cache-control",
];

/** What no answer carries. */
const forbidden = ["set-cookie", "server", "x-powered-by", "x-nextjs-cache", "access-control-allow-credentials"];

/** Refused by the parser, before there was a request: such an answer is one line, and ends the connection. */
const isRefusal = ({ status, headers, text }: Answer) =>
  [400, 408, 431].includes(status) && text === "" && headers.get("connection")?.[0] === "close";

const trace = /\n\s+at (?:async )?[^\n]*(?:\.m?[jt]sx?|node:)[^\n]*:\d+/;
/** Folders of this machine, and what only the server's own files are called. */
const inside = [process.cwd(), homedir(), "/.next/server", "dist/delivery/", "/tmp/portal-"].filter(
  (path) => path !== "/",
);

type Check = (answer: Answer, request: FuzzRequest) => string | undefined;

const first = ({ headers }: Answer, name: string) => headers.get(name)?.[0];

const checks: readonly Check[] = [
  ({ status }) => (status >= 500 ? `status ${status}` : undefined),
  ({ status }) => (status === 408 ? "408, although all of the request was sent at once" : undefined),
  (answer) => {
    const needed = isRefusal(answer) ? ["x-content-type-options"] : required;
    const missing = needed.filter((name) => !first(answer, name));
    return missing.length > 0 ? `${answer.status} without ${missing.join(", ")}` : undefined;
  },
  ({ headers }) => {
    const given = [...headers.keys()].filter((name) => forbidden.includes(name) || name.startsWith("x-middleware-"));
    return given.length > 0 ? `carries ${given.join(", ")}` : undefined;
  },
  (answer) => {
    const policy = first(answer, "content-security-policy") ?? "default-src 'none'";
    return policy.startsWith("default-src 'none'") && !policy.includes("unsafe-") ? undefined : `policy ${policy}`;
  },
  (answer) => {
    const type = first(answer, "content-type") ?? "";
    return type.startsWith("text/x-component") ? "data of the framework" : undefined;
  },
  ({ text }) => (trace.test(text) ? `a stack trace: ${trace.exec(text)?.[0].trim()}` : undefined),
  ({ text }) => {
    const found = inside.find((path) => text.includes(path));
    return found && `names ${found}`;
  },
  (answer) => {
    const found = reflectedMarkup(answer.text, first(answer, "content-type") ?? "");
    return found && `reflects ${found}`;
  },
  (answer) => {
    const location = first(answer, "location");
    if (location === undefined || /^\/(?![/\\])/.test(location)) return undefined;
    return `leads to ${location}`;
  },
];

/** What is wrong with an answer, in words; nothing where all is well. */
export const complaintsAbout = (answer: Answer, request: FuzzRequest): string[] =>
  checks.flatMap((check) => check(answer, request) ?? []);
