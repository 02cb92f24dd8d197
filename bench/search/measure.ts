import { existsSync, readFileSync } from "node:fs";
import { createEngine } from "#lib/search/engine.ts";
import { buildIndex } from "#lib/search/index/build-index.ts";
import { readIndex } from "#lib/search/index/stored-index.ts";
import { indexFile } from "#lib/search/portal-search.ts";
import { judgementFiles, readJudgements } from "./judgements.ts";
import { type Quality, qualityByScript } from "./quality.ts";
import { syntheticPassages } from "./synthetic.ts";
import { type Timing, timingOf } from "./timing.ts";

/** The documents of the made-up index, beside the real ones. */
const syntheticDocuments = 2000;

export type SearchFigures = {
  /** By file of judged questions, then by script. */
  quality: Record<string, Record<string, Quality>>;
  timing: { index: string; passages: number; timing: Timing }[];
};

/** Measures the search of the build at hand: how good its results are, and how fast they come. */
export function measureSearch(): SearchFigures {
  if (!existsSync(indexFile)) throw new Error(`${indexFile} is missing: run npm run build`);
  const real = readIndex(readFileSync(indexFile, "utf8"));
  const engine = createEngine(real);
  const judgements = judgementFiles.map((name) => ({ name, list: readJudgements(name) }));
  const all = judgements.flatMap(({ list }) => list);
  const larger = buildIndex({
    ...real,
    passages: [...real.passages, ...syntheticPassages(real.passages, syntheticDocuments)],
  });
  return {
    quality: Object.fromEntries(
      judgements.map(({ name, list }) => [name, Object.fromEntries(qualityByScript(engine, list))]),
    ),
    timing: [
      { index: "real", passages: real.passages.length, timing: timingOf(engine, all) },
      {
        index: `with ${syntheticDocuments} documents more`,
        passages: larger.passages.length,
        timing: timingOf(createEngine(larger), all),
      },
    ],
  };
}
