import type { Referent } from "#lib/content/schema/common.ts";
import type { KindName } from "#lib/content/schema/kinds.ts";
import { type ContentFile, idOf } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { perFolder } from "../per-folder.ts";
import { scalarsOf, syntaxErrorOf } from "./yaml-data.ts";

/** Something that has an id, and where that stands. */
export type Definition = { id: string; file: ContentFile; at: number };

type Listed = { list: string; key: string };

/** Where the ids of each kind of thing are: in a list of files, or the names of their folders. */
const homes: Record<Referent, { kind: KindName } & Partial<Listed>> = {
  fact: { kind: "FactFile", list: "facts", key: "id" },
  source: { kind: "SourceFile", list: "sources", key: "id" },
  place: { kind: "PlaceFile", list: "places", key: "code" },
  office: { kind: "OfficeData" },
  scheme: { kind: "SchemeData" },
  institution: { kind: "InstitutionData" },
  news: { kind: "NewsData" },
};

type Ids = { ids: { id: string; at: number }[]; complete: boolean };

/** The ids in the lists of a file; incomplete where the file, or an entry, cannot be read. */
const listedIds = kept("listed-ids", (file): Record<string, Ids> => {
  const found: Record<string, Ids> = {};
  const entries = new Map<string, Set<number>>();
  for (const { keys, value, at } of scalarsOf(file)) {
    const [list, index, key] = keys;
    if (typeof list !== "string" || typeof index !== "number") continue;
    entries.set(list, (entries.get(list) ?? new Set()).add(index));
    if (keys.length !== 3 || (key !== "id" && key !== "code") || typeof value !== "string") continue;
    found[list] ??= { ids: [], complete: true };
    found[list].ids.push({ id: value, at });
  }
  for (const [list, indices] of entries) {
    found[list] ??= { ids: [], complete: true };
    found[list].complete = found[list].ids.length >= indices.size;
  }
  return found;
});

/** Every id in the lists of a file. */
export const idsListedIn = (file: ContentFile): string[] =>
  Object.values(listedIds(file)).flatMap(({ ids }) => ids.map(({ id }) => id));

export type Definitions = { all: readonly Definition[]; byId: ReadonlyMap<string, Definition>; complete: boolean };

function define(folder: ContentFolder, { kind, list }: { kind: KindName } & Partial<Listed>): Definitions {
  const files = ofKind(folder, kind);
  const all = files.flatMap((file): Definition[] =>
    list === undefined
      ? [{ id: idOf(file), file, at: 0 }]
      : (listedIds(file)[list]?.ids ?? []).map(({ id, at }) => ({ id, file, at })),
  );
  const complete = files.every(
    (file) => list === undefined || (!syntaxErrorOf(file) && (listedIds(file)[list]?.complete ?? false)),
  );
  const byId = new Map<string, Definition>();
  for (const definition of all) if (!byId.has(definition.id)) byId.set(definition.id, definition);
  return { all, byId, complete };
}

/** Everything that can be named by its id, in a folder. Where a list is incomplete, nothing is unknown for sure. */
export const definitionsIn = perFolder(
  (folder: ContentFolder): Record<Referent, Definitions> =>
    Object.fromEntries(Object.entries(homes).map(([what, home]) => [what, define(folder, home)])) as Record<
      Referent,
      Definitions
    >,
);
