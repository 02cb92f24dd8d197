import { localText } from "#lib/content/localize.ts";
import type { FactPoint, FactValue, Qualifier } from "#lib/content/schema/fact.ts";
import { formatDay, formatLargeNumber, formatNumber } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Currency = Extract<FactValue, { kind: "money" }>["currency"];
type Unit = Extract<FactValue, { kind: "period" }>["unit"];

const money = (amount: number, currency: Currency, locale: Locale): string =>
  translator(locale)(`money.${currency}`, { amount: formatLargeNumber(amount, locale, "money") });

function count(number: number, unit: string | undefined, locale: Locale): string {
  const written = formatLargeNumber(number, locale, "count");
  return unit === undefined ? written : translator(locale)("unit.counted", { number: written, unit });
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
