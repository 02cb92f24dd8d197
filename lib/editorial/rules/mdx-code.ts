import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { ContentFile } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";
import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** One comment and nothing behind it. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

function statements(file: ContentFile): FileFinding<"mdx-code">[] {
  const parsed = parsedBody(file);
  if ("error" in parsed) return [];
  const found: FileFinding<"mdx-code">[] = [];
  visit(parsed.tree, (node: Nodes) => {
    const at = (node.position?.start.offset ?? 0) + (file.body?.offset ?? 0);
    if (node.type === "mdxjsEsm") found.push({ at, say: "import" });
    if ((node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") && !comment.test(node.value))
      found.push({ at, say: "expression" });
  });
  return found;
}

const attributes = (file: ContentFile): FileFinding<"mdx-code">[] =>
  bodyOf(file).elements.flatMap(({ attributes, spread, at }) => [
    ...(spread ? [{ at, say: "spread" as const }] : []),
    ...attributes.flatMap((each) =>
      each.code ? [{ at: each.at, say: "attribute" as const, with: { name: each.name } }] : [],
    ),
  ]);

/** Programs in prose: they would run on the server when the page is drawn. */
export const mdxCode = fileRule("mdx-code", "error", (file) => [...statements(file), ...attributes(file)]);
