import type { ElementContent } from "hast";
import type { Edition } from "#lib/content/editions.ts";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { type Citations, citationsFor, type Reference } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { IssueKey } from "./archive.ts";
import { type Choice, choose, isEmpty } from "./choice.ts";
import { contactContent } from "./contact-section.ts";
import { eventContent } from "./event-section.ts";
import { introductionContent, introductionIn } from "./introduction.ts";
import { newsContent, newsReferences } from "./news-section.ts";
import { schemeContent, schemeSectionReferences } from "./scheme-section.ts";
import type { Section } from "./section.ts";

/** An issue of an office's newsletter in one language; mail and page are made of it. */
export type Issue = {
  key: IssueKey;
  locale: Locale;
  office: Office;
  title: string;
  /** One sentence, which mail programs show beside the title. */
  summary: string;
  introduction: readonly ElementContent[];
  sections: readonly Section[];
  citations: Citations;
  /** How many items of news and events it holds. */
  counts: { news: number; held: number; ahead: number };
};

const references = (choice: Choice, introduction: Edition | undefined, locale: Locale): Reference[] => [
  ...(introduction?.prose.outline.factIds ?? []),
  ...choice.news.flatMap((item) => newsReferences(item, locale)),
  ...choice.held.map(({ source, starts }) => ({ source, asOf: dayInHongKong(starts) })),
  ...schemeSectionReferences(),
];

function sectionsOf(choice: Choice, office: Office, locale: Locale, citations: Citations): Section[] {
  const t = translator(locale);
  const all: Section[] = [
    {
      id: "new",
      title: t("newsletter.news"),
      content: choice.news.flatMap((item) => newsContent(item, locale, citations)),
    },
    { id: "ahead", title: t("newsletter.ahead"), content: eventContent(choice.ahead, locale) },
    { id: "held", title: t("newsletter.held"), content: eventContent(choice.held, locale) },
    { id: "schemes", title: t("newsletter.schemes"), content: schemeContent(locale, citations) },
    {
      id: "contact",
      title: t(office.team.exists === true ? "newsletter.team" : "newsletter.office"),
      content: contactContent(office, locale),
    },
  ];
  const empty = { new: choice.news, ahead: choice.ahead, held: choice.held };
  return all.filter(({ id }) => !(id in empty) || empty[id as keyof typeof empty].length > 0);
}

/** The issue of an office for a month; undefined where nothing of that month matters to its region. */
export function issueOf(key: IssueKey, locale: Locale): Issue | undefined {
  const office = offices.get(key.office);
  if (!office) throw new Error(`no office is called "${key.office}"; offices are the folders of content/offices/`);
  const choice = choose(key.office, key.month);
  if (isEmpty(choice)) return undefined;
  const t = translator(locale);
  const introduction = introductionIn(key, locale);
  const citations = citationsFor(references(choice, introduction, locale), locale);
  const month = formatDay(key.month, locale);
  const name = localText(office.shortNames, locale);
  return {
    key,
    locale,
    office,
    title: introduction?.prose.title ?? t("newsletter.issue", { month }),
    summary: introduction?.prose.summary ?? t("newsletter.lead", { month, name }),
    introduction: introduction ? introductionContent(introduction, key, locale, citations) : [],
    sections: sectionsOf(choice, office, locale, citations),
    citations,
    counts: { news: choice.news.length, held: choice.held.length, ahead: choice.ahead.length },
  };
}
