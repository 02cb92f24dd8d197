import "#components/page/styles.css";
import type { Viewport } from "next";
import { isLocale, localeEntry, localeIds } from "#lib/locales/registry.ts";

export const dynamicParams = false;

export const generateStaticParams = () => localeIds.map((locale) => ({ locale }));

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1716" },
  ],
};

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  return (
    <html lang={isLocale(locale) ? localeEntry(locale).lang : "en"}>
      <body>{children}</body>
    </html>
  );
}
