import { setTimeout as wait } from "node:timers/promises";
import type { Replica } from "./replica.ts";

export type Stage = { name: string; run: () => Promise<string> };

const pause = 2_000;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

async function replace(replica: Replica): Promise<string> {
  const gone = await replica.end("SIGTERM");
  const back = await replica.start();
  await wait(pause);
  return `gone after ${seconds(gone)}, ready again after ${seconds(back)}`;
}

async function lose(replicas: readonly Replica[]): Promise<string> {
  await Promise.all(replicas.map((replica) => replica.end("SIGKILL")));
  await wait(pause);
  const back = await Promise.all(replicas.map((replica) => replica.start()));
  await wait(pause);
  return `away for ${seconds(pause + Math.max(...back))}`;
}

/** What is done to two replicas while readers come. */
export const stagesFor = ([a, b]: readonly [Replica, Replica]): Stage[] => [
  {
    name: "nothing happens",
    run: async () => {
      await wait(10_000);
      return "";
    },
  },
  { name: "replica a replaced", run: () => replace(a) },
  { name: "replica b replaced", run: () => replace(b) },
  { name: "kill -9 of replica a", run: () => lose([a]) },
  { name: "kill -9 of replica b", run: () => lose([b]) },
  {
    name: "kill -9 of the application of a",
    run: async () => {
      await a.endApplication();
      await wait(pause);
      return "";
    },
  },
  { name: "kill -9 of both replicas", run: () => lose([a, b]) },
];
