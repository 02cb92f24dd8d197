/**
 * `npm run content:mv -- <from> <to>`: renames a page, such as pages/living/tax, rewrites the links to it in the
 * content, and redirects its old address. The application's own links to it are listed: they are changed by hand.
 */
import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { today } from "#lib/content/clock.ts";
import { readTexts } from "#lib/editorial/content-folder.ts";
import { addressOf } from "#lib/editorial/reading/addresses.ts";
import { MoveError, moved } from "#lib/editorial/writing/move.ts";
import { writeFile } from "./write-file.ts";

const tidy = (path: string | undefined) => path?.replace(/^content\//, "").replace(/\/$/, "");
const [from, to] = process.argv.slice(2).map(tidy);

function write(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const [path, text] of after) if (before.get(path) !== text) writeFile(`content/${path}`, text);
  for (const path of before.keys()) if (!after.has(path)) remove(join("content", path));
}

function remove(path: string): void {
  rmSync(path);
  for (let folder = dirname(path); readdirSync(folder).length === 0; folder = dirname(folder)) rmdirSync(folder);
}

function linesNaming(address: string): string[] {
  const files = globSync([
    "app/**/*.{ts,tsx}",
    "components/**/*.{ts,tsx}",
    "lib/**/*.ts",
    "messages/*.json",
    "README.md",
    "docs/**/*.md",
  ]);
  return files.sort().flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        line.includes(`"${address}`) || line.includes(`(${address})`) ? [`${file}:${index + 1}`] : [],
      ),
  );
}

try {
  if (!from || !to) throw new MoveError("say what: npm run content:mv -- pages/living/tax pages/living/salaries-tax");
  const before = readTexts("content");
  write(before, moved(before, from, to, today()));
  const left = linesNaming(addressOf(from) ?? from);
  if (left.length > 0)
    console.error(`The application names ${addressOf(from)} itself; change it in\n${left.join("\n")}`);
} catch (error) {
  if (!(error instanceof MoveError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
