import { localText } from "#lib/content/localize.ts";
import type { Section } from "#lib/content/mdx/outline.ts";
import type { TextPart } from "#lib/content/mdx/section-parts.ts";
import { offices } from "#lib/content/network.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemeText } from "./scheme-text.ts";
import { factText } from "./texts.ts";

/** A section as its readers see it. */
export type SectionText = {
  text: string;
  /** The facts it prints or cites. */
  facts: string[];
};

function officeText(id: string, locale: Locale): string {
  const office = offices.get(id);
  if (!office) return "";
  const t = translator(locale);
  const channels = channelsOf(office).map(({ type, value }) => `${t(`office.${type}`)}${t("list.colon")}${value}`);
  return [localText(office.names, locale), ...channels].join(" ");
}

const officeNames = (kind: string, locale: Locale): string =>
  [...offices.values()]
    .filter((office) => office.kind === kind)
    .map(({ names }) => localText(names, locale))
    .join(" ");

type Attributes = Readonly<Record<string, string>>;

/** What the components of any page print, as text. */
const components: Record<string, (attributes: Attributes, locale: Locale) => string> = {
  Fact: ({ id = "" }, locale) => factText(id, locale),
  Note: ({ title }) => (title ? `${title} ` : ""),
  Offices: ({ kind = "" }, locale) => officeNames(kind, locale),
  OfficeContact: ({ id = "" }, locale) => officeText(id, locale),
};

function inWords(part: TextPart, locale: Locale, scheme: Scheme | undefined): string {
  if (typeof part === "string") return part;
  const { component, attributes } = part;
  return (
    components[component]?.(attributes, locale) ?? (scheme ? schemeText(component, attributes, scheme, locale) : "")
  );
}

const factsIn = (part: TextPart): string[] =>
  typeof part !== "string" && (part.component === "Fact" || part.component === "Cite")
    ? [part.attributes["id"] ?? ""]
    : [];

/** A section with its components and facts in words. */
export const sectionText = ({ parts }: Section, locale: Locale, scheme?: Scheme): SectionText => ({
  text: parts
    .map((part) => inWords(part, locale, scheme))
    .join("")
    .replace(/\s+/g, " ")
    .trim(),
  facts: [...new Set(parts.flatMap(factsIn))],
});
