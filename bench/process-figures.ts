import { existsSync, readFileSync } from "node:fs";

/** Linux counts CPU time for users in hundredths of a second, whatever its own clock. */
const ticksPerSecond = 100;

/** The processes that a process has started, as Linux lists them. */
export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);

const family = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(family)];

/** The fields behind the name of the command, which may itself contain spaces. */
const fieldsOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");

const hasProc = () => existsSync("/proc/self/stat");

/** Seconds of CPU time, in user and system mode, that a process and its children have used; 0 without /proc. */
export const cpuSeconds = (pid: number): number =>
  hasProc()
    ? family(pid)
        .map(fieldsOf)
        .reduce((sum, fields) => sum + Number(fields[11]) + Number(fields[12]), 0) / ticksPerSecond
    : 0;

/** Resident memory of a process and its children in MiB; pages that they share count twice. 0 without /proc. */
export const residentMiB = (pid: number): number =>
  hasProc()
    ? Math.round(
        family(pid)
          .map((id) => /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0)
          .reduce((sum: number, kibibytes) => sum + Number(kibibytes), 0) / 1024,
      )
    : 0;
