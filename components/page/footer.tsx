import type { ReactNode } from "react";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { Link } from "./link.tsx";

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="no-print">
    <h2 className="font-sans text-base font-semibold text-ink">{title}</h2>
    <ul className="mt-1">{children}</ul>
  </div>
);

/** The foot of every page: about the site, its data, what it is and is not. */
export function Footer({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const entry = (href: string, text: string) => (
    <li>
      <Link locale={locale} href={href} className="inline-block py-0.5">
        {text}
      </Link>
    </li>
  );
  return (
    <footer className="mt-20 border-t border-line py-8 text-[.94rem] text-ink-soft print:mt-8 print:py-4">
      <div className="mx-auto grid max-w-page gap-6 px-4 sm:grid-cols-2 sm:px-8 lg:grid-cols-4">
        <Group title={t("footer.find")}>
          {entry("/questions", t("footer.questions"))}
          {entry("/news", t("footer.news"))}
          {entry("/events", t("footer.events"))}
          {entry("/newsletters", t("newsletter.title"))}
          {entry("/statistics", t("footer.statistics"))}
          {entry("/glossary", t("footer.glossary"))}
          {entry("/about", t("footer.institutions"))}
          {entry("/help/sitemap", t("footer.sitemap"))}
        </Group>
        <Group title={t("footer.about")}>
          {entry("/help/about", t("footer.aboutSite"))}
          {entry("/sources", t("footer.sources"))}
          {entry("/status", t("status.title"))}
          {entry("/help/accessibility", t("footer.accessibility"))}
          {entry("/help/privacy", t("footer.privacy"))}
          {entry("/help/notices", t("footer.notices"))}
        </Group>
        <Group title={t("footer.data")}>
          {entry("/help/feeds", t("feeds.link"))}
          {entry("/api/v1/offices", t("footer.api"))}
          {entry("/api/v1/openapi.json", t("footer.apiDescription"))}
        </Group>
        <p>{t("site.disclaimer")}</p>
      </div>
    </footer>
  );
}
