import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { type ContentFolder, keyOf, type Results } from "./content-folder.ts";
import { repository } from "./repository.ts";

const storeFile = join(repository, "node_modules/.cache/content-check/results.json");

type Stored = { rules: string; files: [key: string, results: [name: string, result: unknown][]][] };

/** What the check is made of. */
const program = [
  "lib/editorial/*.ts",
  "lib/editorial/{language,reading,rules,words}/*.{ts,json}",
  "lib/content/{schema,mdx}/*.ts",
  "lib/eligibility/{applicant,degree-level,vocabulary}.ts",
  "lib/directory/coverage.ts",
  "lib/locales/{escape-pattern,registry}.ts",
  "package-lock.json",
];

/** A hash of everything that results depend on beside the text they were made from: the program itself. */
function hashOfProgram(): string {
  const hash = createHash("sha1");
  const files = globSync(program, { cwd: repository }).sort();
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(repository, file)))
      .update("\0");
  return hash.digest("base64url");
}

/** Results that an earlier run kept on disk; none where there was none, or the program has changed since. */
export function loadResults(): { results: Results; rules: string } {
  const rules = hashOfProgram();
  try {
    const stored = JSON.parse(readFileSync(storeFile, "utf8")) as Stored;
    if (stored.rules === rules)
      return { results: new Map(stored.files.map(([key, own]) => [key, new Map(own)])), rules };
  } catch {
    // The store is a convenience: without it, or with a damaged one, everything is read again.
  }
  return { results: new Map(), rules };
}

/** Keeps what is known of the files of a folder for the next run. A store that cannot be written is done without. */
export function saveResults({ files }: ContentFolder, rules: string): void {
  const stored: Stored = {
    rules,
    files: files.map(({ path, text, results }) => [keyOf(path, text), [...results]]),
  };
  try {
    mkdirSync(dirname(storeFile), { recursive: true });
    const unfinished = `${storeFile}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(stored));
    renameSync(unfinished, storeFile);
  } catch {
    // See above.
  }
}
