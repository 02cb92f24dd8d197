import { existsSync, readFileSync, statSync } from "node:fs";
import { globSync } from "tinyglobby";
import { createEngine } from "#lib/search/engine.ts";
import { realIndex } from "#lib/search/index/real-index.ts";
import { readIndex } from "#lib/search/index/stored-index.ts";
import { indexFile } from "#lib/search/portal-search.ts";
import { createSearch } from "#lib/search/search.ts";

/** Whether the index of the last build was made after everything that it is made from was written. */
function isCurrent(): boolean {
  if (!existsSync(indexFile)) return false;
  const made = statSync(indexFile).mtimeMs;
  const sources = globSync(["content/**", "lib/**/*.ts", "messages/*.json"]);
  return sources.every((path) => statSync(path).mtimeMs < made);
}

/** The search of the content as it is now. Making the index takes long, so that of the build is taken where it fits. */
export const engine = createEngine(isCurrent() ? readIndex(readFileSync(indexFile, "utf8")) : realIndex());

export const search = createSearch(engine);
