import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { addressOfSearch } from "#lib/search/address.ts";

type Props = { locale: Locale; question: string; corrected: string };

/** What was likely meant, where a word of the question is misspelt. */
export function DidYouMean({ locale, question, corrected }: Props) {
  const t = translator(locale);
  return (
    <p className="mt-4">
      {t.rich("search.didYouMean", {
        link: () => (
          <Link locale={locale} href={addressOfSearch({ question: corrected })} className="font-semibold">
            {corrected}
          </Link>
        ),
      })}{" "}
      <span className="text-ink-soft">{t("search.correctedNote", { query: question, corrected })}</span>
    </p>
  );
}
