import type { Edition } from "#lib/content/editions.ts";
import { localePath } from "#lib/locales/paths.ts";
import { defaultLocale, type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; path: string; outdated: Edition["outdated"] };

/** Tells a reader which sections are behind the original, and where to read it. Nothing where all are up to date. */
export function OutdatedNotice({ locale, path, outdated }: Props) {
  if (outdated.length === 0) return null;
  const t = translator(locale);
  const { lang, hreflang } = localeEntry(defaultLocale);
  const sections = outdated
    .map(({ title }) => title)
    .filter(Boolean)
    .join(t("list.separator"));
  return (
    <p className="note">
      {sections === "" ? t("page.outdatedIntro") : t("page.outdated", { sections })}{" "}
      <a href={localePath(defaultLocale, path)} lang={lang} hrefLang={hreflang}>
        {localeEntry(defaultLocale).name}
      </a>
    </p>
  );
}
