import type { ContentFile } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";
import { bodyOf } from "../reading/body.ts";
import { unclosedTag } from "../reading/unclosed-tag.ts";
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

/** A tag that is not closed either, as HTML allows of some. */
function openTag(file: ContentFile): FileFinding<"raw-html">[] {
  const open = unclosedTag(file);
  return open && /^[a-z]/.test(open.name) ? [{ at: open.at, say: "tag", with: { tag: open.name } }] : [];
}

/** Tags of HTML in prose: their look and their accessibility are nobody's care. */
export const rawHtml = fileRule("raw-html", "error", (file) => [
  ...htmlComment(file),
  ...openTag(file),
  ...bodyOf(file).elements.flatMap(({ name, at }) =>
    /^[a-z]/.test(name) ? [{ at, say: "tag" as const, with: { tag: name } }] : [],
  ),
]);
