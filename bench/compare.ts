import { writeFileSync } from "node:fs";
import { buildAtHand, staleBuild } from "./build-at-hand.ts";
import { findClient } from "./client.ts";
import { coldStart } from "./cold-start.ts";
import { connections } from "./load.ts";
import { thisMachine } from "./machine.ts";
import { isNginxInstalled } from "./nginx.ts";
import { pageWeights } from "./page-weights.ts";
import { pages, question } from "./questions.ts";
import { type Report, reportText } from "./report.ts";
import { rounds, seconds } from "./rounds.ts";
import { measureSearch } from "./search/measure.ts";
import { nextStart, portal } from "./servers.ts";
import { throughput } from "./throughput.ts";

const resultFile = "dist/bench.json";

function notesOf(isCurrent: boolean, loadAverage: number): string[] {
  return [
    `Medians of ${rounds} rounds of ${seconds} s, ${connections} connections, Accept-Encoding: gzip for all; the client shares the machine with the servers.`,
    "next start sends the same page as Next made it, uncompressed, because next.config.mjs leaves compression to delivery/: that saves it work.",
    ...(isNginxInstalled() ? [] : ["nginx is not installed (apt-get install nginx): it was left out."]),
    ...(isCurrent ? [] : [staleBuild]),
    ...(loadAverage > 0.5 ? [`Other work was running (load average ${loadAverage}): run again when it is quiet.`] : []),
  ];
}

/** Measures the finished build against its budgets and against other servers; prints tables, writes JSON. */
export async function compare(): Promise<void> {
  const { manifest, isCurrent } = buildAtHand();
  const client = findClient();
  const machine = thisMachine(client);
  const starts = [
    await coldStart(portal, pages[0] ?? "", question),
    await coldStart(nextStart, pages[0] ?? "", question),
  ];
  const served = await throughput(client, manifest);
  // It reads the compiled content, which is there only once something has been built.
  const { eligibilityTimes } = await import("./eligibility.ts");
  const report: Report = {
    machine,
    notes: notesOf(isCurrent, machine.loadAverage),
    weights: pageWeights(manifest),
    served,
    coldStart: starts,
    eligibility: eligibilityTimes(),
    search: measureSearch(),
  };
  writeFileSync(resultFile, `${JSON.stringify(report, null, 1)}\n`);
  console.log(`${reportText(report)}\n\nAs JSON: ${resultFile}`);
}
