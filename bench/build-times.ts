import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyProject } from "./project-copy.ts";
import { type StageTimes, stageNames, timedBuild } from "./stages.ts";
import { writeSyntheticPages } from "./synthetic-pages.ts";
import { table, twoPlaces } from "./table.ts";

type Measured = { documents: number; stages: StageTimes; total: number };

const resultFile = "dist/bench-pages.json";

const explanation =
  "A document is one MDX file. Two of them, English and Traditional Chinese, make three HTML pages (Simplified Chinese is derived). ms per document is what is left of the build without the fixed part, divided by the documents.";

const documentsPerPage = 2;
const htmlPerDocument = 3 / documentsPerPage;

async function measure(folder: string, documents: number): Promise<Measured> {
  writeSyntheticPages(join(folder, "content"), documents / documentsPerPage);
  const stages = await timedBuild(folder);
  const total = Object.values(stages).reduce((sum, time) => sum + time, 0);
  console.log(`${documents} documents more: ${Math.round(total)} s`);
  return { documents, stages, total };
}

const perDocument = ({ documents, total }: Measured, fixed: number): number =>
  documents === 0 ? 0 : twoPlaces(((total - fixed) * 1000) / documents);

function resultTable(measured: readonly Measured[], fixed: number): string {
  return table(
    ["documents added", ...stageNames.map((name) => `${name}, s`), "total, s", "ms per document", "ms per HTML page"],
    measured.map((entry) => [
      entry.documents,
      ...stageNames.map((name) => twoPlaces(entry.stages[name] ?? 0)),
      twoPlaces(entry.total),
      perDocument(entry, fixed),
      twoPlaces(perDocument(entry, fixed) / htmlPerDocument),
    ]),
  );
}

/** Builds a copy of the project with no, 100, 1 000 and so many made-up documents more, and prints the cost of one. */
export async function buildTimes(most: number): Promise<void> {
  const counts = [...new Set([0, 100, 1000, most])].filter((count) => count <= most).sort((a, b) => a - b);
  const folder = copyProject();
  // Also after an interruption: the copy is large.
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const measured: Measured[] = [];
  for (const count of counts) measured.push(await measure(folder, count));
  const fixed = measured[0]?.total ?? 0;
  mkdirSync(dirname(resultFile), { recursive: true });
  writeFileSync(resultFile, `${JSON.stringify(measured, null, 1)}\n`);
  console.log(`\n${resultTable(measured, fixed)}\n\n${explanation}\nAs JSON: ${resultFile}`);
}
