import { table, twoPlaces } from "../table.ts";
import type { SearchFigures } from "./measure.ts";

/** What search has to reach in each script, and within how many milliseconds. */
export const searchTargets = { success3: 0.95, ndcg10: 0.9, p99: 10 };

const verdict = (met: boolean) => (met ? "met" : "MISSED");
const threePlaces = (value: number) => value.toFixed(3);

const qualityTable = ({ quality }: SearchFigures) =>
  table(
    ["search", "script", "questions", "success@1", "success@3", "nDCG@10", ""],
    Object.entries(quality).flatMap(([file, byScript]) =>
      Object.entries(byScript).map(([script, { questions, success1, success3, ndcg10 }]) => [
        file,
        script,
        questions,
        threePlaces(success1),
        threePlaces(success3),
        threePlaces(ndcg10),
        verdict(success3 >= searchTargets.success3 && ndcg10 >= searchTargets.ndcg10),
      ]),
    ),
  );

const timingTable = ({ timing }: SearchFigures) =>
  table(
    ["search, fastest of 5 answers", "passages", "questions", "p50 ms", "p99 ms", "slowest ms", "p99 ms of all", ""],
    timing.map(({ index, passages, timing: { questions, p50, p99, slowest, p99OfAll } }) => [
      index,
      passages,
      questions,
      twoPlaces(p50),
      twoPlaces(p99),
      twoPlaces(slowest),
      twoPlaces(p99OfAll),
      verdict(p99 <= searchTargets.p99),
    ]),
  );

/** What was measured of search, as tables in plain text. */
export const searchReport = (figures: SearchFigures): string =>
  [qualityTable(figures), timingTable(figures)].join("\n\n");
