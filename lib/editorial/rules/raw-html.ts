import type { ContentFile } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";
import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** A comment of HTML is a syntax error to MDX, and its message would help nobody. */
function htmlComment(file: ContentFile): FileFinding<"raw-html">[] {
  const parsed = parsedBody(file);
  if (!file.body || !("error" in parsed)) return [];
  const { place } = parsed.error;
  const start = place && "start" in place ? place.start : place;
  const at = file.text.lastIndexOf("<!-", file.body.offset + (start?.offset ?? 0));
  return at >= file.body.offset && file.body.offset + (start?.offset ?? 0) - at <= 2 ? [{ at, say: "comment" }] : [];
}

/** Tags of HTML in prose: their look and their accessibility are nobody's care. */
export const rawHtml = fileRule("raw-html", "error", (file) => [
  ...htmlComment(file),
  ...bodyOf(file).elements.flatMap(({ name, at }) =>
    /^[a-z]/.test(name) ? [{ at, say: "tag" as const, with: { tag: name } }] : [],
  ),
]);
