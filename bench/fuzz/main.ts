/**
 * `npm run fuzz`: 10 000 strange requests to the build at hand, on this machine alone, half of them from a seed that
 * stays and half from a fresh one. `npm run fuzz -- --requests 100000` for more, `-- --seed 7` to repeat a seed alone.
 */
import { parseArgs } from "node:util";
import { buildAtHand, staleBuild } from "../build-at-hand.ts";
import { fuzz } from "./fuzz.ts";
import { fuzzReport, isFlat, toldOf } from "./fuzz-report.ts";
import { fixedAndFresh, pathsOf, type Run } from "./runs.ts";
import { startServer } from "./server.ts";

const mostRequests = 1_000_000;

function readOptions(): Run[] {
  const { values } = parseArgs({
    options: { requests: { type: "string", default: "10000" }, seed: { type: "string" } },
  });
  const [requests, seed] = [Number(values.requests), Number(values.seed ?? 0)];
  if (!Number.isInteger(requests) || requests < 1 || requests > mostRequests || !Number.isInteger(seed))
    throw new Error(`npm run fuzz [-- --requests <up to ${mostRequests}> --seed <whole number>]`);
  return values.seed === undefined ? fixedAndFresh(requests) : [{ seed, requests }];
}

async function run(): Promise<boolean> {
  const runs = readOptions();
  const { manifest, isCurrent } = buildAtHand();
  console.log(toldOf(runs));
  const server = await startServer();
  try {
    const figures = await fuzz({ server, paths: pathsOf(manifest), runs });
    const errors = server.errors();
    console.log(`\n${fuzzReport(figures, `http://127.0.0.1:${server.port}`)}`);
    for (const error of errors) console.log(`\nlogged: ${error}`);
    if (!isFlat(figures.memory)) console.log("\nMemory has grown.");
    if (!isCurrent) console.log(`\n${staleBuild}`);
    return figures.failures.length === 0 && errors.length === 0 && isFlat(figures.memory);
  } finally {
    await server.stop();
  }
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
