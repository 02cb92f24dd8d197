import fc from "fast-check";
import { residentMiB } from "../process-figures.ts";
import { complaintsAbout } from "./complaints.ts";
import { Connection } from "./connection.ts";
import { oneOfEach } from "./questions.ts";
import type { FuzzRequest } from "./request.ts";
import { requestsTo } from "./requests.ts";
import type { Run } from "./runs.ts";
import type { Server } from "./server.ts";

/** A request that was not answered as it must be; seed and number make it again. */
export type Failure = {
  seed: number;
  number: number;
  request: FuzzRequest;
  /** What came before it over the same connection. */
  before: FuzzRequest | undefined;
  complaints: string[];
};

export type Figures = {
  requests: number;
  /** Answers by status; 0 stands for no answer. */
  statuses: ReadonlyMap<number, number>;
  slowest: { milliseconds: number; request: FuzzRequest | undefined };
  seconds: number;
  /** Resident MiB of both processes after the first third, which warms them up, and at the end. */
  memory: { warm: number; end: number };
  failures: Failure[];
};

type Options = { server: Server; paths: readonly string[]; runs: readonly Run[] };

const connections = 8;
/** No answer may take longer, in milliseconds; many times what one takes, because the machine may be busy. */
const patience = 20_000;
const batch = 500;

type Numbered = { seed: number; number: number; request: FuzzRequest };

/** The requests of a seed, the same each time. They are made as they are needed. */
function* requestsOf(arbitrary: fc.Arbitrary<FuzzRequest>, seed: number, count: number): Generator<Numbered> {
  for (let start = 0; start < count; start += batch) {
    const sample = fc.sample(arbitrary, { seed: seed + start, numRuns: batch });
    for (const [index, request] of sample.slice(0, count - start).entries())
      yield { seed, number: start + index, request };
  }
}

/** A method that is answered by closing the connection: this server leads to no other. */
const isMeantToClose = ({ method }: FuzzRequest) => method === "CONNECT";

/** The application reads what a page needs when the page is first asked for. That is no hang, and is waited for. */
async function wakeUp(port: number): Promise<void> {
  for (const path of oneOfEach) await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
}

/** Sends the requests of each run over several connections at once, and looks at every answer. */
export async function fuzz({ server, paths, runs }: Options): Promise<Figures> {
  const arbitrary = requestsTo(paths);
  const total = runs.reduce((sum, { requests }) => sum + requests, 0);
  const statuses = new Map<number, number>();
  const failures: Failure[] = [];
  const slowest: Figures["slowest"] = { milliseconds: 0, request: undefined };
  let [sent, warm] = [0, 0];
  await wakeUp(server.port);
  const since = performance.now();

  async function send(connection: Connection, { request, ...which }: Numbered): Promise<void> {
    const start = performance.now();
    const outcome = await connection.ask(request);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, request });
    const status = "answer" in outcome ? outcome.answer.status : 0;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if ("failure" in outcome && isMeantToClose(request)) return;
    const complaints = "answer" in outcome ? complaintsAbout(outcome.answer, request) : [outcome.failure];
    if (complaints.length > 0) failures.push({ ...which, request, before: outcome.before, complaints });
  }

  async function work(requests: Iterator<Numbered>): Promise<void> {
    const connection = new Connection(server.port, patience);
    for (let next = requests.next(); !next.done; next = requests.next()) {
      await send(connection, next.value);
      sent++;
      if (sent === Math.ceil(total / 3)) warm = residentMiB(server.pid);
    }
    connection.close();
  }

  for (const { seed, requests } of runs) {
    const all = requestsOf(arbitrary, seed, requests);
    await Promise.all(Array.from({ length: connections }, () => work(all)));
  }
  const seconds = (performance.now() - since) / 1000;
  return { requests: sent, statuses, slowest, seconds, memory: { warm, end: residentMiB(server.pid) }, failures };
}
