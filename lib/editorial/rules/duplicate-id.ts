import { type ContentFile, idOf, positionAt } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { definitionsIn } from "../reading/definitions.ts";
import { type Keys, scalarsOf } from "../reading/yaml-data.ts";
import { type FileFinding, type Finding, folderRule } from "../rule.ts";

/** Lists whose entries are told apart in all files together. */
const shared = ["facts", "sources", "places"];

/** The list that an entry stands in. Criteria stand in lists within lists, and belong to their route as a whole. */
function listOf(keys: Keys): string | undefined {
  const [key, index] = [keys.at(-1), keys.at(-2)];
  if ((key !== "id" && key !== "code") || typeof index !== "number") return undefined;
  const list = keys.slice(0, -2);
  if (list.length === 1 && shared.includes(String(list[0]))) return undefined;
  const route = list[0] === "routes" && list.length > 1 ? list.slice(0, 2) : list;
  return JSON.stringify(route[0] === "eligibility" ? ["eligibility"] : route);
}

/** The other place, for the message: the line stands in the remedy, because lines move. */
const placeIn = (file: ContentFile, at: number) => ({ file: `content/${file.path}`, line: positionAt(file, at).line });

/** Two entries of one list under one id. */
const inLists = kept("rule duplicate-id", (file): FileFinding<"duplicate-id">[] => {
  const seen = new Map<string, number>();
  return scalarsOf(file).flatMap(({ keys, value, at }): FileFinding<"duplicate-id">[] => {
    const list = listOf(keys);
    if (list === undefined || typeof value !== "string") return [];
    const name = `${list} ${value}`;
    const first = seen.get(name);
    if (first !== undefined) return [{ at, say: "twice", with: { id: value, ...placeIn(file, first) } }];
    seen.set(name, at);
    return [];
  });
});

/** Two entries of a list of plain values: one topic twice, one office twice in a chain. */
const inPlainLists = kept("rule duplicate-id: plain", (file): FileFinding<"duplicate-id">[] => {
  const seen = new Set<string>();
  return scalarsOf(file).flatMap(({ keys, value, at }): FileFinding<"duplicate-id">[] => {
    if (typeof keys.at(-1) !== "number" || typeof value !== "string") return [];
    const name = JSON.stringify([...keys.slice(0, -1), value]);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ at, say: "again", with: { id: value } }];
  });
});

const uidOf = kept("uid of event", (file): { uid: string; at: number } | null => {
  const uid = scalarsOf(file).find(({ keys }) => keys.length === 1 && keys[0] === "uid");
  return uid && typeof uid.value === "string" ? { uid: uid.value, at: uid.at } : null;
});

/** Two events under one uid: calendars would write one over the other. */
function uids(folder: ContentFolder): Finding<"duplicate-id">[] {
  const byUid = new Map<string, { file: ContentFile; at: number }[]>();
  for (const file of ofKind(folder, "EventData")) {
    const own = uidOf(file);
    if (own) byUid.set(own.uid, [...(byUid.get(own.uid) ?? []), { file, at: own.at }]);
  }
  return [...byUid].flatMap(([id, uses]) => {
    if (uses.length < 2) return [];
    // The name of the folder tells which of them has borrowed it.
    const wrong = uses.filter(({ file }) => !id.startsWith(`${idOf(file)}@`));
    const owner = uses.find((use) => !wrong.includes(use)) ?? uses[0];
    return wrong
      .filter((use) => use !== owner)
      .map(({ file, at }) => {
        return { file, at, say: "uid" as const, with: { id, file: `content/${owner?.file.path}` } };
      });
  });
}

/** Two facts, two sources, two terms under one id: the second would hide behind the first. */
export const duplicateId = folderRule("duplicate-id", "error", (folder) => {
  const { fact, source, place } = definitionsIn(folder);
  const inFiles = [fact, source, place].flatMap(({ all, byId }) =>
    all.flatMap((definition): Finding<"duplicate-id">[] => {
      const first = byId.get(definition.id);
      if (!first || first === definition) return [];
      const { file, at, id } = definition;
      return [{ file, at, say: "twice", with: { id, ...placeIn(first.file, first.at) } }];
    }),
  );
  const listed = (file: ContentFile) =>
    [...inLists(file), ...inPlainLists(file)].map((finding) => ({ ...finding, file }));
  return [...inFiles, ...uids(folder), ...folder.files.flatMap(listed)];
});
