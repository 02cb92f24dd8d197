/**
 * `npm run export`: the static tree as a folder for a CDN, dist/cdn, and what does not work there.
 * `npm run export -- nginx`: what nginx has to know of the tree, dist/nginx, for deploy/nginx/portal.conf.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportForCdn } from "./cdn.ts";
import { nginxFiles } from "./nginx-files.ts";
import { readManifest } from "./tree-answers.ts";

const tree = "dist/site";

/** Where the tree lies on the machine that nginx runs on. */
const rootForNginx = "/srv/portal/site";

function exportForNginx(folder: string, root: string): void {
  const { maps, tree: locations } = nginxFiles(readManifest(tree), root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "maps.conf"), maps);
  writeFileSync(join(folder, "tree.conf"), locations);
  console.log(`${folder}: maps.conf and tree.conf, for a tree in ${root}`);
}

const [target = "cdn", root = rootForNginx] = process.argv.slice(2);
try {
  if (target === "nginx") exportForNginx("dist/nginx", root);
  else if (target === "cdn") {
    const { files, dynamic } = exportForCdn(tree, "dist/cdn");
    console.log(`dist/cdn: ${files} files, 404.html, _headers and _redirects`);
    console.log("Not answered without the portal: /, the API with a question, and with a question:");
    console.log(dynamic.map((path) => `  ${path}?…`).join("\n"));
  } else throw new Error("npm run export [-- cdn | nginx [folder of the tree]]");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
