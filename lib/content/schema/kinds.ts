import type { z } from "zod";
import { chart } from "./chart.ts";
import { event } from "./event.ts";
import { factFile } from "./fact.ts";
import { glossaryFile } from "./glossary.ts";
import { institution } from "./institution.ts";
import { linkReport } from "./link-report.ts";
import { news } from "./news.ts";
import { noticeFile } from "./notice.ts";
import { office } from "./office.ts";
import { placeFile } from "./place.ts";
import { frontMatter } from "./prose.ts";
import { published } from "./publication.ts";
import { redirectFile } from "./redirect.ts";
import { scheme } from "./scheme.ts";
import { searchWords } from "./search-words.ts";
import { sourceFile } from "./source.ts";
import { universityFile } from "./university.ts";

type Kind = { pattern: string; schema: z.ZodObject };

/**
 * Every kind of document in content/: the files that hold it and the schema it must satisfy.
 * Contentlayer's document types, the check of the content folder and the queries are made from this table.
 * A file without which there is no portal, such as the glossary, has no dates of publication.
 */
export const kinds = {
  Prose: {
    pattern: "{pages,schemes,offices,institutions,news,events,newsletters}/**/*.mdx",
    schema: published(frontMatter),
  },
  SchemeData: { pattern: "schemes/*/scheme.yaml", schema: published(scheme) },
  OfficeData: { pattern: "offices/*/office.yaml", schema: published(office) },
  InstitutionData: { pattern: "institutions/*/institution.yaml", schema: published(institution) },
  NewsData: { pattern: "news/*/*/news.yaml", schema: news },
  EventData: { pattern: "events/*/*/event.yaml", schema: event },
  FactFile: { pattern: "facts/*.yaml", schema: published(factFile) },
  SourceFile: { pattern: "sources/*.yaml", schema: published(sourceFile) },
  ChartData: { pattern: "charts/*.yaml", schema: published(chart) },
  LinkReport: { pattern: "links.yaml", schema: linkReport },
  RedirectFile: { pattern: "redirects.yaml", schema: redirectFile },
  NoticeFile: { pattern: "notices.yaml", schema: noticeFile },
  PlaceFile: { pattern: "places.yaml", schema: placeFile },
  UniversityFile: { pattern: "universities.yaml", schema: universityFile },
  SearchWordsFile: { pattern: "search.yaml", schema: searchWords },
  GlossaryFile: { pattern: "glossary.yaml", schema: glossaryFile },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
