import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { institutions } from "#lib/content/subjects.ts";
import { translator } from "#lib/locales/translator.ts";
import { fold } from "../analysis/fold.ts";
import type { AnswerMaker, Asked } from "./answer.ts";
import { channelLine, channelLines, isChannelIntent, sourcesAbout, trustLines } from "./channel-lines.ts";
import { wantedBy } from "./wanted.ts";

const idOf = (subject: string, prefix: string) =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : undefined;

function officeOf(subject: string): Office | undefined {
  const institution = institutions.get(idOf(subject, "/about/") ?? "");
  return offices.get(idOf(subject, "/offices/") ?? institution?.office ?? "");
}

const byCity = new Map<string, Office[]>();
for (const office of offices.values())
  for (const name of Object.values(office.city)) {
    if (name === undefined || office.kind === "head-office") continue;
    const known = byCity.get(fold(name)) ?? [];
    if (!known.includes(office)) byCity.set(fold(name), [...known, office]);
  }

/** The one office that a question names, by its own name or by its city. */
function officeAsked(asked: Asked): { office: Office; isWhole: boolean } | undefined {
  const { subjects, rest, intents } = wantedBy(asked);
  const named = subjects.flatMap((subject) => officeOf(subject) ?? []);
  const [office, ...others] = [...new Set(named)];
  if (office && others.length === 0) return { office, isWhole: rest.length === 0 };
  if (named.length > 0 || intents.length === 0) return undefined;
  const city = asked.found.question.parts.flatMap(({ text }) => byCity.get(text) ?? []);
  const [inCity, ...further] = [...new Set(city)];
  const isWhole = rest.every(({ text }) => byCity.has(text));
  return inCity && further.length === 0 ? { office: inCity, isWhole } : undefined;
}

/** How to reach an office that a question names, where it asks for that. */
export const officeAnswer: AnswerMaker = (asked) => {
  const found = officeAsked(asked);
  const { intents } = wantedBy(asked);
  if (!found?.isWhole || intents.length === 0) return undefined;
  const { office } = found;
  const { locale } = asked;
  const t = translator(locale);
  const name = localText(office.names, locale);
  const wanted = [...new Set(intents.filter(isChannelIntent))];
  const lines = wanted.flatMap((type) => channelLine(office, type, locale) ?? []);
  const missing = wanted.filter((type) => channelLine(office, type, locale) === undefined);
  if (wanted.length > 0 && lines.length === 0) {
    const others = channelLines(office, locale);
    return {
      kind: "office",
      text: missing.map((type) => t(`search.answer.unpublished.${type}`, { office: name })).join(t("list.sentence")),
      details: others.length > 0 ? others : [t("search.answer.seePage")],
      page: { path: `/offices/${office.id}`, title: name },
      sources: sourcesAbout(office, ["contact"], locale),
    };
  }
  return {
    kind: "office",
    text: `${name}${t("list.colon")}${(lines.length > 0 ? lines : channelLines(office, locale)).join(t("list.separator"))}`,
    details: trustLines(office, locale),
    page: { path: `/offices/${office.id}`, title: name },
    sources: sourcesAbout(office, ["contact"], locale),
  };
};
