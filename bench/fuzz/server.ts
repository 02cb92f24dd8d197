import { answered, start } from "../running.ts";
import { portal, withSettings } from "../servers.ts";

/** The production server, as a process of its own on the loopback, with the errors that it has logged. */
export type Server = { port: number; pid: number; errors: () => string[]; stop: () => Promise<void> };

const isError = (line: string) => line.startsWith("{") && JSON.parse(line).level === "error";

/** Starts the server of the build at hand, with settings, and waits until all of it answers. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  let said = "";
  const { origin, pid, hasEnded, stop } = await start(withSettings(portal, settings), (text) => {
    said += text;
  });
  await answered(`${origin}/readyz`, performance.now(), hasEnded);
  return {
    port: Number(new URL(origin).port),
    pid,
    errors: () => [...(hasEnded() ? ["the server has ended"] : []), ...said.split("\n").filter(isError)],
    stop,
  };
}
