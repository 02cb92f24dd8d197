/**
 * `npm run content:links`: visits every address outside that the content names, one after the other on each host,
 * and writes content/links.yaml. It is for a timer, once a week, and never runs in a pull request: other people's
 * servers are no part of a change.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { today } from "#lib/content/clock.ts";
import { linkReport } from "#lib/content/schema/link-report.ts";
import { openContent } from "#lib/editorial/check-content.ts";
import { outsideAddresses } from "#lib/editorial/links/outside-addresses.ts";
import { reportOf, written } from "#lib/editorial/links/report-links.ts";
import { visitAll } from "#lib/editorial/links/visit.ts";

const file = "content/links.yaml";

function lastReport() {
  const known = existsSync(file) ? linkReport.safeParse(parse(readFileSync(file, "utf8"))) : undefined;
  return known?.success ? known.data : undefined;
}

if (process.env["GITHUB_EVENT_NAME"] === "pull_request") {
  console.error("Links that lead outside are not checked in pull requests.");
} else {
  const addresses = outsideAddresses(openContent("content"));
  console.error(`visiting ${addresses.size} addresses, one at a time on each host`);
  const report = reportOf(await visitAll([...addresses.keys()]), addresses, today(), lastReport());
  writeFileSync(file, written(report));
  for (const { address, status, files } of report.failed)
    console.log(`${address}  ${status ?? "no answer"}  ${files.join(", ")}`);
  console.error(`${report.visited} addresses, ${report.failed.length} failed; written to ${file}`);
}
