import type { CriteriaNode } from "#lib/content/schema/criterion.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Reference } from "#lib/facts/citations.ts";

function factsOf(node: CriteriaNode): string[] {
  if ("criterion" in node) return node.fact ? [node.fact] : [];
  const children = "all" in node ? node.all : "any" in node ? node.any : node.of;
  return children.flatMap(factsOf);
}

/** Everything that the data of a scheme cites, in the order in which its page shows it. */
export const schemeReferences = (scheme: Scheme, proseFacts: readonly string[]): Reference[] => [
  ...scheme.keyFacts.flatMap(({ facts }) => facts ?? []),
  ...proseFacts,
  ...scheme.routes.flatMap(({ initialStay, quota }) => (quota ? [initialStay, quota] : [initialStay])),
  ...factsOf(scheme.eligibility),
  ...scheme.routes.flatMap(({ criteria }) => factsOf(criteria)),
  ...scheme.fees,
  ...scheme.history.map(({ source, date }) => ({ source, asOf: date })),
];

/** What the row of a scheme in the overview cites. */
export const tableReferences = (scheme: Scheme): Reference[] => [
  ...scheme.routes.map(({ initialStay }) => initialStay),
  ...scheme.fees.slice(0, 1),
];
