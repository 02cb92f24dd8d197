import { today } from "#lib/content/clock.ts";
import { editionOf, foldersUnder } from "#lib/content/editions.ts";
import { sources } from "#lib/content/facts.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { offices } from "#lib/content/network.ts";
import type { Source } from "#lib/content/schema/source.ts";
import { institutions, schemes } from "#lib/content/subjects.ts";
import type { Reference } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { schemeReferences } from "#lib/schemes/references.ts";
import { chartReferences } from "#lib/statistics/chart-table.ts";
import { charts } from "#lib/statistics/charts.ts";

/** A page that cites a source. */
export type CitingPage = { path: string; title: string | undefined };

type Citing = CitingPage & {
  references: readonly Reference[];
  /** What the page rests on as a whole, by the ids of the sources. */
  sources?: readonly string[];
};

function citingPages(locale: Locale): Citing[] {
  const prose = (folder: string, path: string): Citing[] => {
    const edition = editionOf(folder, locale);
    return edition ? [{ path, title: edition.prose.title, references: edition.prose.outline.factIds }] : [];
  };
  return [
    ...[...schemes.values()].flatMap((scheme) =>
      prose(`schemes/${scheme.id}`, `/schemes/${scheme.id}`).map((page) => ({
        ...page,
        references: schemeReferences(schemeOn(scheme, today()), page.references as string[]),
      })),
    ),
    ...[...institutions.keys()].flatMap((id) => prose(`institutions/${id}`, `/about/${id}`)),
    ...[...offices.keys()].flatMap((id) => prose(`offices/${id}`, `/offices/${id}`)),
    ...[...publishedNews, ...publishedEvents].flatMap((item) =>
      prose(item.folder, bulletinPath(item)).map((page) => ({
        ...page,
        sources: [item.source, ...item.furtherSources],
      })),
    ),
    ...foldersUnder("pages").flatMap((folder) => prose(folder, folder.replace(/^pages/, ""))),
    { path: "/statistics", title: undefined, references: [...charts.values()].flatMap(chartReferences) },
  ];
}

const sourceOf = (reference: Reference): string =>
  typeof reference === "string" ? latestPoint(factById(reference)).source : reference.source;

/** Every source that a page cites, in the order of the content files, with the pages that cite it. */
export function sourceUse(locale: Locale): { source: Source; pages: CitingPage[] }[] {
  const byPage = citingPages(locale).map(({ path, title, references, sources: own = [] }) => ({
    page: { path, title },
    cited: new Set([...references.map(sourceOf), ...own]),
  }));
  return [...sources.values()].flatMap((source) => {
    const pages = byPage.filter(({ cited }) => cited.has(source.id)).map(({ page }) => page);
    return pages.length > 0 ? [{ source, pages }] : [];
  });
}
