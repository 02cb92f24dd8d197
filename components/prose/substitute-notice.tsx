import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Tells a reader that the page is shown in another language than asked for. */
export const SubstituteNotice = ({ locale, writtenIn }: { locale: Locale; writtenIn: Locale }) => (
  <p className="note" role="note">
    {translator(locale)("page.substitute", { language: localeEntry(writtenIn).name })}
  </p>
);
