import "#components/page/styles.css";
import type { Metadata } from "next";
import { HelpPage } from "#components/errors/help-page.tsx";
import { defaultLocale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

export const metadata: Metadata = { title: translator(defaultLocale)("error.notFound") };

/** For an address outside every locale; the language switch leads to the others. */
export default function GlobalNotFound() {
  return (
    <html lang={localeEntry(defaultLocale).lang}>
      <body>
        <HelpPage locale={defaultLocale} kind="notFound" />
      </body>
    </html>
  );
}
