import type { z } from "zod";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Place } from "#lib/content/schema/place.ts";
import type { Need } from "#lib/directory/answer.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import { directory, placeSlug } from "#lib/directory/directory.ts";
import { officeSources } from "#lib/directory/sources.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { absoluteUrl } from "#lib/site.ts";
import type { directoryAnswer, officesAnswer } from "./directory-schema.ts";

type DirectoryAnswer = z.infer<typeof directoryAnswer>;

const placeSummary = (place: Place, locale: Locale): DirectoryAnswer["place"] => ({
  code: place.code,
  name: localText(place.names, locale),
  url: absoluteUrl(localePath(locale, `/contact/${placeSlug(place.code)}`)),
});

/** The words of `hours.except` are for pages; a program reads days and spans. */
const channelsForApi = (office: Office): DirectoryAnswer["channels"] =>
  channelsOf(office).map(({ hours, ...channel }) =>
    hours ? { ...channel, hours: { days: hours.days, spans: hours.spans } } : channel,
  );

const officeSummary = (office: Office, locale: Locale): NonNullable<DirectoryAnswer["responsible"]> => ({
  id: office.id,
  kind: office.kind,
  name: localText(office.names, locale),
  city: localText(office.city, locale),
  url: absoluteUrl(localePath(locale, `/offices/${office.id}`)),
  team: { exists: office.team.exists === "unknown" ? null : office.team.exists, basis: office.team.basis },
  channels: channelsForApi(office),
});

/** The directory's answer for a place code as the API gives it; undefined where there is no such place. */
export function answerForApi(code: string, locale: Locale, need: Need | undefined): DirectoryAnswer | undefined {
  const answer = directory.answer(code, need);
  if (!answer) return undefined;
  const place = placeSummary(answer.place, locale);
  if ("parts" in answer) {
    const parts = answer.parts.map((part) => placeSummary(part, locale));
    return {
      place,
      parts,
      responsible: null,
      unit: null,
      via: null,
      certainty: null,
      reason: null,
      channels: [],
      fallbacks: [],
      sources: [],
    };
  }
  const { responsible, unit, via, certainty, reason, fallbacks } = answer;
  return {
    place,
    parts: [],
    responsible: officeSummary(responsible, locale),
    unit: unit ? officeSummary(unit, locale) : null,
    via,
    certainty,
    reason: reason ? localText(reason, locale) : null,
    channels: channelsForApi(responsible),
    fallbacks: fallbacks.map((office) => officeSummary(office, locale)),
    sources: officeSources(responsible, locale).map(({ title, url, asOf, about }) => ({
      title: title.text,
      url,
      asOf: asOf ?? null,
      about,
    })),
  };
}

/** Every office as the API gives it. */
export const officesForApi = (locale: Locale): z.infer<typeof officesAnswer> => ({
  offices: [...offices.values()].map((office) => ({
    ...officeSummary(office, locale),
    parent: office.parent,
    timezone: office.timezone,
    coordinates: office.coordinates,
    established: office.established,
    coverage: office.coverage,
    coverageProvisional: office.coverageProvisional.map(({ code }) => code),
  })),
});
