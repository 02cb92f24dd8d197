import { table } from "./table.ts";

/** How long a call takes in the middle, and how long it may. */
export type InProcess = { what: string; calls: number; medianMs: number; budgetMs: number | undefined };

/** The times as a table in plain text. */
export const inProcessTable = (times: readonly InProcess[]): string =>
  table(
    ["in the process", "calls", "median ms", "budget ms", ""],
    times.map(({ what, calls, medianMs, budgetMs }) => [
      what,
      calls,
      medianMs.toFixed(3),
      budgetMs ?? "",
      budgetMs === undefined ? "" : medianMs < budgetMs ? "met" : "MISSED",
    ]),
  );
