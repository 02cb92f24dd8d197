import { now } from "#lib/content/clock.ts";
import type { EventItem } from "#lib/content/events.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { endOf } from "#lib/news/event-time.ts";

/**
 * What has become of an event: called off, put off or over. Of one that lay ahead when the page was made it holds the
 * word, hidden, that enhance/event-list.ts shows from its end on.
 */
export function EventState({ locale, item }: { locale: Locale; item: EventItem }) {
  const t = translator(locale);
  const { status } = item;
  if (status === "cancelled" || status === "postponed")
    return <strong className="text-bauhinia">{t(`events.status.${status}`)}</strong>;
  const end = endOf(item);
  if (end <= now()) return null;
  return (
    <strong hidden data-ends={end.toISOString()}>
      {t("events.ended")}
    </strong>
  );
}
