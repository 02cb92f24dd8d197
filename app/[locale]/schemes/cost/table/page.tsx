import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { CostForm } from "#components/schemes/cost-form.tsx";
import { CostTable } from "#components/schemes/cost-table.tsx";
import { localText } from "#lib/content/localize.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { costOf, readFamily } from "#lib/schemes/cost.ts";
import { glanceReferences } from "#lib/schemes/references.ts";

type Props = PageProps<"/[locale]/schemes/cost/table">;

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const asked = await searchParams;
  const value = (name: string) => [asked[name]].flat()[0]?.slice(0, 100);
  const values = { scheme: value("scheme"), adults: value("adults"), children: value("children"), stay: value("stay") };
  return { locale, values, answer: readFamily((name) => values[name]) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await read(props);
  const t = translator(locale);
  const [title, description] = [t("cost.title"), t("cost.summary")];
  return pageMetadata({ locale, path: "/schemes/cost", title, description, index: false });
}

export default async function CostTablePage(props: Props) {
  const { locale, values, answer } = await read(props);
  const t = translator(locale);
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const path = `/schemes/cost?${new URLSearchParams(given)}`;
  const family = "family" in answer ? answer.family : undefined;
  const references = family
    ? [...costOf(family).charges.map(({ fact }) => fact), ...glanceReferences(family.scheme, ["time", "stay"])]
    : [];
  const citations = citationsFor(references, locale);
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: t("cost.title") };
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <Heading title={t("cost.title")} summary={family ? localText(family.scheme.names, locale) : undefined} />
      {family ? (
        <CostTable family={family} locale={locale} citations={citations} />
      ) : (
        <ul className="note max-w-prose">
          {"wrong" in answer ? answer.wrong.map((name) => <li key={name}>{t(`cost.wrong.${name}`)}</li>) : null}
        </ul>
      )}
      <div className="mt-10">
        <CostForm locale={locale} values={values} />
      </div>
      <Sources locale={locale} citations={citations.list} />
    </Page>
  );
}
