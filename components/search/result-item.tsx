import { InLanguage } from "#components/page/in-language.tsx";
import { Link } from "#components/page/link.tsx";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { ShownResult } from "#lib/search/search.ts";
import { Excerpt } from "./excerpt.tsx";

type Props = { locale: Locale; result: ShownResult };

/** "What it costs" stands on many pages and is told apart by the page; a question tells enough by itself. */
const standsAlone = ({ section, kind }: ShownResult) => section !== undefined && kind === "question";

function Name({ locale, result }: Props) {
  const { section, title } = result;
  if (section === undefined) return <InLanguage text={title} />;
  if (standsAlone(result)) return <InLanguage text={section} />;
  return (
    <>
      <InLanguage text={title} />
      {translator(locale)("list.colon")}
      <InLanguage text={section} />
    </>
  );
}

/** Where a result stands in the portal, and what kind of thing it is, unless the pages above say so already. */
function Where({ locale, result }: Props) {
  const { trail, kind, date, title } = result;
  const t = translator(locale);
  const above = [
    ...trail.filter(({ text }) => text !== t(`search.kind.${kind}`)),
    ...(standsAlone(result) ? [title] : []),
  ];
  return (
    <p className="text-sm text-ink-soft">
      {t(`search.kind.${kind}`)}
      {date ? (
        <>
          {" · "}
          <time dateTime={date}>{formatDay(date, locale)}</time>
        </>
      ) : null}
      {above.map((each) => (
        <span key={each.text}>
          {" › "}
          <InLanguage text={each} />
        </span>
      ))}
    </p>
  );
}

/** The other sections of the page that answer too. */
function Also({ locale, result: { also } }: Props) {
  if (also.length === 0) return null;
  const t = translator(locale);
  return (
    <p className="mt-1 text-[.94rem]">
      {t("search.also")}{" "}
      {also.map(({ path, title }, index) => (
        <span key={path}>
          {index > 0 ? t("list.separator") : null}
          <Link locale={locale} href={path}>
            <InLanguage text={title} />
          </Link>
        </span>
      ))}
    </p>
  );
}

/** One result: what it is called, where it stands, what it says. */
export const ResultItem = ({ locale, result }: Props) => (
  <li>
    <h2 className="font-sans text-lg font-semibold">
      <Link locale={locale} href={result.path}>
        <Name locale={locale} result={result} />
      </Link>
    </h2>
    <Where locale={locale} result={result} />
    <Excerpt excerpt={result.excerpt} />
    <Also locale={locale} result={result} />
  </li>
);
