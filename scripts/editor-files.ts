/** `npm run content:schemas`: writes what Visual Studio Code needs to complete content, from the schemas of the content. */
import { editorFiles } from "#lib/editorial/writing/editor-files.ts";
import { writeFile } from "./write-file.ts";

for (const [file, text] of Object.entries(editorFiles())) writeFile(file, text);
