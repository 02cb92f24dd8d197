import { unsupportedMarks } from "../reading/unsupported-marks.ts";
import { fileRule } from "../rule.ts";

/** Words struck out, footnotes and boxes to tick. */
export const unsupportedMarkdown = fileRule("unsupported-markdown", "error", (file) =>
  unsupportedMarks(file).map(({ kind, text, at }) => ({ at, say: kind, with: { text } })),
);
