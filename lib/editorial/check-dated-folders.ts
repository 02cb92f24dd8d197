import { dayInHongKong, dayOrInstant } from "#lib/content/schema/time.ts";
import { type ContentFile, positionOf } from "./content-file.ts";
import { perFile } from "./per-file.ts";
import type { Problem } from "./problem.ts";

/** The key that dates a kind of document. */
const datedBy: Partial<Record<ContentFile["kind"], string>> = { NewsData: "issued", EventData: "starts" };

/** News and events lie in `<year>/<day>-<words>`; their addresses are made of it, and no two can be the same. */
export const checkDatedFolder = perFile((file): Problem[] => {
  const key = datedBy[file.kind];
  if (!key) return [];
  const date = dayOrInstant.safeParse(file.yaml.get(key));
  if (!date.success) return [];
  const day = dayInHongKong(date.data);
  const [root, year = "", folder = ""] = file.path.split("/");
  const [, words] = /^\d{4}-\d\d-\d\d-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(folder) ?? [];
  if (words && folder.startsWith(`${day}-`) && year === day.slice(0, 4)) return [];
  const message = `${key} is ${day} in Hong Kong; name the folder ${root}/${day.slice(0, 4)}/${day}-${words ?? "few-words"}, or correct the date`;
  return [{ file: file.path, ...positionOf(file, [key]), rule: "place", message, severity: "error" }];
});
