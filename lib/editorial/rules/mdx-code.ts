import type { ContentFile } from "../content-file.ts";
import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** One comment and nothing behind it. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

const statements = (file: ContentFile): FileFinding<"mdx-code">[] =>
  bodyOf(file).code.flatMap(({ at, kind, value }): FileFinding<"mdx-code">[] => {
    if (kind === "statement") return [{ at, say: "import" }];
    return comment.test(value) ? [] : [{ at, say: "expression" }];
  });

const attributes = (file: ContentFile): FileFinding<"mdx-code">[] =>
  bodyOf(file).elements.flatMap(({ attributes, spread, at }) => [
    ...(spread ? [{ at, say: "spread" as const }] : []),
    ...attributes.flatMap((each) =>
      each.code ? [{ at: each.at, say: "attribute" as const, with: { name: each.name } }] : [],
    ),
  ]);

/** Programs in prose: they would run on the server when the page is drawn. */
export const mdxCode = fileRule("mdx-code", "error", (file) => [...statements(file), ...attributes(file)]);
