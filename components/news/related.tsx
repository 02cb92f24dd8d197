import { Fragment, type ReactNode } from "react";
import { Link } from "#components/page/link.tsx";
import { Row } from "#components/page/row.tsx";
import type { EventItem } from "#lib/content/events.ts";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { NewsItem } from "#lib/content/news.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import { institutions, schemes } from "#lib/content/subjects.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { filterPath } from "#lib/news/filter.ts";
import { filterWord } from "#lib/news/filter-word.ts";
import { BulletinLink } from "./bulletin-link.tsx";

type Bulletins = readonly (NewsItem | EventItem)[];

type LinkRow = { label: string; links: [key: string, link: ReactNode][] };

function linksTo(
  folder: string,
  ids: readonly string[],
  known: ReadonlyMap<string, { names: LocalizedText }>,
  locale: Locale,
): LinkRow["links"] {
  return ids.flatMap((id): LinkRow["links"] => {
    const names = known.get(id)?.names;
    if (!names) return [];
    const link = (
      <Link key={id} locale={locale} href={`/${folder}/${id}`}>
        {localText(names, locale)}
      </Link>
    );
    return [[id, link]];
  });
}

function topicLinks(item: NewsItem | EventItem, locale: Locale): LinkRow["links"] {
  if (!("topics" in item)) return [];
  return item.topics.map((topic) => [
    topic,
    <Link key={topic} locale={locale} href={filterPath("/news", { topic })}>
      {filterWord("topic", topic, locale)}
    </Link>,
  ]);
}

/** The offices that an item names, without those whose institution it names too. */
const officesBeside = (item: NewsItem | EventItem): string[] =>
  item.offices.filter((id) => !item.institutions.some((institution) => institutions.get(institution)?.office === id));

/** Where a reader of an item of news or an event can go on: what it is about, and what belongs to it. */
export function Related({ locale, item, also }: { locale: Locale; item: NewsItem | EventItem; also: Bulletins }) {
  const t = translator(locale);
  const rows: LinkRow[] = [
    { label: t("news.related.topics"), links: topicLinks(item, locale) },
    { label: t("news.related.schemes"), links: linksTo("schemes", item.schemes, schemes, locale) },
    { label: t("news.related.offices"), links: linksTo("offices", officesBeside(item), offices, locale) },
    { label: t("news.related.institutions"), links: linksTo("about", item.institutions, institutions, locale) },
    {
      label: t("topics" in item ? "news.related.events" : "news.related.news"),
      links: also.map((other) => [other.id, <BulletinLink key={other.id} locale={locale} item={other} />]),
    },
  ];
  const filled = rows.filter(({ links }) => links.length > 0);
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-10 max-w-[42rem]">
      <h2 id="related" className="mb-2 text-xl">
        {t("news.related.title")}
      </h2>
      <dl className="rows">
        {filled.map(({ label, links }) => (
          <Row key={label} label={label}>
            {links.map(([key, link], index) => (
              <Fragment key={key}>
                {index > 0 ? t("list.separator") : null}
                {link}
              </Fragment>
            ))}
          </Row>
        ))}
      </dl>
    </section>
  );
}
