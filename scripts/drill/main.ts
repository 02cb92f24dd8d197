/**
 * `npm run drill`: nginx and two replicas of the build at hand, on this machine alone, under load; replicas are replaced
 * and ended, and the requests that failed are counted. `npm run drill -- --rate 100` for fewer requests a second.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildAtHand } from "../../bench/build-at-hand.ts";
import { freePort } from "../../bench/free-port.ts";
import { traffic } from "../../bench/load/traffic.ts";
import { type Answer, visit } from "../../bench/load/visitors.ts";
import { isNginxInstalled } from "../../bench/nginx.ts";
import { answered, type Command, start } from "../../bench/running.ts";
import { table } from "../../bench/table.ts";
import { quantile } from "../../delivery/adapter/weights.ts";
import { prepareNginx } from "./local-nginx.ts";
import { Replica } from "./replica.ts";
import { stagesFor } from "./stages.ts";

type Row = {
  stage: string;
  requests: number;
  failed: number;
  failedStatic: number;
  p99: number;
  slowest: number;
  told: string;
};

const { values } = parseArgs({ options: { rate: { type: "string", default: "200" } } });
const perSecond = Number(values.rate);
const hour = 3600;

const isFailure = ({ status }: Answer) => status === 0 || status >= 500;

function rowOf(stage: string, answers: readonly Answer[], told: string): Row {
  const failures = answers.filter(isFailure);
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    stage,
    requests: answers.length,
    failed: failures.length,
    failedStatic: failures.filter(({ kind }) => kind === "static").length,
    p99: Math.round(quantile(times, 0.99)),
    slowest: Math.round(quantile(times, 1)),
    told,
  };
}

/** How many requests nginx had to ask a second replica for. */
const askedTwice = (folder: string): number =>
  readFileSync(join(folder, "access.log"), "utf8")
    .split("\n")
    .filter((line) => /"tries":"[^"]*,/.test(line)).length;

async function drill(folder: string, ended: (() => unknown)[]): Promise<Row[]> {
  const replicas = [new Replica(await freePort()), new Replica(await freePort())] as const;
  const ports: [number, number] = [replicas[0].port, replicas[1].port];
  const command: Command = {
    name: "nginx",
    start: (port) => ({
      command: "nginx",
      args: prepareNginx({ folder, port, replicas: ports, tree: "dist/site" }),
    }),
  };
  const nginx = await start(command, (text) => process.stderr.write(text));
  ended.push(nginx.stop, ...replicas.map((replica) => () => replica.end("SIGKILL")));
  await Promise.all(replicas.map((replica) => replica.start()));
  const { origin } = nginx;
  await answered(`${origin}/healthz`);

  let answers: Answer[] = [];
  const end = new AbortController();
  const visits = visit({
    origin,
    next: traffic(buildAtHand().manifest, 1),
    perSecond,
    seconds: hour,
    signal: end.signal,
    connections: 128,
    answered: (answer) => answers.push(answer),
  });
  const rows: Row[] = [];
  for (const { name, run } of stagesFor(replicas)) {
    answers = [];
    const told = await run();
    rows.push(rowOf(name, answers, told));
    console.log(`${name}: ${rows.at(-1)?.failed} of ${rows.at(-1)?.requests} failed`);
  }
  end.abort();
  await visits;
  console.log(`\nnginx asked a second replica ${askedTwice(folder)} times.`);
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), "drill-"));
const ended: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
try {
  if (!isNginxInstalled()) throw new Error("nginx is not installed: apt-get install nginx");
  const rows = await drill(folder, ended);
  const head = ["while", "requests", "failed", "of them static", "p99, ms", "slowest, ms", ""];
  console.log(
    `\n${table(
      head,
      rows.map((row) => [row.stage, row.requests, row.failed, row.failedStatic, row.p99, row.slowest, row.told]),
    )}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const end of ended.reverse()) await end();
}
