import type { ContentFile } from "../content-file.ts";
import { toKebab } from "../language/to-kebab.ts";
import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Ids that the frame of a page uses. */
const taken = ["intro", "sources", "main", "menu", "top"];

/** A line that begins like a heading, without the blank that makes it one. */
const unmade: RegExp = /^#{2,6}[^\s#]/;

const withoutBlank = (file: ContentFile): FileFinding<"heading-id">[] =>
  bodyOf(file)
    .blocks.filter(({ kind, text }) => kind === "paragraph" && unmade.test(text))
    .map(({ at, text }) => ({ at, say: "blank", with: { text: text.trim().split("\n", 1)[0] ?? "" } }));

/** Every heading has an id of its own, by which links and the other languages know it. */
export const headingId = fileRule("heading-id", "error", (file) => {
  const seen = new Set<string>();
  const headings = bodyOf(file).sections.filter(({ headed }) => headed);
  return [
    ...withoutBlank(file),
    ...headings.flatMap(({ id, title, at }): FileFinding<"heading-id">[] => {
      if (id === null) {
        const meant = toKebab(title.replace(/\/\*.*/, "")) || "how-to-apply";
        const line = file.text.slice(at).split("\n", 1)[0] ?? "";
        return [{ at, say: /\{.*\}\s*$/.test(line) ? "malformed" : "missing", with: { title, meant } }];
      }
      if (taken.includes(id) || /^source-\d+$/.test(id)) return [{ at, say: "taken", with: { id } }];
      if (seen.has(id)) return [{ at, say: "twice", with: { id } }];
      seen.add(id);
      return [];
    }),
  ];
});
