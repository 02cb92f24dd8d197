import type { z } from "zod";
import { today } from "#lib/content/clock.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { localAddress, localText } from "#lib/content/localize.ts";
import { plainPhrase } from "#lib/facts/plain-phrase.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";
import { absoluteUrl } from "#lib/site.ts";
import type { schemesAnswer } from "./schemes-schema.ts";

/** Every scheme with the routes in force today, as the API gives it. */
export const schemesForApi = (locale: Locale): z.infer<typeof schemesAnswer> => ({
  schemes: schemesInOrder.map((entry) => {
    const scheme = schemeOn(entry, today());
    return {
      id: scheme.id,
      name: localText(scheme.names, locale),
      abbreviation: scheme.abbreviation,
      kind: scheme.kind,
      status: scheme.status,
      url: absoluteUrl(localePath(locale, `/schemes/${scheme.id}`)),
      officialUrl: scheme.officialUrl && localAddress(scheme.officialUrl, locale),
      glance: Object.fromEntries(
        Object.entries(scheme.glance).map(([key, phrase]) => [key, plainPhrase(phrase, locale)]),
      ),
      routes: scheme.routes.map(({ id, names, summary }) => ({
        id,
        name: localText(names, locale),
        summary: plainPhrase(summary, locale),
      })),
      verified: scheme.verified,
    };
  }),
});
