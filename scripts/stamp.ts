/**
 * `npm run content:stamp -- <page> [section]`: records in the Chinese text of a page, such as pages/talents, the
 * hashes of the English sections that it was made from. It says "I have compared them": use it when the translation
 * has been brought up to date. `--all` stamps every page; `--new` those that were never stamped.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { chinese, english } from "#lib/editorial/languages.ts";
import { StampError, stamped } from "#lib/editorial/writing/stamp.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean", default: false }, new: { type: "boolean", default: false } },
});
const [page, section] = positionals;

function pages(): string[] {
  const some = values.all || values.new ? "**" : page?.replace(/^content\//, "").replace(/\/$/, "");
  if (some === undefined) throw new StampError("Say which page: npm run content:stamp -- pages/talents [section]");
  const files = globSync(`content/${some}/${chinese}.mdx`).sort();
  if (files.length === 0) throw new StampError(`there is no content/${some}/${chinese}.mdx`);
  return values.new ? files.filter((file) => !/^basedOn:/m.test(readFileSync(file, "utf8"))) : files;
}

function stamp(file: string): boolean {
  const original = join(dirname(file), `${english}.mdx`);
  if (!existsSync(original)) return false;
  const before = readFileSync(file, "utf8");
  const after = stamped(before, readFileSync(original, "utf8"), section);
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}

try {
  const files = pages();
  const changed = files.filter(stamp);
  console.log(`${files.length} pages looked at, ${changed.length} stamped`);
} catch (error) {
  if (!(error instanceof StampError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
