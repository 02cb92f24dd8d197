import { today } from "#lib/content/clock.ts";
import { localText } from "#lib/content/localize.ts";
import type { University } from "#lib/content/schema/university.ts";
import { universities, universityList } from "#lib/content/universities.ts";
import { formatDay } from "#lib/locales/format.ts";
import { translator } from "#lib/locales/translator.ts";
import { isListed } from "#lib/schemes/universities.ts";
import type { AnswerMaker, Asked } from "./answer.ts";
import { namedThings, wantedBy } from "./wanted.ts";

const prefix = "/schemes/universities#";

/** The one university that a question names, by a full name or a short one that means no place as well. */
function universityAsked(asked: Asked): University | undefined {
  const full = wantedBy(asked).subjects.filter((each) => each.startsWith(prefix));
  const named = namedThings(asked).filter(({ kind }) => kind === "university" || kind === "place");
  const short = named.some(({ kind }) => kind === "place") ? [] : named.map(({ path, anchor }) => `${path}#${anchor}`);
  const [id, ...others] = full.length > 0 ? full : short;
  return others.length === 0 ? universities.find((each) => `${prefix}${each.id}` === id) : undefined;
}

/** Whether degrees of a university count for the Top Talent Pass Scheme. */
export const universityAnswer: AnswerMaker = (asked) => {
  const university = universityAsked(asked);
  if (!university) return undefined;
  const { locale } = asked;
  const t = translator(locale);
  const name = localText(university.names, locale);
  const isOnList = isListed(university, today());
  const left = university.notAcceptedFrom;
  return {
    kind: "university",
    text: isOnList
      ? t("search.answer.listed", { university: name, date: formatDay(universityList.inForceFrom, locale) })
      : t("search.answer.notListed", { university: name, date: left ? formatDay(left, locale) : "" }),
    details: [],
    page: { path: isOnList ? `${prefix}${university.id}` : "/schemes/universities", title: t("universities.title") },
    sources: [
      {
        title: { text: t("universities.official"), lang: undefined },
        url: universityList.officialUrl,
        asOf: universityList.inForceFrom,
      },
    ],
  };
};
