/** `npm run content:urls`: adds the addresses of new pages to content/urls.txt. None is ever taken out. */
import { writeFileSync } from "node:fs";
import { openContent } from "#lib/editorial/check-content.ts";
import { recordFile } from "#lib/editorial/reading/url-record.ts";
import { unrecorded, updatedRecord } from "#lib/editorial/writing/urls.ts";

const folder = openContent("content");
const added = unrecorded(folder);
writeFileSync(`content/${recordFile}`, updatedRecord(folder));
for (const address of added) console.log(address);
console.error(`${added.length} addresses added to content/${recordFile}`);
