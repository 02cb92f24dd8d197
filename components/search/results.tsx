import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { limits } from "#lib/search/limits.ts";
import type { Kind } from "#lib/search/passage.ts";
import type { SearchAnswer } from "#lib/search/search.ts";
import { AnswerCard } from "./answer-card.tsx";
import { DidYouMean } from "./did-you-mean.tsx";
import { FacetList } from "./facet-list.tsx";
import { PageList } from "./page-list.tsx";
import { ResultItem } from "./result-item.tsx";
import { StartingPoints } from "./starting-points.tsx";

type Props = { locale: Locale; found: SearchAnswer; kind: Kind | undefined; page: number };

/** How many results there are of what, and which page of them this is. */
function Count({ locale, found: { question, total }, kind, page }: Props) {
  const t = translator(locale);
  const pages = Math.ceil(total / limits.page);
  const count = kind
    ? t("search.foundOf", { total, query: question, kind: t(`search.kind.${kind}`) })
    : t("search.found", { total, query: question });
  return (
    <p className="mt-6 text-ink-soft">
      {count}
      {pages > 1 ? `${t("list.comma")}${t("search.page", { page, pages })}` : null}
    </p>
  );
}

function Nothing({ locale, found: { question }, kind }: Props) {
  const t = translator(locale);
  const what = kind
    ? t("search.noneOf", { query: question, kind: t(`search.kind.${kind}`) })
    : t("search.none", { query: question });
  return (
    <>
      <p className="mt-6 text-lg font-semibold">{question === "" ? t("search.unreadable") : what}</p>
      <p className="mt-1 max-w-prose">{t("search.noneLead")}</p>
      <StartingPoints locale={locale} />
    </>
  );
}

/** The answer to a question, what was likely meant, and the results by kind and page. */
export function Results(props: Props) {
  const { locale, found, kind, page } = props;
  const { question, corrected, answer, facets, total, results } = found;
  return (
    <>
      {corrected ? <DidYouMean locale={locale} question={question} corrected={corrected} /> : null}
      {answer ? <AnswerCard locale={locale} answer={answer} /> : null}
      <FacetList locale={locale} question={question} chosen={kind} facets={facets} />
      {results.length > 0 ? (
        <>
          <Count {...props} />
          <ol className="rows mt-3 max-w-[46rem]">
            {results.map((result) => (
              <ResultItem key={result.path} locale={locale} result={result} />
            ))}
          </ol>
          <PageList
            locale={locale}
            question={question}
            kind={kind}
            page={page}
            pages={Math.ceil(total / limits.page)}
          />
        </>
      ) : (
        <Nothing {...props} />
      )}
    </>
  );
}
