import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { ComparisonForm } from "#components/schemes/comparison-form.tsx";
import { ComparisonTable } from "#components/schemes/comparison-table.tsx";
import { localText } from "#lib/content/localize.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { type Comparison, comparisonReferences, isComparable, most, readComparison } from "#lib/schemes/comparison.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";

type Props = PageProps<"/[locale]/schemes/compare/table">;

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const comparison = readComparison([(await searchParams)["with"] ?? []].flat());
  const ids = comparison.chosen.map(({ id }) => id).join(",");
  return { locale, comparison, path: `/schemes/compare?with=${ids}` };
}

const shortNames = ({ chosen }: Comparison, locale: Locale): string =>
  chosen.map(({ shortNames: names }) => localText(names, locale)).join(translator(locale)("list.separator"));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, comparison } = await read(props);
  const t = translator(locale);
  const title = `${t("compare.title")}${t("list.colon")}${shortNames(comparison, locale)}`;
  return pageMetadata({ locale, path: "/schemes/compare", title, description: t("compare.summary"), index: false });
}

function Hint({ comparison: { chosen, unknown }, locale }: { comparison: Comparison; locale: Locale }) {
  const t = translator(locale);
  const reason =
    unknown.length > 0
      ? t("compare.unknown", { names: unknown.join(t("list.separator")).slice(0, 80) })
      : t(chosen.length > most ? "compare.tooMany" : "compare.tooFew");
  return <p className="note max-w-prose">{reason}</p>;
}

/** The schemes that were chosen, side by side; a choice that cannot be compared is explained and can be mended. */
export default async function ComparisonPage(props: Props) {
  const { locale, comparison, path } = await read(props);
  const t = translator(locale);
  const { chosen } = comparison;
  const citations = citationsFor(comparisonReferences(chosen), locale);
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: t("compare.title") };
  return (
    <Page locale={locale} path={path} crumbs={crumbs} status={comparison.unknown.length > 0 ? 404 : undefined}>
      <Heading title={t("compare.title")} summary={isComparable(comparison) ? shortNames(comparison, locale) : null} />
      {isComparable(comparison) ? (
        <>
          <ComparisonTable locale={locale} chosen={chosen} citations={citations} />
          <Sources locale={locale} citations={citations.list} />
        </>
      ) : (
        <Hint comparison={comparison} locale={locale} />
      )}
      <div className="mt-10">
        <ComparisonForm locale={locale} schemes={schemesInOrder} chosen={chosen} />
      </div>
    </Page>
  );
}
