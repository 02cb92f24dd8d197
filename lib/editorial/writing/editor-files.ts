import { z } from "zod";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";

const kindNames = Object.keys(kinds) as KindName[];

const schemaFile = (kind: KindName) =>
  `.vscode/schemas/${kind.replace(/(?!^)[A-Z]/g, (capital) => `-${capital}`).toLowerCase()}.json`;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A schema as editors of YAML read it: they know draft 7 best. */
const schemaOf = (kind: KindName) =>
  json({
    title: kinds[kind].pattern,
    ...z.toJSONSchema(kinds[kind].schema, { io: "input", unrepresentable: "any", target: "draft-7" }),
  });

/** Texts written in MDX have their keys in the front matter, which no editor of YAML looks into. */
const isData = (kind: KindName) => kinds[kind].pattern.endsWith(".yaml");

const settings = () =>
  json({
    "yaml.schemas": Object.fromEntries(
      kindNames.filter(isData).map((kind) => [`./${schemaFile(kind)}`, `content/${kinds[kind].pattern}`]),
    ),
    "yaml.format.enable": false,
    "files.eol": "\n",
    "files.insertFinalNewline": true,
    "editor.wordWrap": "on",
  });

type Snippet = { prefix: string; description: string; body: readonly string[] };

const snippets: Readonly<Record<string, Snippet>> = {
  "Front matter": {
    prefix: "---",
    description: "The head of a text",
    body: [
      "---",
      "title: $1",
      "summary: $2",
      "updated: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'",
      "reviewBy: '$3'",
      "---",
      "",
      "$0",
    ],
  },
  Heading: {
    prefix: "##",
    description: "A heading with its id",
    body: ["## $1 {/* #$2 */}", "", "$0"],
  },
  Fact: { prefix: "<Fact", description: "A figure with its source", body: ['<Fact id="$1" />$0'] },
  Cite: { prefix: "<Cite", description: "The source of what the sentence says", body: ['<Cite id="$1" />$0'] },
  Note: { prefix: "<Note", description: "A note that stands out", body: ["<Note>", "", "$1", "", "</Note>", "$0"] },
};

/**
 * What Visual Studio Code reads to complete and check content as it is written, by file: a JSON Schema for each kind of
 * document, which files it holds for, and the beginnings of texts.
 */
export const editorFiles = (): Record<string, string> => ({
  ...Object.fromEntries(kindNames.map((kind) => [schemaFile(kind), schemaOf(kind)])),
  ".vscode/settings.json": settings(),
  ".vscode/content.code-snippets": json(
    Object.fromEntries(Object.entries(snippets).map(([name, snippet]) => [name, { scope: "mdx", ...snippet }])),
  ),
  ".vscode/extensions.json": json({
    recommendations: ["redhat.vscode-yaml", "unifiedjs.vscode-mdx", "github.vscode-pull-request-github"],
  }),
});
