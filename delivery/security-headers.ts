import { createHash } from "node:crypto";

type Inline = { scripts: readonly string[]; styles: readonly string[] };

const hashes = (texts: readonly string[]): string[] =>
  [...new Set(texts)].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);

const list = (sources: readonly string[]) => (sources.length > 0 ? sources.join(" ") : "'none'");

/** The policy of one page: nothing but its own inline scripts and styles, by hash, and what comes from this origin. */
export function contentSecurityPolicy({ scripts, styles }: Inline, { interactive }: { interactive: boolean }): string {
  const own = interactive ? ["'self'"] : [];
  return [
    "default-src 'none'",
    `script-src ${list([...own, ...hashes(scripts)])}`,
    `style-src ${list(hashes(styles))}`,
    "img-src 'self'",
    // What a script of the page may fetch comes from this origin, like the page.
    `connect-src ${scripts.length > 0 ? "'self'" : "'none'"}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of anything that is not a page. */
export const emptyPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers that every response carries, static or dynamic. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** For answers over TLS only. */
export const strictTransportSecurity = "max-age=31536000; includeSubDomains";
