/** `npm test` and `npm run test:full`: all checks, each to its end, and their totals in the last line. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { isFull } from "../tests/full-tests.ts";

type Total = { passed: number; failed: number };

const results = "test-results";

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
  return totalOf(file, ok, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function playwright(): Total {
  const file = `${results}/browser.json`;
  const ok = run("playwright", ["test", "--reporter=line,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return totalOf(file, ok, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
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

console.log("");
for (const [name, { passed, failed }] of totals)
  console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed`.replace(/^/, "  "));
const sum = totals.reduce((a, [, b]) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
  passed: 0,
  failed: 0,
});
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
