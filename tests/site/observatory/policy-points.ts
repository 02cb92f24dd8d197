/** A finding of the Observatory and what it is worth. */
export type Finding = { found: string; points: number };

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const broad = ["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"];
const inline = ["'unsafe-inline'", "data:"];
const passive = ["img-src", "media-src"];

/** The directives of a policy with their sources; undefined where one stands twice, or none can be read. */
export function readPolicy(header: string): Policy | undefined {
  const policy = new Map<string, Set<string>>();
  for (const entry of header.split(";")) {
    const [name, ...sources] = entry.trim().toLowerCase().split(/\s+/);
    if (!name) continue;
    if (policy.has(name)) return undefined;
    policy.set(name, new Set(sources.length === 0 && name.endsWith("-src") ? ["'none'"] : sources));
  }
  return policy.size > 0 ? policy : undefined;
}

const isHash = (source: string) => /^'(sha256|sha384|sha512|nonce)-/.test(source);

/** Where a source is named by hash, browsers do not obey 'unsafe-inline'. */
function effective(policy: Policy, name: string): string[] {
  const sources = [...(policy.get(name) ?? policy.get("default-src") ?? ["*"])];
  return sources.some(isHash) ? sources.filter((source) => source !== "'unsafe-inline'") : sources;
}

const anyOf = (sources: readonly string[], refused: readonly string[]) =>
  sources.some((source) => refused.includes(source));

const isPlain = (source: string) => source.startsWith("http:") || source.startsWith("ftp:");

/** The first rule that holds counts. */
const rules: readonly [found: string, points: number, holds: (policy: Policy) => boolean][] = [
  [
    "unsafe or any scripts or objects",
    -20,
    (policy) =>
      anyOf(effective(policy, "script-src"), [...broad, ...inline]) || anyOf(effective(policy, "object-src"), broad),
  ],
  [
    "active content without TLS",
    -20,
    (policy) => [...policy].some(([name, sources]) => !passive.includes(name) && [...sources].some(isPlain)),
  ],
  [
    "unsafe-eval",
    -10,
    (policy) => ["script-src", "style-src"].some((name) => effective(policy, name).includes("'unsafe-eval'")),
  ],
  [
    "images or media without TLS",
    -10,
    (policy) => passive.some((name) => [...(policy.get(name) ?? policy.get("default-src") ?? [])].some(isPlain)),
  ],
  ["unsafe or any styles", 0, (policy) => anyOf(effective(policy, "style-src"), [...broad, ...inline])],
  ["default-src 'none', nothing unsafe", 10, (policy) => [...(policy.get("default-src") ?? [])].join() === "'none'"],
];

/** What a Content-Security-Policy is worth. `strict-dynamic`, policies in meta tags and several at once are not read. */
export function policyPoints(header: string | undefined): Finding {
  if (header === undefined) return { found: "none", points: -25 };
  const policy = readPolicy(header);
  if (!policy) return { found: "cannot be read", points: -25 };
  const [found, points] = rules.find(([, , holds]) => holds(policy)) ?? ["nothing unsafe", 5];
  return { found, points };
}
