import { localize } from "#lib/content/localize.ts";
import { currentNotices } from "#lib/content/notices.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { InLanguage } from "./in-language.tsx";

/** What everybody has to know at present, above the head of every page; nothing where there is nothing to say. */
export function Notices({ locale }: { locale: Locale }) {
  if (currentNotices.length === 0) return null;
  return (
    <section aria-label={translator(locale)("page.notices")} className="border-b border-line bg-harbour-soft text-sm">
      {currentNotices.map(({ id, kind, text }) => (
        <p key={id} className={`mx-auto max-w-page px-4 py-2 sm:px-8 ${kind === "warning" ? "font-semibold" : ""}`}>
          <InLanguage text={localize(text, locale)} />
        </p>
      ))}
    </section>
  );
}
