import { today } from "#lib/content/clock.ts";
import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import type { University } from "#lib/content/schema/university.ts";
import { universities } from "#lib/content/universities.ts";
import { translator } from "#lib/locales/translator.ts";
import { isListed } from "#lib/schemes/universities.ts";
import type { Passage } from "../passage.ts";
import { inEach, wordings, written } from "./texts.ts";

const placeNames = new Map(places.map(({ code, names }) => [code, names]));

/** `The University of Oxford`, `Osaka University` and `牛津大學` without what makes them universities. */
const withoutKind = (name: string): string =>
  name.replace(/^(the )?university of (?=\S)|^the (?=\S)| university$|(大學|大学)$/gi, "").trim();

const withoutRemarks = (name: string): string => name.replace(/\s*[（(][^）)]*[）)]/g, "").trim();

/** `University of California, Berkeley` is looked for as Berkeley. */
const campusOf = (name: string): string => /(?:, |--| at |-(?=[A-Z]))([A-Z][\w .]+)$/.exec(name)?.[1] ?? "";

/** What people leave out when they name a university. */
const shortened = (name: string): string[] => {
  const plain = withoutRemarks(name);
  return [plain, withoutKind(plain), campusOf(plain)].filter((each) => each !== "" && each !== name);
};

/** An institution that has left the list is shown only to those who ask for it. */
const addressOf = (university: University): Pick<Passage, "path" | "anchor"> =>
  isListed(university, today())
    ? { path: "/schemes/universities", anchor: university.id }
    : { path: `/schemes/universities?q=${encodeURIComponent(university.names.en)}` };

/** Every institution that is or was on the list of the Top Talent Pass Scheme. */
export const universityPassages = (): Passage[] =>
  universities.map((university) => {
    const names = wordings(university.names, ...university.shortNames);
    return {
      ...addressOf(university),
      kind: "university",
      title: written(university.names),
      text: inEach((locale) => {
        const place = placeNames.get(university.place);
        const parts = [
          localText(university.names, locale),
          place ? localText(place, locale) : "",
          university.note ? localText(university.note, locale) : "",
        ];
        return parts.filter(Boolean).join(translator(locale)("list.separator"));
      }),
      names,
      aliases: [...new Set(names.flatMap(shortened))],
      onlyByName: true,
    };
  });
