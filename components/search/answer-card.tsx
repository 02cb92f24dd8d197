import { Link } from "#components/page/link.tsx";
import { SourceLine } from "#components/page/source-line.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Answer } from "#lib/search/answers/answer.ts";

/** The answer itself, above the results, with the page that says more and what it rests on. */
export function AnswerCard({ locale, answer }: { locale: Locale; answer: Answer }) {
  const t = translator(locale);
  const { text, details, page, sources } = answer;
  return (
    <section aria-label={t("search.answer.label")} className="note max-w-[46rem]">
      <p className="text-lg font-semibold">{text}</p>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      <p>
        {t.rich("search.answer.more", {
          link: () => (
            <Link locale={locale} href={page.path}>
              {page.title}
            </Link>
          ),
        })}
      </p>
      {sources.map((source) => (
        <p key={`${source.url} ${source.title.text}`} className="text-sm text-ink-soft">
          {t("search.answer.sources")}
          <SourceLine locale={locale} {...source} />
        </p>
      ))}
    </section>
  );
}
