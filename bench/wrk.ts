import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { acceptEncoding, type Client, connections, type Load } from "./load.ts";

const milliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };
const bytes: Record<string, number> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** The first group of a pattern in wrk's report; throws where the report has another form. */
function found(report: string, pattern: RegExp): string[] {
  const match = pattern.exec(report);
  if (!match) throw new Error(`wrk's report does not match ${pattern}:\n${report}`);
  return match.slice(1).map((group) => group ?? "");
}

function percentile(report: string, share: number): number {
  const [value = "", unit = ""] = found(report, new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, "m"));
  return Number(value) * (milliseconds[unit] ?? Number.NaN);
}

/** Reads the report that `wrk --latency` prints. */
function readReport(report: string): Load {
  const [count = "", read = "", unit = ""] = found(report, /(\d+) requests in \S+, ([\d.]+)(B|KB|MB|GB) read/);
  const requests = Number(count);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? 0;
  return {
    requests,
    requestsPerSecond: Number(found(report, /Requests\/sec:\s+([\d.]+)/)[0]),
    p50: percentile(report, 50),
    p99: percentile(report, 99),
    bytesPerAnswer: Math.round((Number(read) * (bytes[unit] ?? Number.NaN)) / Math.max(1, requests)),
    errors: broken.reduce((sum, number) => sum + Number(number), Number(refused)),
  };
}

const header = `Accept-Encoding: ${acceptEncoding}`;

/** Debian's wrk: one thread, because the other core is the server's. */
export const wrk: Client = {
  name: "wrk",
  async run(url, seconds) {
    const args = ["--latency", "-t1", `-c${connections}`, `-d${seconds}s`, "-H", header, url];
    return readReport((await promisify(execFile)("wrk", args)).stdout);
  },
};
