import type { ContentFile } from "../content-file.ts";
import { passagesOf, placeInPassage } from "../reading/passages.ts";
import { unsupportedMarks } from "../reading/unsupported-marks.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Marks of prose where there is no prose: in titles, summaries and data. */
const marked = /<\/?[A-Za-z][^<>]*>|\*\*[^*]+\*\*|~~[^~]+~~|!?\[[^\]]+\]\([^)]+\)|&(?:nbsp|amp|lt|gt|quot);|^#{1,6} /;

/** What a title or a summary cannot hold either, though some data can: a fact in braces. */
const markedHead = new RegExp(`${marked.source}|\\{[^}]*\\}|https?://\\S+`);

const printed = (file: ContentFile): FileFinding<"unsupported-markdown">[] =>
  passagesOf(file).flatMap((passage) => {
    if (passage.block !== undefined) return [];
    const mark = (file.body ? markedHead : marked).exec(passage.text);
    if (!mark) return [];
    const [text] = mark;
    return [{ at: placeInPassage(file, passage, mark.index, text.length), say: "plain", with: { text } }];
  });

/** Marks that are none here: readers see them as they are typed. */
export const unsupportedMarkdown = fileRule("unsupported-markdown", "error", (file) => [
  ...unsupportedMarks(file).map(({ kind, text, at }) => ({ at, say: kind, with: { text } })),
  ...printed(file),
]);
