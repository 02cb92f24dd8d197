import { editionOf } from "#lib/content/editions.ts";
import { localText } from "#lib/content/localize.ts";
import { offices, places } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { searchWords } from "#lib/content/search-words.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import { defaultLocale, type Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Texts } from "../passage.ts";
import { type ProsePassage, prosePassages } from "./prose-passages.ts";
import { inEach, wordings, written } from "./texts.ts";

const placeNames = (office: Office, locale: Locale): string =>
  places
    .filter(({ code }) => office.coverage.includes(code))
    .map(({ names }) => localText(names, locale))
    .join(translator(locale)("list.separator"));

/** What the page of an office shows beside its prose: how to reach it and which places it looks after. */
const profile = (office: Office): Texts =>
  inEach((locale) => {
    const t = translator(locale);
    const line = (label: string, value: string) =>
      value === "" ? "" : `${label}${t("list.colon")}${value}${t("list.stop").trim()}`;
    return [
      office.serves ? localText(office.serves, locale) : "",
      line(t("office.coverage"), placeNames(office, locale)),
      ...channelsOf(office).map(({ type, value }) => line(t(`office.${type}`), value)),
    ]
      .filter(Boolean)
      .join(" ");
  });

const { office: officeWords, phone, email, address, hours, website } = searchWords.intents;

/** The offices of the network. */
export const officePassages = (): ProsePassage[] =>
  [...offices.values()].flatMap((office): ProsePassage[] => {
    const folder = `offices/${office.id}`;
    const page = {
      path: `/offices/${office.id}`,
      kind: "office" as const,
      names: wordings(office.names, office.shortNames),
      aliases: [
        ...wordings(office.city, ...office.coverageCities.map(({ names }) => names)),
        ...channelsOf(office).flatMap(({ type, value }) => (type === "address" ? [] : [value])),
      ],
      words: [...officeWords, ...phone, ...email, ...address, ...hours, ...website],
      text: profile(office),
    };
    return editionOf(folder, defaultLocale)
      ? prosePassages(folder, page)
      : [{ ...page, title: written(office.names), facts: [] }];
  });
