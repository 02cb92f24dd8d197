import { InLanguage } from "#components/page/in-language.tsx";
import { Row } from "#components/page/row.tsx";
import type { EventItem } from "#lib/content/events.ts";
import { languageName } from "#lib/locales/language-name.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { placeText, whenLines } from "#lib/news/event-words.ts";
import { EventState } from "./event-state.tsx";

type Props = { locale: Locale; item: EventItem };

/** When and where an event is, in which languages, how to register, and its entry for a calendar. */
export function EventDetails({ locale, item }: Props) {
  const t = translator(locale);
  return (
    <event-list>
      <div className="card mb-8 max-w-[42rem]">
        <dl className="rows *:first:border-t-0 *:first:pt-0">
          <Row label={t("events.label.when")}>
            {whenLines(item, locale).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
            <EventState locale={locale} item={item} />
          </Row>
          <Row label={t("events.label.where")}>
            {item.place ? <InLanguage text={placeText(item.place, locale)} /> : t("events.attendance.online")}
          </Row>
          {item.place ? (
            <Row label={t("events.label.attendance")}>{t(`events.attendance.${item.attendance}`)}</Row>
          ) : null}
          {item.languages.length > 0 ? (
            <Row label={t("events.label.languages")}>
              {item.languages.map((tag) => languageName(tag, locale)).join(t("list.separator"))}
            </Row>
          ) : null}
          {item.registration ? (
            <Row label={t("events.label.registration")}>
              <a href={item.registration}>{t("events.registerOn", { site: new URL(item.registration).host })}</a>
            </Row>
          ) : null}
        </dl>
        <p className="mt-4">
          <a href={`/calendars/${locale}/events/${item.id}.ics`} className="button button-quiet no-print">
            {t("events.calendar")}
          </a>
        </p>
      </div>
    </event-list>
  );
}
