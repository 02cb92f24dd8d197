import type { ElementContent } from "hast";
import { h } from "hastscript";
import { today } from "#lib/content/clock.ts";
import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations, Reference } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";
import { glanceReferences } from "#lib/schemes/references.ts";
import { absoluteUrl } from "#lib/site.ts";
import { phraseTree } from "./phrase-tree.ts";

/** The questions that an issue answers for each scheme; its page answers all. */
const keys = ["jobOffer", "stay"] as const;

const told = schemesInOrder.filter(
  ({ kind, status }) => (kind === "talent" || kind === "investment") && status !== "closed",
);

/** What the section of the schemes rests on. */
export const schemeSectionReferences = (): Reference[] => told.flatMap((scheme) => glanceReferences(scheme, keys));

function entry(scheme: Scheme, locale: Locale, citations: Citations): ElementContent {
  const t = translator(locale);
  const href = absoluteUrl(localePath(locale, `/schemes/${scheme.id}`));
  return h("li", [
    h("strong", h("a", { href }, localText(scheme.names, locale))),
    ...keys.flatMap((key): ElementContent[] => [
      h("br"),
      { type: "text", value: `${t(`schemes.glance.${key}`)}${t("list.colon")}` },
      ...phraseTree(scheme.glance[key], locale, citations),
    ]),
  ]);
}

/** The admission schemes in two lines each, as they stand on the day of the build, whatever month the issue is of. */
export function schemeContent(locale: Locale, citations: Citations): ElementContent[] {
  const t = translator(locale);
  const compare = absoluteUrl(localePath(locale, "/schemes/compare"));
  return [
    h("p", t("newsletter.schemesAsOf", { date: formatDay(today(), locale) })),
    h(
      "ul",
      told.map((scheme) => entry(scheme, locale, citations)),
    ),
    h("p", h("a", { href: compare }, t("newsletter.compare"))),
  ];
}
