/** `npm run content:schemas`: writes what Visual Studio Code needs to complete content, from the schemas of the content. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { editorFiles } from "#lib/editorial/writing/editor-files.ts";

for (const [file, text] of Object.entries(editorFiles())) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
