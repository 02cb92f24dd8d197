import { emptyPolicy, securityHeaders, strictTransportSecurity } from "../../delivery/security-headers.ts";
import type { TreeAnswer } from "./tree-answers.ts";

type Headers = Readonly<Record<string, string>>;

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/** Files whose ending tells a host of static files what they are. */
const knownEndings = /\.(png|svg|ico|txt|xml|js|css|csv|json|webmanifest|ics|vcf)$/;

/** A file that is saved under the name it has anyway needs nothing said. */
const isNamedLike = (path: string, disposition: string) => disposition.includes(`"${path.split("/").at(-1)}"`);

const isPage = ({ entry }: TreeAnswer) => entry.kind !== "asset";

/** Files whose type or name for saving does not follow from their ending, each with what it needs. */
const unusual = (answers: readonly TreeAnswer[]): string[] =>
  answers
    .filter((answer) => !isPage(answer))
    .flatMap(({ path, entry }) => {
      const type = entry.headers["content-type"];
      const disposition = entry.headers["content-disposition"];
      const own: Headers = {
        ...(type && !knownEndings.test(path) ? { "content-type": type } : {}),
        ...(disposition && !isNamedLike(path, disposition) ? { "content-disposition": disposition } : {}),
      };
      return Object.keys(own).length > 0 ? [rule(path, own)] : [];
    });

/** A `_headers` file, as Netlify, Cloudflare Pages and others read it. The policies of pages stand in the pages. */
export function cdnHeaders(answers: readonly TreeAnswer[]): string {
  const page = answers.find(isPage);
  const common: Headers = {
    ...securityHeaders,
    "strict-transport-security": strictTransportSecurity,
    "content-security-policy": (/frame-ancestors [^;]*/.exec(emptyPolicy) ?? [""])[0],
    "cache-control": page?.entry.headers["cache-control"] ?? "",
  };
  const hashed = answers.find(({ path }) => path.startsWith("/_next/static/"));
  const immutable = hashed
    ? [rule("/_next/static/*", { "cache-control": hashed.entry.headers["cache-control"] ?? "" })]
    : [];
  return `${[rule("/*", common), ...immutable, ...unusual(answers)].join("\n\n")}\n`;
}
