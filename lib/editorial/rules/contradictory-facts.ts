import type { FactValue } from "#lib/content/schema/fact.ts";
import type { ContentFile } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { criteriaOf, leavesOf, type WrittenCriterion } from "../reading/criteria.ts";
import { type FactIn, factsIn } from "../reading/facts.ts";
import { type Finding, folderRule } from "../rule.ts";

type Found = Finding<"contradictory-facts">[];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Facts that tell of different spans of time do not speak of the same thing. */
const comparable = (a: FactIn, b: FactIn): boolean => {
  const [first, second] = [a.points.at(-1), b.points.at(-1)];
  return (
    first !== undefined &&
    second !== undefined &&
    (first.period === second.period || first.period === "" || second.period === "")
  );
};

/** Two facts under one label: whoever reads the label reads two values. */
function oneLabel(facts: readonly FactIn[]): Found {
  const first = new Map<string, FactIn>();
  return facts.flatMap((fact): Found => {
    for (const [locale, label] of Object.entries(fact.labels)) {
      const other = first.get(`${locale} ${label}`);
      if (!other) first.set(`${locale} ${label}`, fact);
      else if (other !== fact && comparable(other, fact)) {
        const say = same(other.points.at(-1)?.value, fact.points.at(-1)?.value) ? "repeated" : "label";
        const at = ({ at }: FactIn) => at.labels[locale] ?? at.id;
        return [
          { file: other.file, at: at(other), say, with: { id: other.id, other: fact.id } },
          { file: fact.file, at: at(fact), say, with: { id: fact.id, other: other.id } },
        ];
      }
    }
    return [];
  });
}

/** Two points of a series for one time. */
const oneTime = (facts: readonly FactIn[]): Found =>
  facts.flatMap(({ file, id, points }) =>
    points.flatMap((point, index): Found => {
      const earlier = points.slice(0, index).find(({ asOf, period }) => asOf === point.asOf && period === point.period);
      return earlier ? [{ file, at: point.at, say: "series", with: { id, day: point.asOf } }] : [];
    }),
  );

const numberOf = (value: FactValue): number | undefined =>
  value.kind === "money" ? value.amount : value.kind === "text" || value.kind === "date" ? undefined : value.number;

const monthsIn = { month: 1, year: 12 };

/** Whether a threshold says what a fact says; a span may be told in years or in months. */
function agrees({ criterion, value }: WrittenCriterion, fact: FactValue): boolean {
  const number = numberOf(fact);
  if (typeof value !== "number" || number === undefined) return true;
  if (fact.kind !== "period" || !(fact.unit === "month" || fact.unit === "year")) return value === number;
  const months = number * monthsIn[fact.unit];
  const given = criterion.includes("month") ? value : criterion.includes("year") ? value * 12 : undefined;
  return given === undefined ? value === number : given === months;
}

/** Criteria that state another threshold than the fact they name. */
function thresholds(folder: ContentFolder, facts: readonly FactIn[]): Found {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const naming = new Map<string, { file: ContentFile; criterion: WrittenCriterion; agreed: boolean }[]>();
  for (const file of ofKind(folder, "SchemeData"))
    for (const criterion of criteriaOf(file).flatMap(({ node }) => leavesOf(node))) {
      const value = criterion.fact === undefined ? undefined : byId.get(criterion.fact)?.points.at(-1)?.value;
      if (!value || criterion.fact === undefined) continue;
      const known = naming.get(criterion.fact) ?? [];
      naming.set(criterion.fact, [...known, { file, criterion, agreed: agrees(criterion, value) }]);
    }
  return [...naming].flatMap(([id, uses]): Found => {
    const fact = byId.get(id);
    const wrong = uses.filter(({ agreed }) => !agreed);
    if (!fact || wrong.length === 0) return [];
    const inCriteria = wrong.map(({ file, criterion }) => {
      return { file, at: criterion.at.value, say: "threshold" as const, with: { id, value: String(criterion.value) } };
    });
    const point = fact.points.at(-1);
    const inFact: Found =
      wrong.length === uses.length && point ? [{ file: fact.file, at: point.at, say: "fact", with: { id } }] : [];
    return [...inCriteria, ...inFact];
  });
}

/** Facts that say different things of one matter, to each other or to the criteria that rest on them. */
export const contradictoryFacts = folderRule("contradictory-facts", "error", (folder) => {
  const facts = factsIn(folder);
  return [...oneLabel(facts), ...oneTime(facts), ...thresholds(folder, facts)];
});
