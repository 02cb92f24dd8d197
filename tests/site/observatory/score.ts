import { type Finding, policyPoints, readPolicy } from "./policy-points.ts";

/** What the Observatory looks at: the answer for a page over TLS, and the one to a question from another origin. */
export type Seen = {
  headers: Headers;
  html: string;
  /** The headers of the answer to OPTIONS with this `Origin`. */
  crossOrigin: { origin: string; headers: Headers };
};

const sixMonths = 15_552_000;

function hstsPoints(header: string | null): Finding {
  const age = Number.parseInt(/(?:^|;)\s*max-age=(\d+)/i.exec(header ?? "")?.[1] ?? "", 10);
  if (Number.isNaN(age) || header?.includes(",")) return { found: "none that can be read", points: -20 };
  return age < sixMonths ? { found: "less than six months", points: -10 } : { found: "six months or more", points: 0 };
}

function referrerPoints(header: string | null): Finding {
  if (header === null) return { found: "none", points: 0 };
  const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/i.test(header.trim());
  return isPrivate ? { found: "private", points: 5 } : { found: "tells too much", points: -5 };
}

function framePoints(headers: Headers): Finding {
  const policy = readPolicy(headers.get("content-security-policy") ?? "");
  if (policy?.has("frame-ancestors")) return { found: "by the policy", points: 5 };
  const isRefused = /^\s*(deny|sameorigin)\s*$/i.test(headers.get("x-frame-options") ?? "");
  return isRefused ? { found: "by a header", points: 0 } : { found: "none", points: -20 };
}

function resourcePoints(header: string | null): Finding {
  if (header === null || header === "cross-origin") return { found: header ?? "none", points: 0 };
  return /^same-(origin|site)$/.test(header) ? { found: header, points: 10 } : { found: "unknown", points: -5 };
}

function sharingPoints({ origin, headers }: Seen["crossOrigin"]): Finding {
  const isOpen =
    headers.get("access-control-allow-origin") === origin && headers.get("access-control-allow-credentials") === "true";
  return isOpen ? { found: "with credentials", points: -50 } : { found: "none with credentials", points: 0 };
}

/** Where the rules tell cases apart that the portal has none of, the worst of them is taken. */
const worstUnless = (isFine: boolean, found: string, points: number): Finding =>
  isFine ? { found, points: 0 } : { found: `not: ${found}`, points };

const onlyOwnScripts = (html: string) =>
  [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/gi)].every(([, src = ""]) => /^\/(?!\/)/.test(src));

/**
 * The tests of Mozilla's HTTP Observatory, algorithm 4, with the points that it gives for each: src/grader/charts.js
 * and src/analyzer/tests of https://github.com/mdn/mdn-http-observatory 1.4.8. The redirection to TLS, for which 20
 * points may be lost, is not looked at: it belongs to the proxy in front, like the certificate.
 */
export function findings({ headers, html, crossOrigin }: Seen): Record<string, Finding> {
  return {
    "content-security-policy": policyPoints(headers.get("content-security-policy") ?? undefined),
    cookies: worstUnless(headers.getSetCookie().length === 0, "no cookie", -40),
    "cross-origin-resource-sharing": sharingPoints(crossOrigin),
    "referrer-policy": referrerPoints(headers.get("referrer-policy")),
    "strict-transport-security": hstsPoints(headers.get("strict-transport-security")),
    "subresource-integrity": worstUnless(onlyOwnScripts(html), "scripts of this origin only", -50),
    "x-content-type-options": worstUnless(headers.get("x-content-type-options") === "nosniff", "nosniff", -5),
    "x-frame-options": framePoints(headers),
    "cross-origin-resource-policy": resourcePoints(headers.get("cross-origin-resource-policy")),
  };
}

/** The score: from 100 down, and above it only for those who have lost at most 10 points. */
export function scoreOf(found: Readonly<Record<string, Finding>>): number {
  const points = Object.values(found).map((each) => each.points);
  const sum = (some: readonly number[]) => some.reduce((total, each) => total + each, 100);
  const withoutExtra = sum(points.filter((each) => each < 0));
  return Math.max(0, withoutExtra >= 90 ? sum(points) : withoutExtra);
}
