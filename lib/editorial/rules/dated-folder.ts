import { dayInHongKong, dayOrInstant } from "#lib/content/schema/time.ts";
import { type ContentFile, idOf } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { scalarsOf } from "../reading/yaml-data.ts";
import { type FileFinding, type Finding, folderRule } from "../rule.ts";

/** The key that dates a kind of document. */
const datedBy: Partial<Record<ContentFile["kind"], string>> = { NewsData: "issued", EventData: "starts" };

/** News and events lie in `<year>/<day>-<words>`; their addresses are made of it, and no two can be the same. */
const bulletins = kept("rule dated-folder", (file): FileFinding<"dated-folder">[] => {
  const key = datedBy[file.kind];
  const scalar = scalarsOf(file).find(({ keys }) => keys.length === 1 && keys[0] === key);
  const date = dayOrInstant.safeParse(scalar?.value);
  if (!key || !scalar || !date.success) return [];
  const day = dayInHongKong(date.data);
  const [root = "", year = "", folder = ""] = file.path.split("/");
  const [, words] = /^\d{4}-\d\d-\d\d-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(folder) ?? [];
  if (words && folder.startsWith(`${day}-`) && year === day.slice(0, 4)) return [];
  const meant = `${root}/${day.slice(0, 4)}/${day}-${words ?? "few-words"}`;
  return [{ at: scalar.at, say: "day", with: { key, day, meant } }];
});

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** An introduction lies in `newsletters/<office>/<month>`; elsewhere no issue would find it. */
function introductions(folder: ContentFolder): Finding<"dated-folder">[] {
  const offices = new Set(ofKind(folder, "OfficeData").map(idOf));
  return ofKind(folder, "Prose").flatMap((file): Finding<"dated-folder">[] => {
    const [room, office = "", issue = "", ...rest] = file.path.split("/");
    if (room !== "newsletters") return [];
    if (!month.test(issue) || rest.length !== 1) return [{ file, at: 0, say: "newsletter" }];
    return offices.has(office) ? [] : [{ file, at: 0, say: "office", with: { office } }];
  });
}

/** What is given out on a day lies in a folder that tells it. */
export const datedFolder = folderRule("dated-folder", "error", (folder) => [
  ...folder.files.flatMap((file) => bulletins(file).map((finding) => ({ ...finding, file }))),
  ...introductions(folder),
]);
