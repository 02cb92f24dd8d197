/**
 * `npm run load`: mixed traffic against the build at hand, on this machine alone, for five minutes.
 * `npm run load -- --minutes 1 --rate 200`: for another time, or with so many requests a second.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildAtHand, staleBuild } from "../build-at-hand.ts";
import { freePort } from "../free-port.ts";
import { thisMachine } from "../machine.ts";
import { answered, start } from "../running.ts";
import { portal, withSettings } from "../servers.ts";
import { figures, loadReport } from "./load-report.ts";
import { type Sample, sample } from "./server-figures.ts";
import { traffic } from "./traffic.ts";
import { type Answer, visit } from "./visitors.ts";

const connections = 256;
const warmUp = 10;
const sampleEvery = 5_000;
const seed = 20261122;
const resultFile = "dist/load.json";

function readOptions(): { minutes: number; perSecond: number } {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "5" }, rate: { type: "string", default: "400" } },
  });
  const [minutes, perSecond] = [Number(values.minutes), Number(values.rate)];
  if (minutes > 0 && minutes <= 60 && perSecond > 0 && perSecond <= 20_000) return { minutes, perSecond };
  throw new Error("npm run load [-- --minutes <up to 60> --rate <requests a second>]");
}

type Measured = { answers: Answer[]; samples: Sample[]; seconds: number };

/** Loads a server of its own, after a while of warming up, and stops it whatever happens. */
async function measure(next: ReturnType<typeof traffic>, minutes: number, perSecond: number): Promise<Measured> {
  const operationsPort = await freePort();
  const operations = `http://127.0.0.1:${operationsPort}`;
  const server = await start(withSettings(portal, { OPERATIONS_PORT: String(operationsPort) }));
  const answers: Answer[] = [];
  const samples: Sample[] = [];
  try {
    await answered(`${operations}/readyz`);
    const visitors = { origin: server.origin, next, perSecond, connections };
    await visit({ ...visitors, seconds: warmUp, answered: () => undefined });
    const look = async () => void samples.push(await sample(operations, server.pid));
    await look();
    const timer = setInterval(() => void look(), sampleEvery);
    const since = performance.now();
    await visit({ ...visitors, seconds: minutes * 60, answered: (answer) => answers.push(answer) });
    const seconds = (performance.now() - since) / 1000;
    clearInterval(timer);
    await look();
    return { answers, samples, seconds };
  } finally {
    await server.stop();
  }
}

async function run(): Promise<number> {
  const { minutes, perSecond } = readOptions();
  const { manifest, isCurrent } = buildAtHand();
  const machine = thisMachine({ name: "node:http" });
  const { answers, samples, seconds } = await measure(traffic(manifest, seed), minutes, perSecond);
  const rows = figures(answers, seconds);
  writeFileSync(resultFile, `${JSON.stringify({ machine, minutes, perSecond, rows, samples }, null, 1)}\n`);
  const { cpu, cores, node, loadAverage } = machine;
  console.log(`${cpu}, ${cores} cores shared with the visitors, Node ${node}, load average ${loadAverage} before`);
  console.log(`${perSecond} requests a second for ${minutes} minutes, at most ${connections} connections, Brotli\n`);
  console.log(`${loadReport(rows, samples)}\n\nAs JSON: ${resultFile}`);
  if (!isCurrent) console.log(staleBuild);
  return rows.at(-1)?.errors ?? 0;
}

try {
  process.exitCode = (await run()) === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
