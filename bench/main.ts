/**
 * `npm run bench`: weight, throughput, latency, cold start and memory of the build in dist/.
 * `npm run bench -- eligibility`: only how long it takes to hold an applicant against all schemes.
 * `npm run bench -- search`: only how good the results of search are, and how fast they come.
 * `npm run bench -- scale`: what requests cost the origin, and how many of them reach it from behind a CDN.
 * `npm run bench -- pages 5000`: how long a build takes per document, for up to so many documents more.
 */
import { buildTimes } from "./build-times.ts";
import { compare } from "./compare.ts";
import { inProcessTable } from "./in-process.ts";
import { measureSearch } from "./search/measure.ts";
import { searchReport } from "./search/report.ts";

const usage = "npm run bench [-- eligibility | search | scale | pages <number>]";

const [command, number] = process.argv.slice(2);
const count = Number(number ?? 1000);

try {
  if (command === undefined) await compare();
  else if (command === "eligibility")
    console.log(inProcessTable((await import("./eligibility.ts")).eligibilityTimes()));
  else if (command === "search") console.log(searchReport(measureSearch()));
  else if (command === "scale") console.log(await (await import("./scale/scale.ts")).scale());
  else if (command === "pages" && Number.isInteger(count) && count >= 1 && count <= 20_000) await buildTimes(count);
  else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
