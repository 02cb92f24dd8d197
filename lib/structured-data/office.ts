import type { GovernmentOffice, OpeningHoursSpecification } from "schema-dts";
import { localText } from "#lib/content/localize.ts";
import { offices, places } from "#lib/content/network.ts";
import type { Hours, Office } from "#lib/content/schema/office.ts";
import { addressFor } from "#lib/directory/address.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { type NodeOf, pageUrl } from "./graph.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const openingHours = ({ days: { from, to }, spans }: Hours): OpeningHoursSpecification[] =>
  spans.map((span) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: days.slice(from - 1, to),
    opens: span.from,
    closes: span.to,
  }));

/**
 * Beside a contact that readers are asked to confirm the page says so; a search engine would leave that out. So only
 * a contact that rests on the office itself is handed on.
 */
function contact(office: Office, locale: Locale): Partial<NodeOf<GovernmentOffice>> {
  const published = channelsOf(office).filter(({ confirm }) => !confirm);
  const value = (type: string) => published.find((channel) => channel.type === type)?.value;
  const [telephone, email, faxNumber, website] = ["phone", "email", "fax", "website"].map(value);
  const address = value("address") ? addressFor(office, locale)?.text : undefined;
  const { hours } = office.contact;
  return {
    ...(telephone ? { telephone } : {}),
    ...(email ? { email } : {}),
    ...(faxNumber ? { faxNumber } : {}),
    ...(website ? { sameAs: website } : {}),
    ...(address ? { address } : {}),
    ...(hours && published.length > 0 ? { openingHoursSpecification: openingHours(hours) } : {}),
  };
}

/** An office under its name, by which other nodes refer to it. */
export const officeReference = ({ id, names }: Office, locale: Locale): NodeOf<GovernmentOffice> => ({
  "@type": "GovernmentOffice",
  "@id": `${pageUrl(`/offices/${id}`, locale)}#office`,
  name: localText(names, locale),
});

/** An office: how to reach it, and the places it looks after. */
export function governmentOffice(office: Office, locale: Locale): NodeOf<GovernmentOffice> {
  const { id, coverage, established, parent } = office;
  const above = parent === null ? undefined : offices.get(parent);
  return {
    ...officeReference(office, locale),
    url: pageUrl(`/offices/${id}`, locale),
    ...contact(office, locale),
    ...(established ? { foundingDate: established } : {}),
    ...(above ? { parentOrganization: officeReference(above, locale) } : {}),
    ...(coverage.length > 0
      ? {
          areaServed: places
            .filter(({ code }) => coverage.includes(code))
            .map(({ code, names }) => ({
              "@type": "Place" as const,
              name: localText(names, locale),
              url: pageUrl(`/contact/${placeSlug(code)}`, locale),
            })),
        }
      : {}),
  };
}
