import "#components/page/styles.css";
import type { Viewport } from "next";
import { localeOf } from "#lib/locales/params.ts";
import { localeEntry, localeIds } from "#lib/locales/registry.ts";

export const dynamicParams = false;

export const generateStaticParams = () => localeIds.map((locale) => ({ locale }));

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1716" },
  ],
};

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = await localeOf(params);
  return (
    <html lang={localeEntry(locale).lang}>
      <body>{children}</body>
    </html>
  );
}
