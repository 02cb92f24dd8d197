import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { LocalText } from "#lib/content/localize.ts";
import type { Citation } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

const marked = ({ text, lang }: LocalText): ElementContent =>
  lang === undefined ? { type: "text", value: text } : h("span", { lang }, text);

function entry({ title, publisher, url, asOf }: Citation, locale: Locale): ElementContent {
  const t = translator(locale);
  return h("li", [
    marked(publisher),
    t("list.colon"),
    url ? h("a", { href: url }, [marked(title)]) : marked(title),
    t("list.comma"),
    t("page.asOf", { date: formatDay(asOf, locale) }),
  ]);
}

/** The sources of a text in the order of their numbers, as an HTML tree. */
export const sourceTree = (citations: readonly Citation[], locale: Locale): ElementContent =>
  h(
    "ol",
    citations.map((citation) => entry(citation, locale)),
  );
