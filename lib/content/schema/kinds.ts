import type { z } from "zod";
import { chart } from "./chart.ts";
import { factFile } from "./fact.ts";
import { glossaryFile } from "./glossary.ts";
import { institution } from "./institution.ts";
import { office } from "./office.ts";
import { placeFile } from "./place.ts";
import { frontMatter } from "./prose.ts";
import { scheme } from "./scheme.ts";
import { searchWords } from "./search-words.ts";
import { sourceFile } from "./source.ts";
import { universityFile } from "./university.ts";

type Kind = { pattern: string; schema: z.ZodObject };

/**
 * Every kind of document in content/: the files that hold it and the schema it must satisfy.
 * Contentlayer's document types, the check of the content folder and the queries are made from this table.
 */
export const kinds = {
  Prose: { pattern: "{pages,schemes,offices,institutions}/**/*.mdx", schema: frontMatter },
  SchemeData: { pattern: "schemes/*/scheme.yaml", schema: scheme },
  OfficeData: { pattern: "offices/*/office.yaml", schema: office },
  InstitutionData: { pattern: "institutions/*/institution.yaml", schema: institution },
  FactFile: { pattern: "facts/*.yaml", schema: factFile },
  SourceFile: { pattern: "sources/*.yaml", schema: sourceFile },
  ChartData: { pattern: "charts/*.yaml", schema: chart },
  PlaceFile: { pattern: "places.yaml", schema: placeFile },
  UniversityFile: { pattern: "universities.yaml", schema: universityFile },
  SearchWordsFile: { pattern: "search.yaml", schema: searchWords },
  GlossaryFile: { pattern: "glossary.yaml", schema: glossaryFile },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
