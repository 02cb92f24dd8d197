import { localText } from "#lib/content/localize.ts";
import type { FactPoint, FactValue, Qualifier } from "#lib/content/schema/fact.ts";
import { formatDay, formatNumber } from "#lib/locales/format.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Currency = Extract<FactValue, { kind: "money" }>["currency"];
type Unit = Extract<FactValue, { kind: "period" }>["unit"];

const noBreakSpace = "\u00a0";
const currencySign: Record<Currency, string> = { HKD: "HK$", USD: "US$", CNY: "RMB" };

const isChinese = (locale: Locale) => localeEntry(locale).lang.startsWith("zh");

/** True where a number can be written in the larger unit with at most one decimal and no loss. */
const fits = (value: number, unit: number) => value >= unit && Number.isInteger((value / unit) * 10);

function chineseNumber(value: number, locale: Locale): string {
  const { tenThousand, hundredMillion } = { tenThousand: 1e4, hundredMillion: 1e8 };
  const t = translator(locale);
  if (fits(value, hundredMillion)) return `${formatNumber(value / hundredMillion, locale)}${t("unit.hundredMillion")}`;
  if (fits(value, tenThousand)) return `${formatNumber(value / tenThousand, locale)}${t("unit.tenThousand")}`;
  return formatNumber(value, locale);
}

function englishMoney(amount: number, currency: Currency): string {
  const sign = currencySign[currency];
  const plain = (value: number) => new Intl.NumberFormat("en").format(value);
  if (fits(amount, 1e9)) return `${sign}${plain(amount / 1e9)}${noBreakSpace}billion`;
  if (fits(amount, 1e6)) return `${sign}${plain(amount / 1e6)}${noBreakSpace}million`;
  return `${sign}${plain(amount)}`;
}

const money = (amount: number, currency: Currency, locale: Locale): string =>
  isChinese(locale)
    ? `${chineseNumber(amount, locale)}${translator(locale)(`currency.${currency}`)}`
    : englishMoney(amount, currency);

function count(number: number, unit: string | undefined, locale: Locale): string {
  if (isChinese(locale)) return `${chineseNumber(number, locale)}${unit ?? ""}`;
  return [formatNumber(number, locale), unit].filter(Boolean).join(noBreakSpace);
}

function period(number: number, to: number | undefined, unit: Unit, locale: Locale): string {
  const t = translator(locale);
  return to === undefined
    ? t(`period.${unit}`, { count: number })
    : t("period.range", { from: formatNumber(number, locale), to: t(`period.${unit}`, { count: to }) });
}

/** A value in a locale, without its qualifier: `HK$2.5 million`, `250萬港元`. */
export function formatValue(value: FactValue, locale: Locale): string {
  switch (value.kind) {
    case "count":
      return count(value.number, value.unit && localText(value.unit, locale), locale);
    case "money":
      return money(value.amount, value.currency, locale);
    case "percent":
      return `${formatNumber(value.number, locale)}%`;
    case "date":
      return formatDay(value.date, locale);
    case "period":
      return period(value.number, value.to, value.unit, locale);
    case "text":
      return localText(value.text, locale);
  }
}

const qualify = (qualifier: Qualifier, value: string, locale: Locale): string =>
  qualifier === "exact" ? value : translator(locale)(`qualifier.${qualifier}`, { value });

/** A value with its qualifier: `more than 250 000 applications`, `超過25萬宗申請`. */
export const formatPoint = ({ value, qualifier }: FactPoint, locale: Locale): string =>
  qualify(qualifier, formatValue(value, locale), locale);
