import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import { outlineOf } from "./lib/content/mdx/outline.ts";
import { remarkTables } from "./lib/content/mdx/remark-tables.ts";
import { remarkSectionIds } from "./lib/content/mdx/section-ids.ts";
import { kinds } from "./lib/content/schema/kinds.ts";

/*
 * Contentlayer reads and compiles; it is not trusted to refuse (docs/decisions/0001-contentlayer2.md).
 * Every field is therefore optional JSON here, named after the zod schema that lib/content applies.
 */
const documentTypes = Object.entries(kinds).map(([name, { pattern, schema }]) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: pattern,
    contentType: pattern.endsWith(".mdx") ? "mdx" : "data",
    fields: Object.fromEntries(Object.keys(schema.shape).map((key) => [key, { type: "json" as const }])),
    computedFields: pattern.endsWith(".mdx")
      ? { outline: { type: "json", resolve: (document) => outlineOf(document.body.raw) } }
      : {},
  })),
);

export default makeSource({
  contentDirPath: "content",
  documentTypes,
  disableImportAliasWarning: true,
  mdx: { remarkPlugins: [remarkTables, remarkSectionIds] },
});
