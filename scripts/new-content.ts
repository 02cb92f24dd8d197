/** `npm run content:new -- <kind> <id>`: a page, scheme, office, institution, news or event in both languages. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openContent } from "#lib/editorial/check-content.ts";
import { openFolder, readTexts } from "#lib/editorial/content-folder.ts";
import { recordFile } from "#lib/editorial/reading/url-record.ts";
import { NewContentError, newContent, newKinds } from "#lib/editorial/writing/new-content.ts";
import { updatedRecord } from "#lib/editorial/writing/urls.ts";
import { writeFile } from "./write-file.ts";

const [kind, id] = process.argv.slice(2);

try {
  if (!kind || !id)
    throw new NewContentError(`say what: npm run content:new -- <kind> <id>; kinds are ${newKinds.join(", ")}`);
  const folder = openContent("content");
  for (const [path, text] of Object.entries(newContent(kind, id, folder))) writeFile(`content/${path}`, text);
  writeFileSync(join("content", recordFile), updatedRecord(openFolder(readTexts("content"), folder)));
  console.error("Write it, link to it from another page, then run npm run content:check.");
} catch (error) {
  if (!(error instanceof NewContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
