import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Applicant, Missing } from "./applicant.ts";
import { type CriterionResult, type Outcome, outcomeOf, resultOf } from "./assess.ts";
import { evaluate } from "./evaluate.ts";
import { readingOf } from "./reading.ts";
import { judge, type Leaf, ruleOf } from "./rule.ts";
import type { UniversityList } from "./university-list.ts";
import { undecided } from "./verdict.ts";

/** Whether somebody who has been admitted may ask for the longer extension; `extension` is the fact that tells its length. */
export type TopTier = {
  scheme: string;
  outcome: Outcome;
  extension: string;
  criteria: readonly CriterionResult[];
};

/** People name their scheme by its id or its abbreviation, in whatever case. */
const isScheme = ({ id, abbreviation }: Scheme, name: string): boolean =>
  [id, abbreviation?.toLowerCase()].includes(name.trim().toLowerCase());

/** The top tier of the scheme that an applicant was admitted under; undefined where there is none. */
export function topTierOf(
  schemes: readonly Scheme[],
  universities: UniversityList,
  applicant: Applicant,
  date: string,
  missing: Missing,
): TopTier | undefined {
  const { current_scheme: current } = applicant;
  const scheme = current === undefined ? undefined : schemes.find((each) => isScheme(each, current));
  if (!scheme?.topTier) return undefined;
  const leaves: Leaf[] = [];
  const rule = ruleOf(scheme.topTier.criteria, leaves);
  const read = readingOf(applicant, { day: date, missing, universities });
  const verdicts = leaves.map((leaf) => judge(leaf, read(leaf.name)));
  const criteria = leaves.map(({ index, criterion }) => ({
    id: criterion.id,
    result: resultOf(verdicts[index] ?? undecided),
    assumed: false,
    matters: true,
    criterion,
  }));
  return {
    scheme: scheme.id,
    outcome: outcomeOf(evaluate(rule, verdicts)),
    extension: scheme.topTier.extension,
    criteria,
  };
}
