import { expect, onTestFinished, test } from "vitest";
import { fuzz } from "../../bench/fuzz/fuzz.ts";
import { fuzzReport, isFlat, toldOf } from "../../bench/fuzz/fuzz-report.ts";
import { fixed, fixedAndFresh, pathsOf } from "../../bench/fuzz/runs.ts";
import { startServer } from "../../bench/fuzz/server.ts";
import { isFull } from "../full-tests.ts";
import { manifest } from "./built-site.ts";

/** The full run asks a hundred thousand times, half of them with a fresh seed. */
const runs = isFull ? fixedAndFresh(100_000) : fixed(3_000);

test("whatever is sent, the server answers, in time, without a failure of its own, and gives nothing away", {
  timeout: isFull ? 3_600_000 : 300_000,
}, async () => {
  const server = await startServer();
  onTestFinished(server.stop);
  const figures = await fuzz({ server, paths: pathsOf(manifest), runs });
  const report = fuzzReport(figures, `http://127.0.0.1:${server.port}`);
  console.log(`${toldOf(runs)}\n\n${report}`);
  expect(figures.failures, report).toEqual([]);
  expect(server.errors()).toEqual([]);
  expect(figures.memory).toSatisfy(isFlat);
});
