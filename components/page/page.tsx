import type { ReactNode } from "react";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { openSearchPath, openSearchType } from "#lib/search/open-search.ts";
import { breadcrumbList } from "#lib/structured-data/breadcrumbs.ts";
import type { Node } from "#lib/structured-data/graph.ts";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { type Enhancement, Enhancements } from "./enhancements.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { StructuredData } from "./structured-data.tsx";

type Props = {
  locale: Locale;
  /** The page's address without locale, with its query: the language switch keeps it. */
  path: string;
  /** Absent on the home page. */
  crumbs?: { above: Crumb[]; current: string };
  /** The enhancements that this page has use for, beside the language switch and the search box. */
  enhance?: readonly Enhancement[];
  /** On a page that answers an address with this status itself; delivery/server then keeps the page. */
  status?: 404 | undefined;
  /** What the page tells search engines of its subject, beside the way to it. */
  nodes?: readonly Node[];
  children: ReactNode;
};

/** The frame of every page. */
export function Page({ locale, path, crumbs, enhance = [], status, nodes = [], children }: Props) {
  const way = crumbs ? [breadcrumbList({ locale, path: path.replace(/\?.*$/s, ""), ...crumbs })] : [];
  return (
    <>
      <a href="#main" className="absolute -left-[999px] z-10 bg-card px-4 py-2 focus:left-4 focus:top-3">
        {translator(locale)("page.skip")}
      </a>
      <Notices locale={locale} />
      <link
        rel="search"
        type={openSearchType}
        href={openSearchPath(locale)}
        title={translator(locale)("search.label")}
      />
      <Header locale={locale} path={path} />
      <div id="top" className="mx-auto max-w-page px-4 sm:px-8">
        {crumbs ? <Breadcrumbs locale={locale} crumbs={crumbs.above} current={crumbs.current} /> : null}
        <main id="main" tabIndex={-1} data-status={status} className="outline-none">
          {children}
        </main>
      </div>
      <Footer locale={locale} />
      <StructuredData nodes={[...way, ...nodes]} />
      <Enhancements names={["language-switch", "search-box", ...enhance]} />
    </>
  );
}
