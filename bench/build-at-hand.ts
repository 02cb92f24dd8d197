import { existsSync, readFileSync } from "node:fs";
import type { Manifest } from "../delivery/tree/manifest.ts";
import { builtFrom, hashOfInputs } from "../scripts/inputs-hash.mjs";

const needed = ["dist/site/manifest.json", "dist/delivery/server.mjs", ".next/BUILD_ID", builtFrom];

/** What is said of figures of a build that is not current. */
export const staleBuild = "The build is not of the files as they are now: npm run build.";

/** The build that is measured; throws where there is none, or one that is not finished. */
export function buildAtHand(): { manifest: Manifest; isCurrent: boolean } {
  const missing = needed.find((path) => !existsSync(path));
  if (missing) throw new Error(`${missing} is missing: there is no finished build; run npm run build`);
  return {
    manifest: JSON.parse(readFileSync("dist/site/manifest.json", "utf8")) as Manifest,
    isCurrent: readFileSync(builtFrom, "utf8").trim() === hashOfInputs(),
  };
}
