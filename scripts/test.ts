/** `npm test` and `npm run test:full`: all checks, each to its end, and their totals in the last line. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import type { JSONReport, JSONReportSpec, JSONReportSuite } from "@playwright/test/reporter";
import type { JsonTestResults } from "vitest/node";
import { isFull } from "../tests/full-tests.ts";

type Total = { passed: number; failed: number };

const results = "test-results";

/** What failed, told again before the totals: a run is long, and of its output often only the end is kept. */
const failures: string[] = [];

/** The reason of a failure without the stack below it. */
const reason = (text = "") =>
  text
    .split(/\n\s+at /, 1)[0]
    ?.split("\n")
    .slice(0, 12)
    .join("\n    ") ?? "";

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n> ${command} ${args.join(" ")}`);
  return spawnSync("npx", [command, ...args], { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

const single = (ok: boolean): Total => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Reads a report; a run that broke off before it wrote one counts as one failure. */
function totalOf(file: string, ok: boolean, read: (report: never) => Total): Total {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const total = read(JSON.parse(readFileSync(file, "utf8")) as never);
  return ok || total.failed > 0 ? total : { ...total, failed: 1 };
}

function vitest(name: string, projects: readonly string[]): Total {
  const file = `${results}/${name}.json`;
  const ok = run("vitest", [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return totalOf(file, ok, (report: JsonTestResults) => {
    for (const { name, status, message, assertionResults } of report.testResults) {
      const failed = assertionResults.filter((result) => result.status === "failed");
      const path = relative(process.cwd(), name);
      failures.push(...failed.map((test) => `${path}  ${test.fullName}: ${reason(test.failureMessages?.[0])}`));
      if (status === "failed" && failed.length === 0) failures.push(`${path}  ${reason(message)}`);
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  });
}

const specsOf = ({ specs, suites = [] }: JSONReportSuite): JSONReportSpec[] => [...specs, ...suites.flatMap(specsOf)];

function playwright(): Total {
  const file = `${results}/browser.json`;
  const ok = run("playwright", ["test", "--reporter=line,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return totalOf(file, ok, ({ stats, suites }: JSONReport) => {
    const failed = suites
      .flatMap(specsOf)
      .filter(({ tests }) => tests.some(({ status }) => status === "unexpected" || status === "flaky"));
    failures.push(...failed.map(({ file, line, title }) => `${file}:${line}  ${title}`));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

type Stage = [string, () => Total];

const stages: Stage[] = [
  ["lint", () => single(run("biome", ["ci", "."]))],
  ["content", () => single(run("tsx", ["scripts/check-content.ts"]))],
  ["build", () => single(run("tsx", ["scripts/build.ts"]))],
  ["types", () => single(run("next", ["typegen"]) && run("tsc", ["--noEmit"]))],
  ["unit", () => vitest("unit", ["unit", "isolated"])],
  ["site", () => vitest("site", ["site"])],
  ["browser", playwright],
  ...(isFull ? [["lighthouse", () => vitest("lighthouse", ["lighthouse"])] satisfies Stage] : []),
];

rmSync(results, { recursive: true, force: true });
const totals = stages.map(([name, stage]): [string, Total] => {
  try {
    return [name, stage()];
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [name, { passed: 0, failed: 1 }];
  }
});

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join("\n")}`);
console.log("");
for (const [name, { passed, failed }] of totals)
  console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed`.replace(/^/, "  "));
const sum = totals.reduce((a, [, b]) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
  passed: 0,
  failed: 0,
});
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
