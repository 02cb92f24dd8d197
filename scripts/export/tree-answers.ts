import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, type Manifest, manifestFile } from "../../delivery/tree/manifest.ts";

/** A path of the static tree that another server can answer by itself. */
export type TreeAnswer = { path: string; entry: Entry };

export function readManifest(tree: string): Manifest {
  return JSON.parse(readFileSync(join(tree, manifestFile), "utf8")) as Manifest;
}

const answersOf = ({ entries }: Manifest): TreeAnswer[] =>
  Object.entries(entries).map(([path, entry]) => ({ path, entry }));

/** What readers and programs ask for; pages that tell of a problem are asked for by nobody. */
export const readableAnswers = (manifest: Manifest): TreeAnswer[] =>
  answersOf(manifest).filter(({ entry }) => entry.status === 200);

/** The pages that are sent with a status, by the convention of delivery/: `/en/problem/404`. */
export const problemAnswers = (manifest: Manifest): TreeAnswer[] =>
  answersOf(manifest).filter(({ entry }) => entry.status !== 200);

/** The paths whose query may change the answer: with one, only the portal can answer. */
export function askedPaths(manifest: Manifest): string[] {
  const patterns = manifest.queryAware.map((source) => new RegExp(source));
  return readableAnswers(manifest)
    .map(({ path }) => path)
    .filter((path) => patterns.some((pattern) => pattern.test(path)));
}
