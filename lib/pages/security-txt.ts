import { localePath } from "#lib/locales/paths.ts";
import { defaultLocale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { absoluteUrl, securityContact } from "#lib/site.ts";

/** RFC 9116 asks for less than a year; a portal that is not built again for so long should not be believed. */
const validForDays = 180;

/** Where this says nothing of its own, readers of security.txt are led to the notices. */
const policy = absoluteUrl(localePath(defaultLocale, "/help/notices"));

/** How to report a weakness, for those who look for it at a known address (RFC 9116). */
export function securityText(now: Date, contact: string = securityContact ?? policy): string {
  const expires = new Date(now.getTime() + validForDays * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  const languages = new Set(localeIds.map((id) => new Intl.Locale(localeEntry(id).lang).language));
  const lines = {
    Contact: contact,
    Expires: expires.toISOString().replace(".000", ""),
    "Preferred-Languages": [...languages].join(", "),
    Canonical: absoluteUrl("/.well-known/security.txt"),
    Policy: policy,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}
