import { existsSync } from "node:fs";
import { join } from "node:path";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";
import type { ContentFile } from "../content-file.ts";
import { readContentFile, readContentFolder } from "../content-folder.ts";
import { perFile } from "../per-file.ts";

/** The folders that documents are read from. */
export type Folders = {
  content: string;
  /** Where data comes from instead of `content`. */
  data?: string | undefined;
  /** Where a data file is taken from that cannot be used as it is. */
  lastGood?: string | undefined;
};

/** What is written in one file. */
export type FileValues = { kind: KindName; path: string; values: Record<string, unknown>; body: string | undefined };

/** The values of a file that satisfies its schema; undefined for any other. */
const valuesOf = perFile(({ kind, yaml }): Record<string, unknown> | undefined => {
  if (yaml.errors.length > 0) return undefined;
  const values: unknown = yaml.toJS() ?? {};
  return kinds[kind].schema.safeParse(values).success ? (values as Record<string, unknown>) : undefined;
});

/** The values of the file itself where it can be used, otherwise those of its last good version. */
function usable(file: ContentFile, lastGood: string | undefined) {
  const values = valuesOf(file);
  if (values || !lastGood || file.body || !existsSync(join(lastGood, file.path))) return values;
  return valuesOf(readContentFile(lastGood, file.path, file.kind));
}

/** What is written in every file that can be used. */
export function readableValues({ content, data = content, lastGood }: Folders): FileValues[] {
  const { files } = readContentFolder(content);
  const prose = files.filter(({ kind }) => kind === "Prose");
  const rest = (data === content ? files : readContentFolder(data).files).filter(({ kind }) => kind !== "Prose");
  return [...prose, ...rest].flatMap((file) => {
    const values = usable(file, lastGood);
    return values ? [{ kind: file.kind, path: file.path, values, body: file.body?.text }] : [];
  });
}

/** The data files of a folder that cannot be used as they are. */
export const unusableFiles = (files: readonly ContentFile[]): string[] =>
  files.filter((file) => !file.body && valuesOf(file) === undefined).map(({ path }) => path);
