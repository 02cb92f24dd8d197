import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";
import type { Position } from "./problem.ts";

/** One file of the content folder, taken apart but not yet judged. */
export type ContentFile = {
  /** Relative to the content folder. */
  path: string;
  kind: KindName;
  yaml: YamlDocument;
  lines: LineCounter;
  /** Lines before the YAML starts: one for front matter, none for a YAML file. */
  yamlStartsAfter: number;
  /** The MDX body, if it is an MDX file, and the lines before it. */
  body: { text: string; startsAfter: number } | undefined;
};

const frontMatterPattern = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Windows line ends and byte order marks are accepted and read as if they were not there. */
export const normalise = (text: string) => text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");

const countLines = (text: string) => text.split("\n").length - 1;

/** The front matter of an MDX file and its body, with the number of lines before the body. */
export function splitMdx(text: string) {
  const match = frontMatterPattern.exec(text);
  if (!match) return { yaml: "", body: { text, startsAfter: 0 } };
  const [head, yaml = ""] = match;
  return { yaml, body: { text: text.slice(head.length), startsAfter: countLines(head) } };
}

function parseContentFile(path: string, kind: KindName, text: string): ContentFile {
  const lines = new LineCounter();
  const { yaml, body } = path.endsWith(".mdx") ? splitMdx(text) : { yaml: text, body: undefined };
  return {
    path,
    kind,
    yaml: parseDocument(yaml, { lineCounter: lines, uniqueKeys: true }),
    lines,
    yamlStartsAfter: body && body.startsAfter > 0 ? 1 : 0,
    body,
  };
}

const parsed = new Map<string, ContentFile>();

/** The same text at the same place is parsed once, however many copies of a folder are checked. */
export function readContentFile(folder: string, path: string, kind: KindName): ContentFile {
  const text = normalise(readFileSync(join(folder, path), "utf8"));
  const key = `${path}\0${text}`;
  const file = parsed.get(key) ?? parseContentFile(path, kind, text);
  parsed.set(key, file);
  return file;
}

/** Reads every file of a content folder; `misplaced` are those that belong to no kind of document. */
export function readContentFolder(folder: string): { files: ContentFile[]; misplaced: string[] } {
  const files = Object.entries(kinds).flatMap(([kind, { pattern }]) =>
    globSync(pattern, { cwd: folder }).map((path) => readContentFile(folder, path, kind as KindName)),
  );
  const known = new Set(files.map(({ path }) => path));
  const misplaced = globSync("**/*", { cwd: folder, dot: true }).filter((path) => !known.has(path));
  return { files, misplaced };
}

/** Where the value at a path of keys stands in the file; its nearest existing ancestor where it is missing. */
export function positionOf(file: ContentFile, keys: readonly PropertyKey[]): Position {
  for (let length = keys.length; length >= 0; length--) {
    const node = file.yaml.getIn(keys.slice(0, length), true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) return positionAt(file, offset);
  }
  return { line: 1, column: 1 };
}

/** Where an offset of the YAML text stands in the file. */
export function positionAt(file: ContentFile, offset: number): Position {
  const { line, col } = file.lines.linePos(offset);
  return { line: line + file.yamlStartsAfter, column: col };
}

/** Where a position of the MDX body stands in the file. */
export const positionInBody = ({ body }: ContentFile, position: Position | undefined): Position => ({
  line: (position?.line ?? 1) + (body?.startsAfter ?? 0),
  column: position?.column ?? 1,
});
