import { today } from "#lib/content/clock.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { localText } from "#lib/content/localize.ts";
import type { CriteriaNode } from "#lib/content/schema/criterion.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { factById } from "#lib/facts/facts.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { routesToChoose } from "#lib/schemes/references.ts";
import { factText, phraseText } from "./texts.ts";

function sentencesOf(node: CriteriaNode, locale: Locale): string[] {
  if ("criterion" in node) return [phraseText(node.text, locale)];
  const children = "all" in node ? node.all : "any" in node ? node.any : node.of;
  return [
    ...(node.text ? [localText(node.text, locale)] : []),
    ...children.flatMap((each) => sentencesOf(each, locale)),
  ];
}

type InWords = (scheme: Scheme, locale: Locale, attributes: { of?: string }) => string;

/** What the components of scheme pages print, as text; `scheme` holds what is in force. */
const components: Record<string, InWords> = {
  Criteria: ({ eligibility, routes }, locale, { of = "" }) => {
    const node = of === "eligibility" ? eligibility : routes.find(({ id }) => id === of)?.criteria;
    return node ? sentencesOf(node, locale).join(" ") : "";
  },
  Fees: ({ fees }, locale) => {
    const t = translator(locale);
    const line = (id: string) => `${localText(factById(id).label, locale)}${t("list.colon")}${factText(id, locale)}`;
    return fees.map((id) => `${line(id)}${t("list.stop").trim()}`).join(" ");
  },
  Documents: ({ documents }, locale) => documents.map(({ text }) => phraseText(text, locale)).join(" "),
  History: ({ history }, locale) => history.map(({ text }) => localText(text, locale)).join(" "),
};

/** What a component of a scheme page prints, as text; empty for one that prints no words of its own. */
export const schemeText = (name: string, attributes: { of?: string }, scheme: Scheme, locale: Locale): string =>
  components[name]?.(schemeOn(scheme, today()), locale, attributes) ?? "";

/** The routes of a scheme as its page lists them, as text. */
export const routesText = (scheme: Scheme, locale: Locale): string =>
  routesToChoose(schemeOn(scheme, today()))
    .map(({ names, summary }) => `${localText(names, locale)} ${phraseText(summary, locale)}`)
    .join(" ");
