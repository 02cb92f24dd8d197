import { today } from "#lib/content/clock.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { localText } from "#lib/content/localize.ts";
import type { CriteriaNode } from "#lib/content/schema/criterion.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { factById } from "#lib/facts/facts.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { factText, phraseText } from "./texts.ts";

function sentencesOf(node: CriteriaNode, locale: Locale): string[] {
  if ("criterion" in node) return [phraseText(node.text, locale)];
  const children = "all" in node ? node.all : "any" in node ? node.any : node.of;
  return [...(node.text ? [localText(node.text, locale)] : []), ...children.flatMap((each) => sentencesOf(each, locale))];
}

function criteriaText(scheme: Scheme, id: string, locale: Locale): string {
  const node = id === "eligibility" ? scheme.eligibility : scheme.routes.find((route) => route.id === id)?.criteria;
  return node ? sentencesOf(node, locale).join(" ") : "";
}

/** What the components of scheme pages print, by their names; as text. */
export function schemeText(scheme: Scheme, locale: Locale): Record<string, (attributes: { of?: string }) => string> {
  const inForce = schemeOn(scheme, today());
  return {
    Routes: () =>
      inForce.routes.map(({ names, summary }) => `${localText(names, locale)} ${localText(summary, locale)}`).join(" "),
    Criteria: ({ of = "" }) => criteriaText(inForce, of, locale),
    Fees: () => scheme.fees.map((id) => `${localText(factById(id).label, locale)} ${factText(id, locale)}`).join(" "),
    Documents: () => scheme.documents.map(({ text }) => phraseText(text, locale)).join(" "),
    History: () => scheme.history.map(({ text }) => localText(text, locale)).join(" "),
  };
}
