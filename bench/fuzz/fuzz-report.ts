import { table } from "../table.ts";
import type { Figures } from "./fuzz.ts";
import { curlLine } from "./request.ts";
import type { Run } from "./runs.ts";

/** How much more memory than after warming up is taken for a leak. */
const growthAllowed = { share: 0.25, mebibytes: 64 };

/** Whether the servers need no more memory at the end than after they were warm, but for what a heap breathes. */
export const isFlat = ({ warm, end }: Figures["memory"]): boolean =>
  end <= warm * (1 + growthAllowed.share) + growthAllowed.mebibytes;

/** The runs in words: whoever has the seed can make their requests again. */
export const toldOf = (runs: readonly Run[]): string =>
  runs.map(({ seed, requests }) => `seed ${seed}: ${requests.toLocaleString("en")} requests`).join(", ");

const classOf = (status: number) => (status === 0 ? "closed without an answer" : `${Math.floor(status / 100)}xx`);

type Row = [name: string, value: string | number, note?: string];

/** A row for each class of status, with the numbers of each status in it. */
function byClass(statuses: Figures["statuses"]): Row[] {
  const inOrder = [...statuses].sort(([a], [b]) => a - b);
  const classes = [...new Set(inOrder.map(([status]) => classOf(status)))];
  return classes.map((name) => {
    const within = inOrder.filter(([status]) => classOf(status) === name);
    const note = within.map(([status, count]) => `${status}: ${count.toLocaleString("en")}`).join(", ");
    return [name, within.reduce((sum, [, count]) => sum + count, 0), name === classOf(0) ? "" : note];
  });
}

const listed = 20;

/** The figures as a table, and each failure with what makes it again. */
export function fuzzReport(
  { requests, statuses, slowest, seconds, memory, failures }: Figures,
  origin: string,
): string {
  const rows: Row[] = [
    ["requests", requests],
    ...byClass(statuses),
    ["requests a second", Math.round(requests / seconds)],
    ["slowest, ms", Math.round(slowest.milliseconds)],
    ["memory when warm, MiB", memory.warm],
    ["memory at the end, MiB", memory.end],
    ["failures", failures.length],
  ];
  const told = failures
    .slice(0, listed)
    .map(({ seed, number, request, before, complaints }) =>
      [
        `seed ${seed}, request ${number}: ${complaints.join("; ")}`,
        `  ${curlLine(request, origin)}`,
        ...(before ? [`  over the same connection after: ${curlLine(before, origin)}`] : []),
      ].join("\n"),
    );
  const more = failures.length > listed ? [`and ${failures.length - listed} more`] : [];
  const slow = slowest.request ? [`slowest: ${curlLine(slowest.request, origin)}`] : [];
  return [
    table(
      ["fuzz", "", "of them"],
      rows.map(([name, value, note = ""]) => [name, value, note]),
    ),
    ...slow,
    ...told,
    ...more,
  ].join("\n\n");
}
