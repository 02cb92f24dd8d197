import type { ContentFile } from "../content-file.ts";
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

/** Two entries of one list under one id. */
const inLists = kept("rule duplicate-id", (file): FileFinding<"duplicate-id">[] => {
  const seen = new Set<string>();
  return scalarsOf(file).flatMap(({ keys, value, at }): FileFinding<"duplicate-id">[] => {
    const list = listOf(keys);
    if (list === undefined || typeof value !== "string") return [];
    const name = `${list} ${value}`;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ at, say: "twice", with: { id: value, file: `content/${file.path}` } }];
  });
});

/** Two facts, two sources, two terms under one id: the second would hide behind the first. */
export const duplicateId = folderRule("duplicate-id", "error", (folder) => {
  const { fact, source, place } = definitionsIn(folder);
  const inFiles = [fact, source, place].flatMap(({ all, byId }) =>
    all.flatMap((definition): Finding<"duplicate-id">[] => {
      const first = byId.get(definition.id);
      if (!first || first === definition) return [];
      const { file, at, id } = definition;
      return [{ file, at, say: "twice", with: { id, file: `content/${first.file.path}` } }];
    }),
  );
  const listed = (file: ContentFile) => inLists(file).map((finding) => ({ ...finding, file }));
  return [...inFiles, ...folder.files.flatMap(listed)];
});
