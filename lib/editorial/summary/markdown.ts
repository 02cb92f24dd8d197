import type { FactPoint } from "#lib/content/schema/fact.ts";
import { type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { writtenLocales } from "../languages.ts";
import { type FactChange, pointsOf } from "./changed-facts.ts";
import type { EditionChange, PageChange } from "./changed-pages.ts";
import { change, code, plain, table } from "./markdown-text.ts";
import type { ParityState } from "./parity-state.ts";
import type { Summary } from "./summary.ts";

/** A value as readers of a locale get it. */
export type Say = (point: FactPoint, locale: Locale) => string;

/** A comment longer than this is refused by GitHub; what is left out can be read in the change itself. */
const longestList = 60;

const names = (locales: readonly Locale[]): string => locales.map((locale) => localeEntry(locale).name).join(", ");

const listed = (items: readonly string[]): string => items.map(code).join(", ");

function factRow({ id, before, after, pages }: FactChange & { pages: string[] }, say: Say): string[] {
  const [was, is] = [pointsOf(before).at(-1), pointsOf(after).at(-1)];
  const value = (locale: Locale) => change(was && say(was, locale), is && say(is, locale));
  const label = (after ?? before)?.label.en ?? "";
  return [
    `${code(id)}<br>${plain(label)}`,
    ...writtenLocales.map(value),
    change(was?.asOf, is?.asOf),
    change(was?.source, is?.source),
    change(before?.reviewBy, after?.reviewBy),
    String(pages.length),
  ];
}

const factTable = ({ facts }: Summary, say: Say): string[] =>
  table(
    ["fact", ...writtenLocales.map((locale) => localeEntry(locale).name), "as of", "source", "review by", "pages"],
    facts.slice(0, longestList).map((fact) => factRow(fact, say)),
  );

const valueTable = ({ values }: Summary): string[] =>
  table(
    ["file", "key", "was → is"],
    values.slice(0, longestList).map(({ file, key, before, after }) => [code(file), code(key), change(before, after)]),
  );

function editionText(edition: EditionChange | undefined): string {
  if (!edition) return "";
  const { what, head, sections } = edition;
  return [what, listed([...head, ...sections.map((id) => `#${id}`)])].filter(Boolean).join(": ");
}

const pageTable = ({ pages }: Summary): string[] =>
  table(
    ["page", ...writtenLocales.map((locale) => localeEntry(locale).name)],
    pages
      .slice(0, longestList)
      .map(({ folder, editions }: PageChange) => [
        code(folder),
        ...writtenLocales.map((locale) => editionText(editions.find((edition) => edition.locale === locale))),
      ]),
  );

function parityLine({ folder, missing, unstamped, behind }: ParityState): string[] {
  const said = [
    ...(missing.length > 0 ? [`no text in ${names(missing)}`] : []),
    ...(unstamped.length > 0 ? [`${names(unstamped)} was never stamped`] : []),
    ...behind.map(({ locale, sections }) => `${names([locale])} is behind in ${listed(sections)}`),
  ];
  return said.length > 0 ? [`- ${code(folder)}: ${said.join("; ")}`] : [];
}

function parityList({ parity }: Summary): string[] {
  const lines = parity.flatMap(parityLine);
  return lines.length > 0 || parity.length === 0 ? lines : ["Every page that has changed is in step."];
}

const addressList = ({ addresses }: Summary): string[] =>
  addresses.slice(0, longestList).map((address) => `- [ ] ${code(address)}`);

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`### ${title}`, "", ...lines, ""] : [];

const leftOut = ({ facts, values, pages, addresses }: Summary): string[] =>
  [facts, values, pages, addresses].some(({ length }) => length > longestList)
    ? [`Only the first ${longestList} of each list are shown.`, ""]
    : [];

/** A summary as Markdown for a comment on a pull request. */
export function asMarkdown(summary: Summary, say: Say): string {
  const { facts, values, pages } = summary;
  if (facts.length + values.length + pages.length === 0) return "## Content\n\nNothing in `content/` has changed.\n";
  return [
    "## Content",
    "",
    `Facts changed: ${facts.length}. Other values: ${values.length}. Pages whose text has changed: ${pages.length}.`,
    "",
    ...leftOut(summary),
    ...part(
      "Cannot be read; nothing is told of what has changed there",
      summary.unreadable.map((file) => `- ${code(file)}`),
    ),
    ...part("Facts: was → is", factTable(summary, say)),
    ...part("Other data", valueTable(summary)),
    ...part("Pages", pageTable(summary)),
    ...part("Languages", parityList(summary)),
    ...part(`Pages to take screenshots of, in ${names(localeIds)}`, addressList(summary)),
  ].join("\n");
}
