import { median } from "./median.ts";
import { answered, type Command, start } from "./running.ts";

/** Milliseconds from the start of the process to the first answer of each kind; medians of several starts. */
export type ColdStart = { server: string; starts: number; staticAnswer: number; dynamicAnswer: number };

const starts = 3;

async function once(command: Command, page: string, question: string): Promise<[number, number]> {
  const since = performance.now();
  const server = await start(command);
  try {
    const first = await answered(server.origin + page, since);
    return [first, await answered(server.origin + question, since)];
  } finally {
    await server.stop();
  }
}

/** Starts a server several times and measures how long it is until a page and a dynamic page are answered. */
export async function coldStart(command: Command, page: string, question: string): Promise<ColdStart> {
  const times: [number, number][] = [];
  for (let index = 0; index < starts; index++) times.push(await once(command, page, question));
  return {
    server: command.name,
    starts,
    staticAnswer: Math.round(median(times.map(([first]) => first))),
    dynamicAnswer: Math.round(median(times.map(([, second]) => second))),
  };
}
