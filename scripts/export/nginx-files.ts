import { securityHeaders, strictTransportSecurity } from "../../delivery/security-headers.ts";
import type { Entry, Manifest } from "../../delivery/tree/manifest.ts";
import { block, map, quoted } from "./nginx-syntax.ts";
import { askedPaths, problemAnswers, readableAnswers, type TreeAnswer } from "./tree-answers.ts";

type Targets = (answer: TreeAnswer) => string;

const typeOf = ({ entry }: { entry: Entry }) => entry.headers["content-type"] ?? "application/octet-stream";

/** nginx takes the type from the location, so each type has one of its own, under addresses that nobody can ask for. */
const placeOf = (types: readonly string[], type: string) => `/_tree/${types.indexOf(type)}/`;

/** The headers in which answers differ; each becomes a variable. */
const ownHeaders = (answers: readonly TreeAnswer[]): string[] =>
  [...new Set(answers.flatMap(({ entry }) => Object.keys(entry.headers)))]
    .filter((name) => name !== "content-type")
    .sort();

const variableOf = (header: string) => `$portal_${header.replaceAll("-", "_")}`;

function headerMap(header: string, answers: readonly TreeAnswer[], targetOf: Targets): string {
  const values = answers.flatMap((answer): [string, string][] => {
    const value = answer.entry.headers[header];
    return value === undefined ? [] : [[targetOf(answer), quoted(value)]];
  });
  return map("$uri", variableOf(header), values);
}

/** What is shown while no replica answers: the page for 500 in the language of the address, else in the first. */
function awayMap(problems: readonly TreeAnswer[], targetOf: Targets): string {
  const pages = problems.filter(({ path }) => path.endsWith("/problem/500"));
  const [first] = pages;
  if (!first) throw new Error("the static tree has no page for the status 500");
  const values = pages.map((page): [string, string] => [`~^/${page.path.split("/")[1]}(/|$)`, targetOf(page)]);
  return map("$request_uri", "$portal_away", values, targetOf(first));
}

function locations(types: readonly string[], headers: readonly string[], root: string): string {
  const added = [
    ...Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...headers.map((name) => `add_header ${name} ${variableOf(name)} always;`),
    "add_header strict-transport-security $portal_hsts always;",
  ];
  return types
    .map((type) =>
      block(`location ^~ ${placeOf(types, type)}`, [
        "internal;",
        `alias ${root}/;`,
        "types { }",
        `default_type ${quoted(type)};`,
        ...added,
      ]),
    )
    .join("\n\n");
}

/** What nginx has to know of a static tree that lies in `root`: maps for the http context, locations for the server. */
export function nginxFiles(manifest: Manifest, root: string): { maps: string; tree: string } {
  const readable = readableAnswers(manifest);
  const problems = problemAnswers(manifest);
  const all = [...readable, ...problems];
  const types = [...new Set(all.map(typeOf))].sort();
  const headers = ownHeaders(all);
  const targetOf: Targets = (answer) => `${placeOf(types, typeOf(answer))}${answer.entry.file}`;
  const one = (keys: readonly string[]) => keys.map((key): [string, string] => [key, "1"]);
  const asked = askedPaths(manifest).map((path) => `?${path}`);
  const maps = [
    "map_hash_max_size 16384;\nmap_hash_bucket_size 512;",
    map("$http_x_forwarded_proto", "$portal_scheme", [["https", "https"]], "$scheme"),
    map("$portal_scheme", "$portal_hsts", [["https", quoted(strictTransportSecurity)]]),
    map("$request_method", "$portal_is_read", one(["GET", "HEAD"]), "0"),
    map("$is_args$uri", "$portal_is_asked", one(asked), "0"),
    map(
      "$uri",
      "$portal_page",
      readable.map((answer): [string, string] => [answer.path, quoted(targetOf(answer))]),
    ),
    awayMap(problems, targetOf),
    ...headers.map((header) => headerMap(header, all, targetOf)),
  ];
  return { maps: `${maps.join("\n\n")}\n`, tree: `${locations(types, headers, root)}\n` };
}
