import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type ErrorKind, HelpPage } from "#components/errors/help-page.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/problem/[status]">;

/** The server sends these pages with the status they are named after (delivery/server). */
const kinds: Record<string, ErrorKind> = {
  "400": "badRequest",
  "404": "notFound",
  "414": "tooLong",
  "500": "internal",
};

export const dynamicParams = false;

export const generateStaticParams = () => Object.keys(kinds).map((status) => ({ status }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const kind = kinds[(await params).status];
  return kind ? { locale, kind } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, kind } = await read(props);
  const t = translator(locale);
  return pageMetadata({
    locale,
    path: "/",
    title: t(`error.${kind}`),
    description: t(`error.${kind}Lead`),
    index: false,
  });
}

export default async function ProblemPage(props: Props) {
  return <HelpPage {...(await read(props))} />;
}
