import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";
import { type ContentFile, contentFile, normalise } from "./content-file.ts";

/** A content folder as it is, or as it would be after a change. */
export type ContentFolder = {
  files: readonly ContentFile[];
  byPath: ReadonlyMap<string, ContentFile>;
  /** Files that no kind of document has a place for, with their text. */
  others: ReadonlyMap<string, string>;
  /** The day by which reviews are due. */
  today: string;
};

/** Texts by path, relative to the content folder. */
export type Texts = ReadonlyMap<string, string>;

/** What earlier runs found out about files, by the key of a file. */
export type Results = ReadonlyMap<string, Map<string, unknown>>;

/** Two files with one key have the same text at the same place, and so the same results. */
export const keyOf = (path: string, text: string): string =>
  createHash("sha1").update(path).update("\0").update(text).digest("base64url");

const escapePattern = (text: string) => text.replace(/[.+^$()|[\]\\]/g, "\\$&");

/** The few marks of a glob that the table of kinds uses. */
const patternOf = (glob: string): RegExp =>
  new RegExp(
    `^${escapePattern(glob)
      .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
      .replaceAll("**/", "(?:[^/]+/)§")
      .replaceAll("*", "[^/]*")
      .replaceAll("§", "*")}$`,
  );

const patterns = Object.entries(kinds).map(([kind, { pattern }]) => [kind as KindName, patternOf(pattern)] as const);

/** The kind of document that a path belongs to. */
export const kindOf = (path: string): KindName | undefined => patterns.find(([, pattern]) => pattern.test(path))?.[0];

/** Every file below a folder. */
export function readTexts(folder: string): Map<string, string> {
  const paths = globSync("**/*", { cwd: folder, dot: true }).map((path) => path.replaceAll("\\", "/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const opened = new Map<string, Map<string, ContentFile>>();

/** The same text at the same place is one file, however many copies of a folder are checked. */
function open(path: string, kind: KindName, text: string, results?: Results): ContentFile {
  const versions = opened.get(path) ?? new Map<string, ContentFile>();
  opened.set(path, versions);
  const file = versions.get(text) ?? contentFile(path, kind, text, results?.get(keyOf(path, text)));
  versions.set(text, file);
  return file;
}

/** Sorts texts into documents and others. */
export function openFolder(texts: Texts, { today, results }: { today: string; results?: Results }): ContentFolder {
  const files: ContentFile[] = [];
  const others = new Map<string, string>();
  for (const [path, text] of texts) {
    const kind = kindOf(path);
    if (kind) files.push(open(path, kind, normalise(text), results));
    else others.set(path, normalise(text));
  }
  return { files, byPath: new Map(files.map((file) => [file.path, file])), others, today };
}

/** The documents of a kind. */
export const ofKind = ({ files }: ContentFolder, kind: KindName): ContentFile[] =>
  files.filter((file) => file.kind === kind);

/** One file of a content folder. */
export const readContentFile = (folder: string, path: string, kind: KindName): ContentFile =>
  open(path, kind, normalise(readFileSync(join(folder, path), "utf8")));

/** Every document of a content folder. */
export const readContentFolder = (folder: string): Pick<ContentFolder, "files"> =>
  openFolder(readTexts(folder), { today: "" });
