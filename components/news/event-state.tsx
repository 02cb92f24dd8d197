import { now } from "#lib/content/clock.ts";
import type { EventItem } from "#lib/content/events.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { endOf } from "#lib/news/event-time.ts";

/**
 * What has become of an event: called off or put off. Of one that lay ahead when the page was made, the place for the
 * words with which enhance/event-list.ts says from its end on that it is over.
 */
export function EventState({ locale, item }: { locale: Locale; item: EventItem }) {
  const t = translator(locale);
  const { status } = item;
  if (status === "cancelled" || status === "postponed")
    return <strong className="text-bauhinia">{t(`events.status.${status}`)}</strong>;
  const end = endOf(item);
  if (end <= now()) return null;
  return <strong data-ends={end.toISOString()} data-words={t("events.ended")} />;
}
