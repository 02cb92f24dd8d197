import { parseDocument, type Document as YamlDocument } from "yaml";
import type { KindName } from "#lib/content/schema/kinds.ts";
import type { Position } from "./problem.ts";

/** A part of a file's text, and where it begins. */
type Part = { text: string; offset: number };

/** One file of the content folder, not yet judged. What is known of it is worked out when it is asked for. */
export type ContentFile = {
  /** Relative to the content folder. */
  path: string;
  kind: KindName;
  /** As written, but for Windows line ends and a byte order mark. */
  text: string;
  /** The text of a YAML file, or what stands between the `---` marks of an MDX file. */
  head: Part;
  /** The MDX below the front matter, and the lines before it. */
  body: (Part & { startsAfter: number }) | undefined;
  /** The parsed head. */
  readonly yaml: YamlDocument;
  /** Where each line begins. */
  readonly lineStarts: readonly number[];
  /** What rules have worked out so far, by name; see {@link kept}. */
  results: Map<string, unknown>;
};

const frontMatterPattern = /^(---\n)([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Windows line ends and byte order marks are accepted and read as if they were not there. */
export const normalise = (text: string): string => text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");

const countLines = (text: string) => text.split("\n").length - 1;

/** Takes an MDX file apart into its front matter and its body. */
export function splitMdx(text: string): Pick<ContentFile, "head"> & { body: NonNullable<ContentFile["body"]> } {
  const match = frontMatterPattern.exec(text);
  if (!match) return { head: { text: "", offset: 0 }, body: { text, offset: 0, startsAfter: 0 } };
  const [before, mark = "", head = ""] = match;
  const body = { text: text.slice(before.length), offset: before.length, startsAfter: countLines(before) };
  return { head: { text: head, offset: mark.length }, body };
}

/** Whether an MDX file begins with front matter that has no end. */
export const hasOpenHead = ({ body, text }: Pick<ContentFile, "body" | "text">): boolean =>
  body?.startsAfter === 0 && body.offset === 0 && text.startsWith("---\n");

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** A file with a text; `results` are what an earlier run found out about the same text. */
export function contentFile(
  path: string,
  kind: KindName,
  text: string,
  results = new Map<string, unknown>(),
): ContentFile {
  const { head, body } = path.endsWith(".mdx") ? splitMdx(text) : { head: { text, offset: 0 }, body: undefined };
  let yaml: YamlDocument | undefined;
  let lineStarts: number[] | undefined;
  return {
    path,
    kind,
    text,
    head,
    body,
    results,
    get yaml() {
      yaml ??= parseDocument(head.text, { uniqueKeys: true });
      return yaml;
    },
    get lineStarts() {
      lineStarts ??= startsOfLines(text);
      return lineStarts;
    },
  };
}

/** The line and column of a place in the text. */
export function positionAt({ lineStarts }: ContentFile, at: number): Position {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
}

/** The folder a file lies in: `pages/talents`. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The id that a folder such as `offices/tokyo/office.yaml` gives to what it holds. */
export const idOf = ({ path }: ContentFile): string => path.split("/").at(-2) ?? "";

/** The name of a file without folder and ending; of an MDX file the locale it is written in. */
export const stemOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
