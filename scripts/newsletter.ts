/**
 * `npm run newsletter -- --office tokyo --month 2024-03 --lang en,zh-hant [--open]`: composes an issue of an office's
 * newsletter and writes it as HTML, as plain text and as a message for the office's own mail system. `--open` shows it
 * in the browser.
 */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { reportContent } from "#lib/editorial/report.ts";
import { localeEntry, localeIds } from "#lib/locales/registry.ts";
import { siteUrl } from "#lib/site.ts";
import { compileContent } from "./compile-content.ts";

const writtenLocales = localeIds.filter((id) => !localeEntry(id).derivedFrom).join(",");

const { values } = parseArgs({
  options: {
    office: { type: "string", default: "" },
    month: { type: "string", default: "" },
    lang: { type: "string", default: writtenLocales },
    open: { type: "boolean", default: false },
  },
});

function openInBrowser(file: string): void {
  const programs: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer" };
  const program = spawn(programs[process.platform] ?? "xdg-open", [file], { stdio: "ignore", detached: true });
  program.on("error", () => console.error(`no program was found to open ${file}`));
  program.unref();
}

/** The content is compiled first; so what reads it is loaded here and not above. */
async function compose(): Promise<void> {
  const { issuesFor, readRequest } = await import("#lib/newsletter/request.ts");
  const { mailHtml } = await import("#lib/newsletter/mail-html.ts");
  const { mailText } = await import("#lib/newsletter/mail-text.ts");
  const { messageOf, subjectOf } = await import("#lib/newsletter/message.ts");
  for (const issue of issuesFor(readRequest(values))) {
    const folder = join("dist", "newsletters", issue.key.office, issue.key.month);
    const file = (ending: string) => join(folder, `${issue.locale}.${ending}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file("html"), mailHtml(issue));
    writeFileSync(file("txt"), mailText(issue));
    writeFileSync(file("eml"), await messageOf(issue));
    const { news, held, ahead } = issue.counts;
    console.log(`${issue.locale}: ${subjectOf(issue)}`);
    console.log(`  holds    news: ${news}, events of the month: ${held}, events ahead: ${ahead}`);
    console.log(`  preview  ${pathToFileURL(file("html"))}\n  text     ${file("txt")}\n  message  ${file("eml")}`);
    if (values.open) openInBrowser(file("html"));
  }
  if (!process.env["SITE_URL"]) console.log(`Its links lead to ${siteUrl}; set SITE_URL to the address of the site.`);
}

try {
  if (reportContent("content") > 0) throw new Error("nothing was composed");
  compileContent({ fresh: false });
  await compose();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
