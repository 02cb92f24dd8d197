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
import { isLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { siteUrl } from "#lib/site.ts";
import { compileContent } from "./compile-content.ts";

class Refusal extends Error {}

const writtenLocales = localeIds.filter((id) => !localeEntry(id).derivedFrom).join(",");

const { values } = parseArgs({
  options: {
    office: { type: "string", default: "" },
    month: { type: "string", default: "" },
    lang: { type: "string", default: writtenLocales },
    open: { type: "boolean", default: false },
  },
});

function localesAsked(): Locale[] {
  const asked = values.lang.split(",").map((each) => each.trim());
  const unknown = asked.find((each) => !isLocale(each));
  if (unknown !== undefined) throw new Refusal(`"${unknown}" is no locale; use ${localeIds.join(", ")}`);
  return asked.filter(isLocale);
}

function openInBrowser(file: string): void {
  const programs: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer" };
  const program = spawn(programs[process.platform] ?? "xdg-open", [file], { stdio: "ignore", detached: true });
  program.on("error", () => console.error(`no program was found to open ${file}`));
  program.unref();
}

/** The content is compiled first, so what needs it is loaded here and not above. */
async function compose(locales: readonly Locale[]): Promise<void> {
  const { offices } = await import("#lib/content/network.ts");
  const { isMonth } = await import("#lib/newsletter/month.ts");
  const { issueOf } = await import("#lib/newsletter/issue.ts");
  const { mailHtml } = await import("#lib/newsletter/mail-html.ts");
  const { mailText } = await import("#lib/newsletter/mail-text.ts");
  const { messageOf, subjectOf } = await import("#lib/newsletter/message.ts");
  const { office, month } = values;
  if (!offices.has(office)) throw new Refusal(`no office is called "${office}"; use ${[...offices.keys()].join(", ")}`);
  if (!isMonth(month)) throw new Refusal(`"${month}" is no month; write --month 2024-03`);
  const folder = join("dist", "newsletters", office, month);
  for (const locale of locales) {
    const issue = issueOf({ office, month }, locale);
    if (!issue)
      throw new Refusal(`no news and no event of ${month} matters to the region of ${office}; nothing was written`);
    const file = (ending: string) => join(folder, `${locale}.${ending}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file("html"), mailHtml(issue));
    writeFileSync(file("txt"), mailText(issue));
    writeFileSync(file("eml"), await messageOf(issue));
    const { news, held, ahead } = issue.counts;
    console.log(`${locale}: ${subjectOf(issue)}\n  ${news} news, ${held} events of the month, ${ahead} events ahead`);
    console.log(`  preview  ${pathToFileURL(file("html"))}\n  text     ${file("txt")}\n  message  ${file("eml")}`);
    if (values.open) openInBrowser(file("html"));
  }
  if (!process.env["SITE_URL"]) console.log(`Its links lead to ${siteUrl}; set SITE_URL to the address of the site.`);
}

try {
  const locales = localesAsked();
  if (reportContent("content") > 0) throw new Refusal("nothing was composed");
  compileContent({ fresh: false });
  await compose(locales);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
