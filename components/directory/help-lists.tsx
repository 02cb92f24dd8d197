import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** What a team or office can do for a visitor, and what it cannot. */
export function HelpLists({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="mt-10 grid max-w-[52rem] gap-8 sm:grid-cols-2">
      <section aria-labelledby="can">
        <h2 id="can" className="mb-1 text-xl">
          {t("place.canHelp")}
        </h2>
        <ul className="list-disc pl-5">
          <li>{t("place.canHelpEnterprise")}</li>
          <li>
            <Link locale={locale} href="/schemes">
              {t("place.canHelpTalent")}
            </Link>
          </li>
          <li>{t("place.canHelpIntroduce")}</li>
        </ul>
      </section>
      <section aria-labelledby="cannot">
        <h2 id="cannot" className="mb-1 text-xl">
          {t("place.cannot")}
        </h2>
        <ul className="list-disc pl-5">
          <li>
            {t.rich("place.cannotVisa", {
              link: (words) => (
                <Link locale={locale} href="/offices/immd">
                  {words}
                </Link>
              ),
            })}
          </li>
          <li>{t("place.cannotDispute")}</li>
        </ul>
      </section>
    </div>
  );
}
