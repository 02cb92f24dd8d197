import { facts } from "#lib/content/facts.ts";
import { localText } from "#lib/content/localize.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import { translator } from "#lib/locales/translator.ts";
import { fold } from "../analysis/fold.ts";
import type { Part } from "../analysis/question.ts";
import { type Unit, unitsOf } from "../analysis/units.ts";
import { localTextOf } from "../shown.ts";
import type { AnswerMaker, Asked } from "./answer.ts";

/** A label that says much more than the question asks is likely about something else. */
const leastShare = 0.5;
/** Facts whose labels are read; the best ones rank among the first. */
const mostRead = 12;

type Said = { units: Set<number>; isLiteral: boolean };

/** The units of a label that a part of a question says: by a name it has, or word by word. */
function saidBy({ concepts, text }: Part, units: readonly Unit[], { reader }: Asked["engine"]): Said {
  const said: Said = { units: new Set(), isLiteral: false };
  for (const at of units.keys())
    for (const { concept, length } of reader.phrases.matchesAt(units, at)) {
      if (!concepts.includes(concept)) continue;
      for (let each = 0; each < length; each++) said.units.add(at + each);
      said.isLiteral ||= concept.isExact;
    }
  const own = unitsOf(text);
  const places = own.map(({ key }) => units.findIndex((unit) => unit.key === key));
  // A character alone says little, a word of another language much.
  said.isLiteral ||= own.some(({ isHan, key }, at) => !isHan && !reader.ignored.has(key) && (places[at] ?? -1) >= 0);
  if (places.some((at) => at < 0)) return said;
  for (const at of places) said.units.add(at);
  return { ...said, isLiteral: true };
}

/** What a label is about is no part of what it says of it. */
function subjectOf(units: readonly Unit[], { reader }: Asked["engine"]): Set<number> {
  const subject = new Set<number>();
  for (const at of units.keys())
    for (const { concept, length } of reader.phrases.matchesAt(units, at))
      if (concept.isSubject) for (let each = 0; each < length; each++) subject.add(at + each);
  return subject;
}

/** How much of a label the parts of a question say, 0 to 1; 0 where a part is not in it. */
function shareOf(label: string, parts: readonly Part[], { engine }: Asked): number {
  const units = unitsOf(fold(label));
  const saidByPart = parts.map((part) => saidBy(part, units, engine));
  // A label that says the same in other words only is likely about something near it.
  if (saidByPart.some((said) => said.units.size === 0) || !saidByPart.some(({ isLiteral }) => isLiteral)) return 0;
  const subject = subjectOf(units, engine);
  const said = new Set(saidByPart.flatMap((each) => [...each.units]).filter((at) => !subject.has(at)));
  const telling = units.filter(({ key }, at) => !subject.has(at) && (said.has(at) || !engine.reader.ignored.has(key)));
  return telling.length === 0 ? 0 : said.size / telling.length;
}

/** The fact whose label says what the question asks. */
function factAsked(asked: Asked): { id: string; path: string; title: string } | undefined {
  const { found, locale } = asked;
  const best = found.facts
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostRead)
    .map(({ passage }) => {
      const labels = Object.values(facts.get(passage.fact ?? "")?.label ?? {}).filter((label) => label !== undefined);
      return { passage, share: Math.max(0, ...labels.map((label) => shareOf(label, found.question.parts, asked))) };
    })
    .reduce<{ passage: (typeof found.facts)[number]["passage"]; share: number } | undefined>(
      (a, b) => (a && a.share >= b.share ? a : b),
      undefined,
    );
  if (!best || best.share < leastShare || best.passage.fact === undefined) return undefined;
  const { path, anchor, title, fact } = best.passage;
  return { id: fact, path: anchor ? `${path}#${anchor}` : path, title: localTextOf(title, locale).text };
}

/** A figure, fee or date that a question asks for by what it is called. */
export const factAnswer: AnswerMaker = (asked) => {
  const found = factAsked(asked);
  const fact = found && facts.get(found.id);
  if (!found || !fact) return undefined;
  const { locale } = asked;
  const value = formatPoint(latestPoint(fact), locale);
  return {
    kind: "fact",
    text: `${localText(fact.label, locale)}${translator(locale)("list.colon")}${value}`,
    details: [],
    page: { path: found.path, title: found.title },
    sources: citationsFor([fact.id], locale).list.map(({ title, url, asOf }) => ({ title, url, asOf })),
  };
};
