import { InLanguage } from "#components/page/in-language.tsx";
import type { EventItem } from "#lib/content/events.ts";
import { localize } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { localWhen } from "#lib/news/event-words.ts";
import { BulletinLink } from "./bulletin-link.tsx";
import { EventState } from "./event-state.tsx";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "event-list": React.HTMLAttributes<HTMLElement>;
    }
  }
}

/** Events in a list: when by the clocks on the spot, what, where, and whether it was called off. */
export function EventList({ locale, items }: { locale: Locale; items: readonly EventItem[] }) {
  const t = translator(locale);
  return (
    <event-list>
      <ul className="rows max-w-[46rem]">
        {items.map((item) => (
          <li key={item.id} className="grid gap-x-5 sm:grid-cols-[13rem_1fr]">
            <span className="text-ink-soft">
              <time dateTime={item.starts}>{localWhen(item, locale)}</time>
            </span>
            <div>
              <BulletinLink locale={locale} item={item} className="font-medium" />
              <p className="text-[.97rem] text-ink-soft">
                {t(`events.kind.${item.kind}`)}
                {" · "}
                {item.place ? <InLanguage text={localize(item.place.city, locale)} /> : t("events.attendance.online")}{" "}
                <EventState locale={locale} item={item} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </event-list>
  );
}
