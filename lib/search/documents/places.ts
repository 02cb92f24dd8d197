import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import type { Place } from "#lib/content/schema/place.ts";
import { searchWords } from "#lib/content/search-words.ts";
import { directory, placeSlug } from "#lib/directory/directory.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Passage } from "../passage.ts";
import { inEach, wordings, written } from "./texts.ts";

const titleKeys = { "dedicated-team": "titleTeam", office: "titleOffice", "head-office": "titleHead" } as const;

function textOf(place: Place, locale: Locale): string {
  const t = translator(locale);
  const name = localText(place.names, locale);
  const answer = directory.answer(place.code);
  if (!answer) return "";
  if ("parts" in answer) return t("place.partsLead", { place: name });
  const { responsible, unit, via } = answer;
  const title = t(`place.${titleKeys[via]}`, { city: localText(responsible.city, locale) });
  const offices = [responsible, ...(unit ? [unit] : [])].map(({ names }) => localText(names, locale));
  return [
    title + t("list.stop").trim(),
    offices.join(t("list.separator")) + t("list.stop").trim(),
    t("place.summary", { place: name }),
  ].join(" ");
}

/** `AND` and `CAN` are Andorra and Canada in a list of codes, and words in a question; `USA` and `UAE` are names. */
const isBareCode = (alias: string, names: readonly string[]): boolean =>
  /^[A-Z]{3}$/.test(alias) && !names.some((name) => (name.match(/\b[A-Z]/g) ?? []).join("") === alias);

/** The names by which a question may mean a place. */
export const namesOfPlace = (place: Place): string[] => {
  const names = wordings(place.names, ...place.aliases);
  return names.filter((name) => !isBareCode(name, names));
};

/** Every place, with who looks after it. */
export const placePassages = (): Passage[] =>
  places.map((place) => ({
    path: `/contact/${placeSlug(place.code)}`,
    kind: "place",
    title: written(place.names),
    text: inEach((locale) => textOf(place, locale)),
    names: namesOfPlace(place),
    aliases: place.cities.flatMap(({ names, aliases }) => wordings(names, ...aliases)),
    words: [...searchWords.intents.office, ...searchWords.intents.phone, ...searchWords.intents.email],
    onlyByName: true,
  }));
