import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { EventItem } from "#lib/content/events.ts";
import type { LocalText } from "#lib/content/localize.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { eventPlace, eventTitle } from "#lib/news/event-texts.ts";
import { whenLines } from "#lib/news/event-words.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { textsOf } from "#lib/news/texts.ts";
import { absoluteUrl } from "#lib/site.ts";

const inLanguage = ({ lang }: LocalText) => (lang === undefined ? {} : { lang });

function entry(event: EventItem, locale: Locale): ElementContent {
  const t = translator(locale);
  const { title, summary } = textsOf(event, locale);
  const href = absoluteUrl(localePath(locale, bulletinPath(event)));
  return h("li", [
    h("strong", h("a", { href, ...inLanguage(title) }, eventTitle(event, title.text, locale))),
    h("br"),
    [...whenLines(event, locale), eventPlace(event, locale)].join(" · "),
    h("br"),
    h("span", inLanguage(summary), summary.text),
    ...(event.registration
      ? [
          h("br"),
          h("a", { href: event.registration }, t("events.registerOn", { site: new URL(event.registration).host })),
        ]
      : []),
  ]);
}

/** Events as a list: what, when by the clocks on the spot and in Hong Kong, where. */
export const eventContent = (events: readonly EventItem[], locale: Locale): ElementContent[] => [
  h(
    "ul",
    events.map((event) => entry(event, locale)),
  ),
];
