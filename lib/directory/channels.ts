import type { Hours, Office } from "#lib/content/schema/office.ts";
import { isLocale, localeEntry } from "#lib/locales/registry.ts";

export type ChannelType = "website" | "email" | "phone" | "fax" | "address" | "immigration-division";

/** One published way to reach an office. */
export type Channel = {
  type: ChannelType;
  value: string;
  /** BCP 47 tag of the value, for addresses. */
  lang?: string;
  extension?: string;
  /** When this channel is attended, where it has hours of its own. */
  hours?: Hours;
  /** The content date of its source; null where the source is undated. */
  asOf: string | null;
  /** True where the source is not the office itself, so that readers are asked to confirm it. */
  confirm: boolean;
};

function addresses(office: Office): Pick<Channel, "value" | "lang">[] {
  const { address } = office.contact;
  if (!address) return [];
  const { local, ...written } = address;
  return [
    ...Object.entries(written).flatMap(([locale, value]) =>
      value ? [{ value, lang: isLocale(locale) ? localeEntry(locale).lang : locale }] : [],
    ),
    ...(local ? [{ value: local.text, lang: local.lang }] : []),
  ];
}

/** Every published channel of an office, the quickest to use first. Empty where none is published. */
export function channelsOf(office: Office): Channel[] {
  const { contact, immigrationDivision, team } = office;
  const trust = { asOf: contact.asOf, confirm: contact.confidence !== "high" };
  const one = (type: ChannelType, value: string | null): Channel[] => (value ? [{ type, value, ...trust }] : []);
  return [
    ...one("phone", team.phone ?? contact.phone),
    ...one("email", team.email ?? contact.email),
    ...one("website", contact.website),
    ...addresses(office).map((address): Channel => ({ type: "address", ...address, ...trust })),
    ...one("fax", contact.fax),
    ...(immigrationDivision
      ? [
          {
            type: "immigration-division" as const,
            value: immigrationDivision.phone,
            ...(immigrationDivision.extension ? { extension: immigrationDivision.extension } : {}),
            ...(immigrationDivision.hours ? { hours: immigrationDivision.hours } : {}),
            ...trust,
          },
        ]
      : []),
  ];
}

/** Whether a visitor can get in touch with the office itself through what is published. */
export const isReachable = (office: Office): boolean =>
  channelsOf(office).some(({ type }) => type === "phone" || type === "email" || type === "website");
