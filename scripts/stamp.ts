/**
 * `npm run content:stamp -- <folder>`: records in the Chinese page of a folder, such as pages/talents, the hashes of
 * the English sections that it was made from. Use it when the translation has been brought up to date; `--all` stamps
 * every page.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { parseDocument } from "yaml";
import { outlineOf } from "#lib/content/mdx/outline.ts";
import { normalise, splitMdx } from "#lib/editorial/content-file.ts";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Say which page: npm run content:stamp -- pages/talents (or --all)");
  process.exit(1);
}

const read = (path: string) => splitMdx(normalise(readFileSync(path, "utf8")));

const paths = globSync(folder === "--all" ? "content/**/zh-hant.mdx" : `content/${folder}/zh-hant.mdx`);
for (const path of paths) {
  const { yaml, body } = read(path);
  const { sections } = outlineOf(read(join(dirname(path), "en.mdx")).body.text);
  const document = parseDocument(yaml);
  document.set("basedOn", Object.fromEntries(sections.map(({ id, hash }) => [id ?? "", hash])));
  writeFileSync(path, `---\n${document.toString({ singleQuote: true, lineWidth: 0 }).trimEnd()}\n---\n${body.text}`);
}
console.log(`${paths.length} pages stamped`);
