import type { ColdStart } from "./cold-start.ts";
import { type InProcess, inProcessTable } from "./in-process.ts";
import type { Machine } from "./machine.ts";
import type { PageWeights } from "./page-weights.ts";
import type { Throughput } from "./rounds.ts";
import type { SearchFigures } from "./search/measure.ts";
import { searchReport } from "./search/report.ts";
import { table, twoPlaces } from "./table.ts";
import type { Served } from "./throughput.ts";

export type Report = {
  machine: Machine;
  notes: string[];
  weights: PageWeights;
  served: Served;
  coldStart: ColdStart[];
  search: SearchFigures;
  eligibility: InProcess[];
};

/** What the portal has to reach against other servers on the same page. */
const targets: Record<string, number> = { nginx: 0.5, "next start": 20 };

const verdict = (met: boolean) => (met ? "met" : "MISSED");

const machineTable = ({ machine }: Report) =>
  table(
    ["machine", ""],
    Object.entries(machine).map(([name, value]) => [name, String(value)]),
  );

function weightsTable({ weights }: Report): string {
  const { budgets, pages, median, p95, largest, requests, frameworkScripts, frameworkScriptBytes } = weights;
  const row = (name: string, value: number, limit: number) => [name, value, limit, verdict(value <= limit)];
  return table(
    [`weight of ${pages} pages`, "measured", "budget", ""],
    [
      row("median, bytes compressed (br)", median, budgets.median),
      row("95 in 100 within, bytes", p95, budgets.p95),
      row("largest, bytes", largest, budgets.largest),
      row("requests a page", requests, 1),
      row("framework scripts (/_next/)", frameworkScripts, 0),
      row("framework script bytes", frameworkScriptBytes, 0),
    ],
  );
}

const throughputTable = (title: string, figures: readonly Throughput[]) =>
  table(
    [title, "server", "req/s", "p50 ms", "p99 ms", "CPU µs/req", "bytes", "errors", "rounds, req/s"],
    figures.map((figure) => [
      figure.path,
      figure.server,
      figure.requestsPerSecond,
      twoPlaces(figure.p50),
      twoPlaces(figure.p99),
      figure.cpuMicroseconds,
      figure.bytesPerAnswer,
      figure.errors,
      figure.rounds.join(" "),
    ]),
  );

const ratioTable = ({ served }: Report) =>
  table(
    ["npm start against", "page", "ratio", "target", ""],
    served.ratios.map(({ path, to, ratio }) => [
      to,
      path,
      ratio,
      targets[to] ?? "",
      verdict(ratio >= (targets[to] ?? 0)),
    ]),
  );

const uncachedTable = ({ served }: Report) =>
  table(
    ["dynamic, each address new", "requests", "req/s", "p50 ms", "p99 ms"],
    served.uncached.map(({ path, requests, requestsPerSecond, p50, p99 }) => [
      path,
      requests,
      requestsPerSecond,
      twoPlaces(p50),
      twoPlaces(p99),
    ]),
  );

const coldStartTable = ({ coldStart }: Report) =>
  table(
    ["cold start, ms from spawn", "first page", "first dynamic answer", "starts"],
    coldStart.map(({ server, staticAnswer, dynamicAnswer, starts }) => [server, staticAnswer, dynamicAnswer, starts]),
  );

const memoryTable = ({ served }: Report) =>
  table(
    ["memory after the load", "MiB resident"],
    served.memory.map(({ server, residentMiB }) => [server, residentMiB]),
  );

/** Everything that was measured, as tables in plain text. */
export const reportText = (report: Report): string =>
  [
    machineTable(report),
    weightsTable(report),
    throughputTable("static pages", report.served.pages),
    ratioTable(report),
    throughputTable("dynamic, from the cache", report.served.dynamic),
    uncachedTable(report),
    coldStartTable(report),
    memoryTable(report),
    searchReport(report.search),
    inProcessTable(report.eligibility),
    report.notes.map((note) => `- ${note}`).join("\n"),
  ].join("\n\n");
