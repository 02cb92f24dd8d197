import type { LocalText } from "#lib/content/localize.ts";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { textsOf } from "#lib/news/texts.ts";
import { type IssueKey, introductionFolder } from "./archive.ts";
import { choose } from "./choice.ts";
import { introductionIn } from "./introduction.ts";

/** What lists call an issue: `Tokyo ETO, March 2024`. */
export function issueName({ office, month }: IssueKey, locale: Locale): string {
  const names = offices.get(office)?.shortNames;
  const name = names ? localText(names, locale) : office;
  return translator(locale)("newsletter.entry", { name, month: formatDay(month, locale) });
}

/** What an issue opens with: the title of its introduction, or that of its first item. */
export function headlineOf(key: IssueKey, locale: Locale): LocalText {
  if (introductionIn(key, locale)) return textsOf({ folder: introductionFolder(key) }, locale).title;
  const { news, held } = choose(key.office, key.month);
  const first = news[0] ?? held[0];
  return first ? textsOf(first, locale).title : { text: issueName(key, locale), lang: undefined };
}
