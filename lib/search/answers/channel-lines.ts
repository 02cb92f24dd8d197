import { localText } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Intent } from "#lib/content/schema/search-words.ts";
import { addressFor } from "#lib/directory/address.ts";
import { type ChannelType, channelsOf } from "#lib/directory/channels.ts";
import { officeSources } from "#lib/directory/sources.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { AnswerSource } from "./answer.ts";

export const channelIntents = ["phone", "email", "address", "website"] as const satisfies readonly (Intent &
  ChannelType)[];

export type ChannelIntent = (typeof channelIntents)[number];

export const isChannelIntent = (intent: Intent): intent is ChannelIntent =>
  (channelIntents as readonly Intent[]).includes(intent);

/** One way to reach an office; undefined where it is not published. */
export function channelLine(office: Office, type: ChannelIntent, locale: Locale): string | undefined {
  const t = translator(locale);
  const value =
    type === "address"
      ? addressFor(office, locale)?.text
      : channelsOf(office).find((channel) => channel.type === type)?.value;
  return value === undefined ? undefined : `${t(`office.${type}`)}${t("list.colon")}${value}`;
}

/** The published ways to reach an office, quickest first. */
export const channelLines = (office: Office, locale: Locale, most = 2): string[] =>
  channelIntents.flatMap((type) => channelLine(office, type, locale) ?? []).slice(0, most);

/** What readers should know before they rely on a contact. */
export function trustLines({ contact }: Office, locale: Locale): string[] {
  if (contact.note) return [localText(contact.note, locale)];
  return contact.confidence === "high" ? [] : [translator(locale)("office.confirm")];
}

/** The sources of an office that speak of the given things; all of them where none does. */
export function sourcesAbout(
  office: Office,
  about: readonly ("contact" | "coverage" | "team")[],
  locale: Locale,
): AnswerSource[] {
  const all = officeSources(office, locale);
  const fitting = all.filter((source) => about.some((each) => source.about.includes(each)));
  return (fitting.length > 0 ? fitting : all).slice(0, 2).map(({ title, url, asOf }) => ({ title, url, asOf }));
}
