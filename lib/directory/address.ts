import { type LocalText, localize } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Locale } from "#lib/locales/registry.ts";

/** The address of an office in the best language there is for a reader; undefined where none is published. */
export function addressFor({ contact: { address } }: Office, locale: Locale): LocalText | undefined {
  if (!address) return undefined;
  const { local, ...written } = address;
  if (Object.values(written).some(Boolean)) return localize(written, locale);
  return local ? { text: local.text, lang: local.lang } : undefined;
}
