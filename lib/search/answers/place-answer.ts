import { localText } from "#lib/content/localize.ts";
import type { Place } from "#lib/content/schema/place.ts";
import type { Intent } from "#lib/content/schema/search-words.ts";
import type { Answer as DirectoryAnswer } from "#lib/directory/answer.ts";
import { directory, placeBySlug } from "#lib/directory/directory.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { keyOf } from "../analysis/question.ts";
import type { Passage } from "../passage.ts";
import type { Answer, AnswerMaker, Asked } from "./answer.ts";
import { channelLines, sourcesAbout } from "./channel-lines.ts";
import { intentsOf, namedThings, subjectsOf } from "./wanted.ts";

/** What one may want to know of a place: who looks after it, and how to reach them. */
const aboutOffice: readonly Intent[] = ["office", "phone", "email", "address", "hours", "website"];

const addressPrefix = "/contact/";

const nothingIgnored: ReadonlySet<string> = new Set();
const keysOf = (name: string): string[] => keyOf(name, nothingIgnored).split(" ");

/** The longest name of a place that stands in a question. */
function nameAsked({ names = [], aliases = [] }: Passage, { found: { question } }: Asked): string | undefined {
  const asked = ` ${question.units.map(({ key }) => key).join(" ")} `;
  return [...names, ...aliases]
    .filter((name) => asked.includes(` ${keysOf(name).join(" ")} `))
    .toSorted((a, b) => keysOf(b).length - keysOf(a).length)[0];
}

const home = "/contact/hk";

/** The one place that a question is about, and by what name; undefined where it is about something else as well. */
function placeAsked(asked: Asked): { slug: string; name: string } | undefined {
  const { question } = asked.found;
  const places = namedThings(asked).flatMap((passage) => {
    const name = passage.kind === "place" && passage.path !== home ? nameAsked(passage, asked) : undefined;
    return name === undefined ? [] : [{ slug: passage.path.slice(addressPrefix.length), name }];
  });
  const longest = Math.max(0, ...places.map(({ name }) => keysOf(name).length));
  const [place, ...others] = places.filter(({ name }) => keysOf(name).length === longest);
  if (!place || others.length > 0) return undefined;
  const inName = new Set(keysOf(place.name));
  const isAbout = question.parts.every(
    (part) =>
      keysOf(part.text).every((key) => inName.has(key)) ||
      intentsOf(part).some((intent) => aboutOffice.includes(intent)) ||
      subjectsOf(part).includes(home),
  );
  return isAbout ? place : undefined;
}

/** The city of a place that a name means. */
const cityNamed = ({ cities }: Place, name: string): Place["cities"][number] | undefined =>
  cities.find(({ names, aliases }) => [...Object.values(names), ...aliases].includes(name));

function certaintyLines({ certainty, via, reason }: DirectoryAnswer, locale: Locale): string[] {
  if (reason) return [localText(reason, locale)];
  return via === "head-office" || certainty === "published" ? [] : [translator(locale)(`place.certainty.${certainty}`)];
}

/** Who looks after a place. */
export const placeAnswer: AnswerMaker = (asked): Answer | undefined => {
  const named = placeAsked(asked);
  const place = named && placeBySlug(named.slug);
  const answer = place && directory.answer(place.code);
  if (!named || !place || !answer) return undefined;
  const { locale } = asked;
  const t = translator(locale);
  const city = cityNamed(place, named.name);
  const placeName = localText(place.names, locale);
  const inSentence = place.article ? t("search.answer.the", { place: placeName }) : placeName;
  const name = city ? t("finder.inPlace", { city: localText(city.names, locale), place: inSentence }) : inSentence;
  const page = { path: `${addressPrefix}${named.slug}`, title: placeName };
  if ("parts" in answer)
    return { kind: "place", text: t("search.answer.parts", { place: inSentence }), details: [], page, sources: [] };
  const { responsible, unit, cityUnits } = answer;
  const units = [unit, ...cityUnits.filter(({ city: its }) => its.en === city?.names.en)];
  return {
    kind: "place",
    text: t("search.answer.place", { place: name, office: localText(responsible.names, locale) }),
    details: [
      ...channelLines(responsible, locale),
      ...units.flatMap((each) => (each ? [t("place.unit", { name: localText(each.names, locale) })] : [])),
      ...certaintyLines(answer, locale),
    ],
    page,
    sources: sourcesAbout(responsible, ["coverage", "contact"], locale),
  };
};
