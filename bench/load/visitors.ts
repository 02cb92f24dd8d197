import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Kind, Request } from "./traffic.ts";

export type Answer = {
  kind: Kind;
  /** From the moment at which it should have been sent, so that a server that is late is seen to be late. */
  milliseconds: number;
  bytes: number;
  /** 0 where no answer came. */
  status: number;
};

type Options = {
  origin: string;
  next: () => Request;
  perSecond: number;
  seconds: number;
  /** Ends the visits before their time. */
  signal?: AbortSignal;
  /** No more than so many connections; what waits for one is late. */
  connections: number;
  answered: (answer: Answer) => void;
};

const patience = 30_000;

function ask(url: string, agent: Agent): Promise<Pick<Answer, "status" | "bytes">> {
  return new Promise((resolve) => {
    const none = { status: 0, bytes: 0 };
    const request = get(url, { agent, timeout: patience, headers: { "accept-encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.once("error", () => resolve(none));
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(none));
  });
}

const step = 10;

/** Sends so many requests a second, whether or not the ones before have been answered, and tells of each answer. */
export async function visit({
  origin,
  next,
  perSecond,
  seconds,
  signal,
  connections,
  answered,
}: Options): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" });
  const start = performance.now();
  const open = new Set<Promise<void>>();
  const total = Math.round(perSecond * seconds);
  for (let sent = 0; sent < total && !signal?.aborted; ) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * perSecond));
    for (; sent < due; sent++) {
      const since = start + (sent * 1000) / perSecond;
      const { kind, path } = next();
      const done: Promise<void> = ask(origin + path, agent).then((result) => {
        open.delete(done);
        answered({ kind, milliseconds: performance.now() - since, ...result });
      });
      open.add(done);
    }
    await wait(step);
  }
  await Promise.all(open);
  agent.destroy();
}
