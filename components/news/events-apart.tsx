import { now, today } from "#lib/content/clock.ts";
import type { EventItem } from "#lib/content/events.ts";
import { formatDay } from "#lib/locales/format.ts";
import { formatMonth } from "#lib/locales/format-time.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { apartAt } from "#lib/news/event-time.ts";
import { inGroups } from "#lib/news/groups.ts";
import { EventList } from "./event-list.tsx";

type Groups = readonly [key: string, items: EventItem[]][];

const Part = ({ locale, groups }: { locale: Locale; groups: Groups }) =>
  groups.map(([period, items]) => (
    <div key={period} className="mt-5">
      <h3 className="mb-1 text-lg">{formatMonth(period, locale)}</h3>
      <EventList locale={locale} items={items} />
    </div>
  ));

/**
 * Events ahead by month, and past ones by year. A page may be read long after it was made: its heading names the day
 * on which those events lay ahead, and stays true.
 */
export function EventsApart({ locale, items }: { locale: Locale; items: readonly EventItem[] }) {
  const t = translator(locale);
  const { ahead, past } = apartAt(items, now());
  const date = formatDay(today(), locale);
  return (
    <>
      <section aria-labelledby="ahead">
        <h2 id="ahead" className="mt-10 text-2xl">
          {t("events.ahead", { date })}
        </h2>
        {ahead.length === 0 ? <p className="mt-3">{t("events.aheadNone", { date })}</p> : null}
        <Part locale={locale} groups={inGroups(ahead, ({ starts }) => starts.slice(0, 7))} />
      </section>
      {past.length > 0 ? (
        <section aria-labelledby="past">
          <h2 id="past" className="mt-12 text-2xl">
            {t("events.past")}
          </h2>
          <Part locale={locale} groups={inGroups(past, ({ starts }) => starts.slice(0, 4))} />
        </section>
      ) : null}
    </>
  );
}
