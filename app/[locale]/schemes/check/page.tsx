import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { localePath } from "#lib/locales/paths.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/schemes/check">;

const path = "/schemes/check";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("checkPage.title"), description: t("checkPage.summary") });
}

/** What the check needs, how long it takes and what becomes of the answers, before the first question. */
export default async function CheckPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: t("checkPage.title") };
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <Heading title={t("checkPage.title")} summary={t("checkPage.summary")} />
      <div className="prose">
        <p>{t("checkPage.takes")}</p>
        <h2>{t("checkPage.have")}</h2>
        <ul>
          {(["degree", "work", "income", "offer"] as const).map((key) => (
            <li key={key}>{t(`checkPage.haveOf.${key}`)}</li>
          ))}
        </ul>
        <h2>{t("checkPage.privacy")}</h2>
        <p>{t("checkPage.privacyText")}</p>
      </div>
      <p className="mt-8">
        <a href={`${localePath(locale, path)}?start=`} className="button">
          {t("checkPage.start")}
        </a>
      </p>
      <p className="mt-6 max-w-prose text-ink-soft">{t("checkPage.promise")}</p>
    </Page>
  );
}
