import { FinderForm } from "#components/directory/finder-form.tsx";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { Page } from "#components/page/page.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** What went wrong, as a reader sees it. */
export type ErrorKind = "notFound" | "badRequest" | "tooLong" | "internal";

const doors = ["/talents", "/enterprises", "/schemes", "/contact", "/offices", "/about"] as const;
const doorKey = {
  "/talents": "talents",
  "/enterprises": "enterprises",
  "/schemes": "schemes",
  "/contact": "contact",
  "/offices": "offices",
  "/about": "about",
} as const;

/** The page for anything that went wrong: what happened in plain words, the finder, and where to begin again. */
export function HelpPage({ locale, kind }: { locale: Locale; kind: ErrorKind }) {
  const t = translator(locale);
  return (
    <Page locale={locale} enhance={["place-names"]} path="/">
      <Heading title={t(`error.${kind}`)} summary={t(`error.${kind}Lead`)} />
      <FinderForm locale={locale} />
      <h2 className="mt-10 mb-1 text-xl">{t("error.doors")}</h2>
      <ul className="max-w-prose">
        {doors.map((href) => (
          <li key={href} className="border-t border-line">
            <Link locale={locale} href={href} className="block py-2.5">
              {t(`nav.${doorKey[href]}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
