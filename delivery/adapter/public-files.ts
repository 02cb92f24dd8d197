import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export type PublicFile = { pathname: string; filePath: string };

/** The files of public/, which Next leaves to its adapters, under the addresses they have; in a settled order. */
export function publicFilesIn(folder: string): PublicFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => ({ pathname: `/${name.replaceAll("\\", "/")}`, filePath: join(folder, name) }))
    .filter(({ filePath }) => statSync(filePath).isFile())
    .sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
}
