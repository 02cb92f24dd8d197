import type { z } from "zod";
import * as generated from "#contentlayer/generated";
import { now } from "./clock.ts";
import type { Outline } from "./mdx/outline.ts";
import { visibleAt } from "./publication.ts";
import { type KindName, kinds } from "./schema/kinds.ts";
import type { FrontMatter } from "./schema/prose.ts";

/** A document that does not satisfy its schema; `npm run content:check` says where and what to do. */
export class ContentError extends Error {
  override name = "ContentError";
}

type Stored = { _raw: { sourceFilePath: string } } & Record<string, unknown>;

const collections: Record<KindName, readonly unknown[]> = {
  Prose: generated.allProses,
  SchemeData: generated.allSchemeData,
  OfficeData: generated.allOfficeData,
  InstitutionData: generated.allInstitutionData,
  NewsData: generated.allNewsData,
  EventData: generated.allEventData,
  FactFile: generated.allFactFiles,
  SourceFile: generated.allSourceFiles,
  ChartData: generated.allChartData,
  LinkReport: generated.allLinkReports,
  RedirectFile: generated.allRedirectFiles,
  NoticeFile: generated.allNoticeFiles,
  PlaceFile: generated.allPlaceFiles,
  UniversityFile: generated.allUniversityFiles,
  SearchWordsFile: generated.allSearchWordsFiles,
  GlossaryFile: generated.allGlossaryFiles,
};

const pathOf = ({ _raw }: Stored): string => _raw.sourceFilePath;

/**
 * The one door between content/ and everything that readers, searchers and programs get: what may not be seen at the
 * time of the build does not pass it.
 */
const visible = new Set(
  visibleAt(
    (Object.values(collections).flat() as Stored[]).map((stored) => ({
      path: pathOf(stored),
      publishAt: stored["publishAt"] as string | undefined,
      expireAt: stored["expireAt"] as string | undefined,
    })),
    now(),
  ).map(({ path }) => path),
);

/** Contentlayer lists documents in the order in which it finished them, which differs from build to build. */
const visibleInOrder = (kind: KindName): Stored[] =>
  (collections[kind] as readonly Stored[])
    .filter((stored) => visible.has(pathOf(stored)))
    .toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));

type Values<K extends KindName> = z.output<(typeof kinds)[K]["schema"]>;

export type Document<K extends KindName> = Values<K> & { path: string };

function validated<K extends KindName>(kind: K, stored: Stored): Document<K> {
  const { schema } = kinds[kind];
  const path = pathOf(stored);
  const own = Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => (stored[key] === undefined ? [] : [[key, stored[key]]])),
  );
  const result = schema.safeParse(own);
  if (result.success) return { ...(result.data as Values<K>), path };
  const [issue] = result.error.issues;
  throw new ContentError(`content/${path}: ${issue?.path.join(".")}: ${issue?.message}`);
}

/** The documents of a kind that may be seen, each checked against its schema; throws a ContentError on the first that fails. */
export const documentsOf = <K extends KindName>(kind: K): Document<K>[] =>
  visibleInOrder(kind).map((stored) => validated(kind, stored));

/** The MDX file of one thing in one language. */
export type Prose = FrontMatter & {
  path: string;
  /** The compiled body; `components/prose` turns it into elements. */
  code: string;
  raw: string;
  outline: Outline;
};

/** Every MDX file that may be seen. */
export const allProse: Prose[] = visibleInOrder("Prose").map((stored) => ({
  ...validated("Prose", stored),
  ...(stored["body"] as { raw: string; code: string }),
  outline: stored["outline"] as Outline,
}));
