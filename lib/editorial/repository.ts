import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function above(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the check does not lie in its repository");
  return above(parent);
}

/** The folder of the whole repository, wherever the program lies in it, bundled or not. */
export const repository = above(dirname(fileURLToPath(import.meta.url)));
