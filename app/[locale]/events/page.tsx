import type { Metadata } from "next";
import { EventsApart } from "#components/news/events-apart.tsx";
import { FilterLinks } from "#components/news/filter-links.tsx";
import { Follow } from "#components/news/follow.tsx";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { eventFilterKeys } from "#lib/news/filter.ts";
import { publishedEvents } from "#lib/news/published.ts";

type Props = PageProps<"/[locale]/events">;

const path = "/events";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("events.title"), description: t("events.summary"), feeds: ["events"] });
}

/** All events; proxy.ts leads a question, such as that for the region of an office, to the list that answers it. */
export default async function EventsPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} enhance={["event-list"]} path={path} crumbs={{ above: [], current: t("events.title") }}>
      <Heading title={t("events.title")} summary={t("events.summary")} />
      <Follow locale={locale} feed="events" calendar="/calendars/events.ics" />
      <FilterLinks locale={locale} list={path} items={publishedEvents} keys={eventFilterKeys} />
      <EventsApart locale={locale} items={publishedEvents} />
    </Page>
  );
}
