import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "components", "content", "delivery", "enhance", "lib", "messages", "public", "scripts"];
const files = [
  "contentlayer.config.ts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tailwind.config.ts",
];

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** @returns {string} A hash of everything that a build is made from, and of the settings that it takes in. */
export function hashOfInputs() {
  const hash = createHash("sha256");
  const paths = [
    ...files.filter((path) => existsSync(path)),
    ...folders.filter((path) => existsSync(path)).flatMap(filesIn),
  ];
  for (const path of paths.sort()) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  const { SITE_URL, SECURITY_CONTACT, CONTENT_CLOCK } = process.env;
  for (const setting of [SITE_URL, SECURITY_CONTACT, CONTENT_CLOCK]) hash.update(setting ?? "").update("\0");
  return hash.digest("hex");
}

/** Where a finished build notes what it was made from. */
export const builtFrom = "dist/built-from.txt";

/** Where it notes the moment that it took for now; `CONTENT_CLOCK` set to it repeats the build. */
export const builtAt = "dist/built-at.txt";
