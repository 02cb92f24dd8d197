import type { GovernmentService } from "schema-dts";
import type { Edition } from "#lib/content/editions.ts";
import { localAddress } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { pageUrl } from "./graph.ts";
import { officeReference } from "./office.ts";

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, "");

/** The office on whose site a scheme is published runs it; undefined where that is nobody of the network. */
function providerOf({ officialUrl }: Scheme, locale: Locale): Office | undefined {
  if (!officialUrl) return undefined;
  const host = hostOf(localAddress(officialUrl, locale));
  return [...offices.values()].find(({ contact: { website } }) => website && hostOf(website) === host);
}

/** A scheme as a service of the Government. */
export function governmentService(scheme: Scheme, edition: Edition, locale: Locale): GovernmentService {
  const { id, officialUrl, applyUrl } = scheme;
  const url = pageUrl(`/schemes/${id}`, locale);
  const provider = providerOf(scheme, locale);
  return {
    "@type": "GovernmentService",
    "@id": `${url}#scheme`,
    name: edition.prose.title,
    description: edition.prose.summary,
    url,
    ...(officialUrl ? { sameAs: localAddress(officialUrl, locale) } : {}),
    ...(provider ? { provider: officeReference(provider, locale) } : {}),
    ...(applyUrl
      ? { availableChannel: { "@type": "ServiceChannel", serviceUrl: localAddress(applyUrl, locale) } }
      : {}),
  };
}
