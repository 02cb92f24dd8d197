/** Records in each Chinese page the hashes of the English sections it was made from: `npx tsx scripts/stamp.ts [folder]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { parseDocument } from "yaml";
import { outlineOf } from "#lib/content/mdx/outline.ts";

const [only = ""] = process.argv.slice(2);
const frontMatter = /^---\n([\s\S]*?)\n---\n/;

for (const path of globSync(`content/**/${only}**/zh-hant.mdx`)) {
  const english = readFileSync(join(dirname(path), "en.mdx"), "utf8").replace(frontMatter, "");
  const text = readFileSync(path, "utf8");
  const [head = "", yaml = ""] = frontMatter.exec(text) ?? [];
  const document = parseDocument(yaml);
  document.set("basedOn", Object.fromEntries(outlineOf(english).sections.map(({ id, hash }) => [id ?? "", hash])));
  writeFileSync(
    path,
    `---\n${document.toString({ singleQuote: true, lineWidth: 0 }).trimEnd()}\n---\n${text.slice(head.length)}`,
  );
}
