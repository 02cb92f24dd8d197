import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Where to go when a search leads nowhere, or before one. */
export function StartingPoints({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const points: [href: string, text: string][] = [
    ["/schemes/check", t("checkPage.title")],
    ["/schemes", t("schemes.title")],
    ["/contact", t("finder.title")],
    ["/living", t("nav.living")],
    ["/business", t("nav.business")],
    ["/questions", t("footer.questions")],
    ["/glossary", t("glossary.title")],
  ];
  return (
    <section aria-labelledby="start" className="mt-10 max-w-prose">
      <h2 id="start" className="text-xl">
        {t("search.tryThese")}
      </h2>
      <ul className="rows mt-2">
        {points.map(([href, text]) => (
          <li key={href}>
            <Link locale={locale} href={href}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
