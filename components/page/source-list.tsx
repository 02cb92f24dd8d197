import { localAddress, localize, localText } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { sourceUse } from "#lib/pages/source-use.ts";
import { InLanguage } from "./in-language.tsx";
import { Link } from "./link.tsx";

type Uses = ReturnType<typeof sourceUse>;

function SourceEntry({ source, pages, locale }: Uses[number] & { locale: Locale }) {
  const t = translator(locale);
  const title = <InLanguage text={localize(source.title, locale)} />;
  return (
    <li id={source.id}>
      {source.url ? <a href={localAddress(source.url, locale)}>{title}</a> : title}
      <span className="block text-ink-soft">
        {t("sources.usedBy")}
        {pages.map(({ path, title: page = t("statistics.title") }, index) => (
          <span key={path}>
            {index > 0 ? t("list.separator") : null}
            <Link locale={locale} href={path} className="text-ink-soft">
              {page}
            </Link>
          </span>
        ))}
      </span>
    </li>
  );
}

/** Every source of the portal under the body that publishes it, with the pages that rest on it. */
export function SourceList({ locale }: { locale: Locale }) {
  const byPublisher = new Map<string, Uses>();
  for (const use of sourceUse(locale)) {
    const publisher = localText(use.source.publisher, locale);
    byPublisher.set(publisher, [...(byPublisher.get(publisher) ?? []), use]);
  }
  const most = [...byPublisher].toSorted(([, a], [, b]) => b.length - a.length);
  return most.map(([publisher, uses]) => (
    <section key={publisher} className="mt-8 max-w-[46rem]">
      <h2 className="text-xl">{publisher}</h2>
      <ul className="rows mt-2 text-[.97rem]">
        {uses.map((use) => (
          <SourceEntry key={use.source.id} {...use} locale={locale} />
        ))}
      </ul>
    </section>
  ));
}
