import remarkLintHeadingIncrement from "remark-lint-heading-increment";
import { parsedBody } from "../parsed-body.ts";
import { bodyOf } from "../reading/body.ts";
import { lint } from "../reading/lint.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** The title of a page is its only heading of the first level, and no level is left out on the way down. */
export const headingOrder = fileRule("heading-order", "error", (file) => {
  const parsed = parsedBody(file);
  if (!file.body || "error" in parsed) return [];
  const headings = bodyOf(file).sections.filter(({ headed }) => headed);
  const found: FileFinding<"heading-order">[] = headings.flatMap(({ depth, title, at }) =>
    depth === 1 ? [{ at, say: "title" as const, with: { title } }] : [],
  );
  const [first] = headings;
  if (first && first.depth > 2) found.push({ at: first.at, say: "first", with: { title: first.title } });
  const skipped = lint(remarkLintHeadingIncrement, file, parsed.tree);
  return [...found, ...skipped.map((at) => ({ at, say: "skipped" as const }))];
});
