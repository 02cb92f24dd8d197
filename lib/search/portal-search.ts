import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, type Engine } from "./engine.ts";
import { readIndex } from "./index/stored-index.ts";
import { createSearch, type SearchAnswer, type SearchRequest } from "./search.ts";

/** Where the build leaves the index, from the folder of the project. */
export const indexFile = "dist/search/index.json";

let engine: Engine | undefined;
let answer: ((request: SearchRequest) => SearchAnswer) | undefined;

/** The engine of the index that the build made, loaded when it is first needed; throws where there is none. */
export function portalEngine(): Engine {
  engine ??= createEngine(readIndex(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), indexFile), "utf8")));
  return engine;
}

/** Answers a question to the portal. */
export function searchPortal(request: SearchRequest): SearchAnswer {
  answer ??= createSearch(portalEngine());
  return answer(request);
}
