import { Heading } from "#components/page/heading.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { OfficeList } from "./office-list.tsx";

/** What to do when a question was not understood. */
export function NoMatch({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale);
  return (
    <>
      <Heading title={t("finder.none", { query })} summary={t("finder.noneLead")} />
      <div className="max-w-[52rem]">
        <OfficeList locale={locale} kind="head-office" level={1} />
      </div>
    </>
  );
}
