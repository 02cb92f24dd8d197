import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { NewsTopic } from "#lib/content/schema/news.ts";
import { schemes } from "#lib/content/subjects.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { type Filter, type FilterKey, filterKeys } from "./filter.ts";
import type { Audience } from "./related.ts";

/** What readers call a value by which a list can be narrowed down. */
export function filterWord(key: FilterKey, value: string, locale: Locale): string {
  const t = translator(locale);
  if (key === "topic") return t(`news.topic.${value as NewsTopic}`);
  if (key === "audience") return t(`news.audience.${value as Audience}`);
  const named = key === "office" ? offices.get(value) : schemes.get(value);
  return named ? localText(named.shortNames, locale) : value;
}

/** The name of a list that was narrowed down: `News: Policy, Tokyo`. */
export function filteredTitle(list: string, filter: Filter, locale: Locale): string {
  const t = translator(locale);
  const words = filterKeys.flatMap((key) => (filter[key] === undefined ? [] : [filterWord(key, filter[key], locale)]));
  return words.length === 0 ? list : `${list}${t("list.colon")}${words.join(t("list.separator"))}`;
}
