import { type LocalText, localize } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Locale } from "#lib/locales/registry.ts";

export type OfficeSource = {
  about: Office["sources"][number]["about"][];
  title: LocalText;
  url: string;
  asOf: string | undefined;
};

/** The pages on which the entry of an office rests, each once, with the parts it speaks of. */
export function officeSources(office: Office, locale: Locale): OfficeSource[] {
  const byUrl = new Map<string, OfficeSource>();
  for (const { about, url, title, asOf } of office.sources) {
    const known = byUrl.get(url);
    if (known) known.about = [...new Set([...known.about, about])];
    else
      byUrl.set(url, {
        about: [about],
        title: title ? localize(title, locale) : { text: new URL(url).hostname, lang: undefined },
        url,
        asOf: asOf ?? undefined,
      });
  }
  return [...byUrl.values()];
}
