import { type Outline, outlineOf } from "#lib/content/mdx/outline.ts";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";
import type { FileValues } from "./readable-values.ts";

/** A document in the shape in which Contentlayer stores it. */
export type StoredDocument = { _raw: { sourceFilePath: string } } & Record<string, unknown>;

/** The dates of publication; whoever reads drafts is to see all of them. */
const dates = new Set(["publishAt", "expireAt"]);

/** Reading a body takes longer than all else, and nobody asks for more than a few. */
function lazyOutline(body: string): Outline {
  let known: Outline | undefined;
  const read = () => {
    known ??= outlineOf(body);
    return known;
  };
  return {
    get sections() {
      return read().sections;
    },
    get factIds() {
      return read().factIds;
    },
  };
}

function stored({ path, values, body }: FileValues): StoredDocument {
  const own = Object.fromEntries(Object.entries(values).filter(([key]) => !dates.has(key)));
  const prose = body === undefined ? {} : { body: { raw: body, code: "" }, outline: lazyOutline(body) };
  return { ...own, ...prose, _raw: { sourceFilePath: path } };
}

/** Documents by kind, whether they may be seen yet or not. Bodies are not compiled. */
export function storedDocuments(files: readonly FileValues[]): Record<KindName, StoredDocument[]> {
  const ofKind = (kind: KindName) => files.filter((file) => file.kind === kind).map(stored);
  return Object.fromEntries(Object.keys(kinds).map((kind) => [kind, ofKind(kind as KindName)])) as Record<
    KindName,
    StoredDocument[]
  >;
}
