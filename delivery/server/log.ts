import { format } from "node:util";

type Level = "info" | "warn" | "error";

/** Writes one line of JSON. What a reader asked for, and who asked, has no place in it. */
export const log = (level: Level, message: string, more: object = {}): void =>
  void process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...more })}\n`);

/** An error as a line of the log. */
export const logError = (error: Error): void => log("error", error.message, { stack: error.stack });

const levels: Record<"log" | "info" | "debug" | "warn" | "error", Level> = {
  log: "info",
  info: "info",
  debug: "info",
  warn: "warn",
  error: "error",
};

/** Has what libraries say on the console written like everything else. */
export function logConsole(): void {
  for (const [name, level] of Object.entries(levels) as [keyof typeof levels, Level][])
    console[name] = (...said: unknown[]) => {
      const [first] = said;
      if (first instanceof Error && said.length === 1) logError(first);
      else log(level, format(...said).trim());
    };
}

/** Goes on where the log cannot be written, as on a full disk: lines are lost, readers are not. */
export function outliveLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
