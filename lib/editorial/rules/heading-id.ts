import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Ids that the frame of a page uses. */
const taken = ["intro", "sources", "main", "menu", "top"];

/** Every heading has an id of its own, by which links and the other languages know it. */
export const headingId = fileRule("heading-id", "error", (file) => {
  const seen = new Set<string>();
  return bodyOf(file)
    .sections.filter(({ headed }) => headed)
    .flatMap(({ id, title, at }): FileFinding<"heading-id">[] => {
      if (id === null) {
        const line = file.text.slice(at).split("\n", 1)[0] ?? "";
        return [{ at, say: /\{.*\}\s*$/.test(line) ? "malformed" : "missing", with: { title } }];
      }
      if (taken.includes(id) || /^source-\d+$/.test(id)) return [{ at, say: "taken", with: { id } }];
      if (seen.has(id)) return [{ at, say: "twice", with: { id } }];
      seen.add(id);
      return [];
    });
});
