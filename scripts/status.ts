/**
 * `npm run content:status`: how fresh the content is: both dates of each page, sections behind their English, facts due
 * for review, contacts that nobody has verified for long, links outside that failed. `--all` lists every page,
 * `--format json` is for programs.
 */
import { parseArgs } from "node:util";
import { openContent } from "#lib/editorial/check-content.ts";
import { type PageStatus, type Status, statusOf, terms } from "#lib/editorial/status.ts";

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content" },
    all: { type: "boolean", default: false },
    format: { type: "string", default: "text" },
  },
});

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const isNoteworthy =
  (today: string) =>
  (page: PageStatus): boolean =>
    page.behind.length > 0 ||
    !page.stamped ||
    page.updated.english === undefined ||
    page.updated.chinese === undefined ||
    (page.reviewBy !== undefined && page.reviewBy < today);

function pageTable({ pages, today }: Status): string {
  const shown = values.all ? pages : pages.filter(isNoteworthy(today));
  const rows = shown.map((page) => [
    page.folder,
    page.updated.english ?? "missing",
    page.updated.chinese ?? "missing",
    page.reviewBy ?? "",
    page.stamped ? page.behind.join(", ") : "never confirmed",
  ]);
  const head = ["page", "English", "Chinese", "review by", "sections behind"];
  return `${shown.length} of ${pages.length} pages\n${table([head, ...rows])}`;
}

function asText(status: Status): string {
  const { factsDue, oldContacts, links } = status;
  const facts = factsDue.map(({ id, file, reviewBy }) => [id, file, reviewBy]);
  const contacts = oldContacts.map(({ office, asOf }) => [office, asOf ?? "never dated"]);
  const failed = links?.failed.map(({ address, status: answer, since }) => [
    address,
    String(answer ?? "no answer"),
    since,
  ]);
  return [
    pageTable(status),
    `${facts.length} facts due for review within ${terms.ahead} days\n${table(facts)}`,
    `${contacts.length} contacts not verified for ${terms.contact} days\n${table(contacts)}`,
    links
      ? `${failed?.length} of ${links.visited} links outside failed on ${links.checked}\n${table(failed ?? [])}`
      : "links outside were never checked: npm run content:links",
  ].join("\n\n");
}

const folder = openContent(values.content);
const status = statusOf(folder);
folder.save();
console.log(values.format === "json" ? JSON.stringify(status, null, 1) : asText(status));
