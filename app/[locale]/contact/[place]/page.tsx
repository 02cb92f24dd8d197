import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceAnswer } from "#components/directory/place-answer.tsx";
import { PlaceParts } from "#components/directory/place-parts.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import { directory, placeBySlug, placeSlug } from "#lib/directory/directory.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/contact/[place]">;

export const dynamicParams = false;

export const generateStaticParams = () => places.map(({ code }) => ({ place: placeSlug(code) }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { place: slug } = await params;
  const place = placeBySlug(slug);
  const answer = place && directory.answer(place.code);
  return answer
    ? { locale, answer, path: `/contact/${slug}`, name: localText(answer.place.names, locale) }
    : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, name } = await read(props);
  const t = translator(locale);
  const title = `${name}${t("list.colon")}${t("finder.title")}`;
  return pageMetadata({ locale, path, title, description: t("place.summary", { place: name }) });
}

export default async function PlacePage(props: Props) {
  const { locale, answer, path, name } = await read(props);
  const crumbs = { above: [{ text: translator(locale)("finder.title"), href: "/contact" }], current: name };
  return (
    <Page locale={locale} enhance={["office-clock"]} path={path} crumbs={crumbs}>
      {"parts" in answer ? (
        <PlaceParts locale={locale} division={answer} />
      ) : (
        <PlaceAnswer locale={locale} answer={answer} />
      )}
    </Page>
  );
}
