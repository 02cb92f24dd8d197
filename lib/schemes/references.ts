import type { CriteriaNode } from "#lib/content/schema/criterion.ts";
import { factsNamedIn } from "#lib/content/schema/phrase.ts";
import type { GlanceKey, Scheme } from "#lib/content/schema/scheme.ts";
import type { Reference } from "#lib/facts/citations.ts";

function factsOf(node: CriteriaNode): string[] {
  if ("criterion" in node) return [...factsNamedIn(node.text.en), ...(node.fact ? [node.fact] : [])];
  const children = "all" in node ? node.all : "any" in node ? node.any : node.of;
  return children.flatMap(factsOf);
}

/** What the answers to the given questions cite. */
export const glanceReferences = (scheme: Scheme, keys: readonly GlanceKey[]): Reference[] =>
  keys.flatMap((key) => factsNamedIn(scheme.glance[key].en));

/** The questions that the card at the head of a scheme page answers. */
export const headKeys = ["jobOffer", "stay", "quota", "fee"] as const satisfies readonly GlanceKey[];

/** The questions that the overview of all schemes answers. */
export const tableKeys = ["jobOffer", "quota", "degree", "age", "stay", "fee"] as const satisfies readonly GlanceKey[];

/** The routes that a scheme offers to choose from, as its page lists them at its head: a single one is no choice. */
export const routesToChoose = ({ routes }: Scheme): Scheme["routes"] => (routes.length > 1 ? routes : []);

/** Everything that the data of a scheme cites, in the order in which its page shows it. */
export const schemeReferences = (scheme: Scheme, proseFacts: readonly string[]): Reference[] => [
  ...routesToChoose(scheme).flatMap(({ summary }) => factsNamedIn(summary.en)),
  ...glanceReferences(scheme, headKeys),
  ...proseFacts,
  ...(scheme.eligibility ? factsOf(scheme.eligibility) : []),
  ...scheme.routes.flatMap(({ criteria }) => factsOf(criteria)),
  ...scheme.fees,
  ...scheme.documents.flatMap(({ text }) => factsNamedIn(text.en)),
  ...scheme.history.map(({ source, date }) => ({ source, asOf: date })),
];
