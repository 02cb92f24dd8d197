import type { ReactNode } from "react";
import { Heading } from "#components/page/heading.tsx";
import { LastUpdated } from "#components/page/last-updated.tsx";
import { OnThisPage } from "#components/page/on-this-page.tsx";
import { Sources } from "#components/page/sources.tsx";
import type { Edition } from "#lib/content/editions.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { OutdatedNotice } from "./outdated-notice.tsx";
import { Prose } from "./prose.tsx";
import { SubstituteNotice } from "./substitute-notice.tsx";

type Props = {
  locale: Locale;
  /** Without locale. */
  path: string;
  edition: Edition;
  citations: Citations;
  scheme?: Scheme;
  /** What stands between the summary and the text. */
  lead?: ReactNode;
  /** What stands between the text and the sources. */
  children?: ReactNode;
};

/** A page of prose: title, summary, the list of its sections, text, sources, date. */
export function Article({ locale, path, edition, citations, scheme, lead, children }: Props) {
  const { prose, substitute, writtenIn, outdated } = edition;
  const lang = substitute ? localeEntry(writtenIn).lang : undefined;
  const sections = prose.outline.sections.filter(({ depth }) => depth === 2);
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-x-14">
      <div>
        {substitute ? <SubstituteNotice locale={locale} writtenIn={writtenIn} /> : null}
        <OutdatedNotice locale={locale} path={path} outdated={outdated} />
        <div lang={lang}>
          <Heading title={prose.title} summary={prose.summary} />
        </div>
        {lead}
      </div>
      <OnThisPage locale={locale} sections={sections} />
      <div className="lg:col-start-1">
        <Prose edition={edition} locale={locale} citations={citations} {...(scheme ? { scheme } : {})} />
        {children}
        <Sources locale={locale} citations={citations.list} />
        <LastUpdated locale={locale} day={prose.updated} />
      </div>
    </div>
  );
}
