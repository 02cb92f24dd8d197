import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { type Translator, translator } from "#lib/locales/translator.ts";
import { choicesFor, type Filter, type FilterKey, filterKeys, filterPath } from "#lib/news/filter.ts";
import { filterWord } from "#lib/news/filter-word.ts";
import type { Bulletin } from "#lib/news/related.ts";

type Props = {
  locale: Locale;
  /** The address of the whole list. */
  list: string;
  items: readonly Bulletin[];
  filter?: Filter;
  keys: readonly FilterKey[];
};

const Chosen = ({ locale, list, filter, t }: { locale: Locale; list: string; filter: Filter; t: Translator }) => (
  <p className="my-2">
    {t("news.filter.chosen")}
    {t("list.colon")}
    {filterKeys.flatMap((key) => {
      const { [key]: value, ...others } = filter;
      if (value === undefined) return [];
      const what = filterWord(key, value, locale);
      return [
        <Link
          key={key}
          locale={locale}
          href={filterPath(list, others)}
          aria-label={t("news.filter.remove", { what })}
          className="mr-4 inline-block py-1 font-semibold"
        >
          {what} <span aria-hidden="true">×</span>
        </Link>,
      ];
    })}
  </p>
);

/** The ways to narrow a list down, as links; each says how many items it leaves. */
export function FilterLinks({ locale, list, items, filter = {}, keys }: Props) {
  const t = translator(locale);
  const open = keys.filter((key) => filter[key] === undefined);
  const groups = open
    .map((key) => ({ key, choices: choicesFor(items, filter, key) }))
    .filter(({ choices }) => choices.length > 1);
  return (
    <nav aria-label={t("news.filter.title")} className="no-print mb-8 max-w-[46rem] text-[.97rem]">
      {Object.keys(filter).length > 0 ? <Chosen locale={locale} list={list} filter={filter} t={t} /> : null}
      {groups.map(({ key, choices }, index) => (
        <details key={key} open={index === 0} className="border-t border-line py-1 last:border-b">
          <summary className="cursor-pointer py-1.5 font-semibold">{t(`news.filter.${key}`)}</summary>
          <ul className="flex flex-wrap gap-x-5 pb-2">
            {choices.map(({ value, count }) => (
              <li key={value}>
                <Link
                  locale={locale}
                  href={filterPath(list, { ...filter, [key]: value })}
                  className="inline-block py-1"
                >
                  {filterWord(key, value, locale)}
                </Link>{" "}
                <span className="text-ink-soft">{count}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
