import type { Metadata } from "next";
import { EventsApart } from "#components/news/events-apart.tsx";
import { FilterLinks } from "#components/news/filter-links.tsx";
import { FilteredHeading } from "#components/news/filtered-heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { eventFilterKeys, filtered, filterPath, readFilter } from "#lib/news/filter.ts";
import { filteredTitle } from "#lib/news/filter-word.ts";
import { publishedEvents } from "#lib/news/published.ts";

type Props = PageProps<"/[locale]/events/filtered">;

const list = "/events";

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const reading = readFilter(await searchParams, eventFilterKeys);
  const title = filteredTitle(translator(locale)("events.title"), reading.filter, locale);
  return { locale, title, ...reading };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, title } = await read(props);
  return pageMetadata({ locale, path: list, title, description: translator(locale)("events.summary"), index: false });
}

/** The events that an address asks for: `/events?office=london`. */
export default async function FilteredEventsPage(props: Props) {
  const { locale, title, filter, unknown } = await read(props);
  const t = translator(locale);
  const found = filtered(publishedEvents, filter);
  const crumbs = { above: [{ text: t("events.title"), href: list }], current: title };
  const status = unknown.length > 0 ? 404 : undefined;
  return (
    <Page locale={locale} enhance={["event-list"]} path={filterPath(list, filter)} crumbs={crumbs} status={status}>
      <FilteredHeading
        locale={locale}
        title={title}
        unknown={unknown}
        count={t("events.count", { count: found.length })}
      />
      <FilterLinks locale={locale} list={list} items={publishedEvents} filter={filter} keys={eventFilterKeys} />
      {found.length > 0 ? <EventsApart locale={locale} items={found} /> : null}
    </Page>
  );
}
