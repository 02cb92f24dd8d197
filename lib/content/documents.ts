import type { z } from "zod";
import * as generated from "#contentlayer/generated";
import type { Outline } from "./mdx/outline.ts";
import { type KindName, kinds } from "./schema/kinds.ts";
import type { FrontMatter } from "./schema/prose.ts";

/** A document that does not satisfy its schema; `npm run content:check` says where and what to do. */
export class ContentError extends Error {
  override name = "ContentError";
}

type Stored = { _raw: { sourceFilePath: string } } & Record<string, unknown>;

/** Contentlayer lists documents in the order in which it finished them, which differs from build to build. */
const inOrder = (documents: readonly unknown[]): Stored[] =>
  (documents as readonly Stored[]).toSorted((a, b) => (a._raw.sourceFilePath < b._raw.sourceFilePath ? -1 : 1));

const collections: Record<KindName, readonly unknown[]> = {
  Prose: generated.allProses,
  SchemeData: generated.allSchemeData,
  OfficeData: generated.allOfficeData,
  InstitutionData: generated.allInstitutionData,
  FactFile: generated.allFactFiles,
  SourceFile: generated.allSourceFiles,
  ChartData: generated.allChartData,
  PlaceFile: generated.allPlaceFiles,
  UniversityFile: generated.allUniversityFiles,
  SearchWordsFile: generated.allSearchWordsFiles,
  GlossaryFile: generated.allGlossaryFiles,
};

type Values<K extends KindName> = z.output<(typeof kinds)[K]["schema"]>;

export type Document<K extends KindName> = Values<K> & { path: string };

function validated<K extends KindName>(kind: K, stored: Stored): Document<K> {
  const { schema } = kinds[kind];
  const path = stored._raw.sourceFilePath;
  const own = Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => (stored[key] === undefined ? [] : [[key, stored[key]]])),
  );
  const result = schema.safeParse(own);
  if (result.success) return { ...(result.data as Values<K>), path };
  const [issue] = result.error.issues;
  throw new ContentError(`content/${path}: ${issue?.path.join(".")}: ${issue?.message}`);
}

/** All documents of a kind, each checked against its schema; throws a ContentError on the first that fails. */
export const documentsOf = <K extends KindName>(kind: K): Document<K>[] =>
  inOrder(collections[kind]).map((stored) => validated(kind, stored));

/** The MDX file of one thing in one language. */
export type Prose = FrontMatter & {
  path: string;
  /** The compiled body; `components/prose` turns it into elements. */
  code: string;
  raw: string;
  outline: Outline;
};

/** Every MDX file. */
export const allProse: Prose[] = inOrder(collections.Prose).map((stored) => ({
  ...validated("Prose", stored),
  ...(stored["body"] as { raw: string; code: string }),
  outline: stored["outline"] as Outline,
}));
