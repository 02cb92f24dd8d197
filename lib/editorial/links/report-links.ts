import { Document } from "yaml";
import type { FailedLink, LinkReport } from "#lib/content/schema/link-report.ts";
import type { Visit } from "./visit.ts";

/** Answers by which a server says that it does not talk to programs, not that the page is gone. */
const unwilling = [401, 403, 405, 406, 429, 451, 999];

const hasFailed = ({ status }: Visit): boolean => status === null || (status >= 400 && !unwilling.includes(status));

/** The report of some visits; an address that failed the last time too keeps the day on which that began. */
export function reportOf(
  visits: readonly Visit[],
  files: ReadonlyMap<string, readonly string[]>,
  today: string,
  last: LinkReport | undefined,
): LinkReport {
  const since = new Map(last?.failed.map((link) => [link.address, link.since]));
  const failed = visits.filter(hasFailed).map(({ address, status }): FailedLink => {
    return { address, status, since: since.get(address) ?? today, files: [...(files.get(address) ?? [])] };
  });
  return { checked: today, visited: visits.length, failed: failed.sort((a, b) => (a.address < b.address ? -1 : 1)) };
}

/** The report as a file of the content. */
export function written(report: LinkReport): string {
  const document = new Document(report);
  document.commentBefore =
    " What the last check of the links that lead outside found. `npm run content:links` writes this file.";
  const text = document.toString({ singleQuote: true, lineWidth: 0 });
  return text.replace(/^(\s*(?:checked|- since|since)): ([\d-]+)$/gm, "$1: '$2'");
}
