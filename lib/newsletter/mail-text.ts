import { localText } from "#lib/content/localize.ts";
import { formatDay } from "#lib/locales/format.ts";
import { translator } from "#lib/locales/translator.ts";
import { sourceTree } from "#lib/news/source-tree.ts";
import type { Issue } from "./issue.ts";
import { textOf } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

const rule = "-".repeat(40);

/** An issue as plain text, for readers and programs that show no HTML. */
export function mailText(issue: Issue): string {
  const { key, locale, office, title, summary, introduction, sections, citations } = issue;
  const t = translator(locale);
  const web = webAddress(issue);
  const part = (heading: string, text: string) => `${rule}\n${heading}\n${rule}\n\n${text}`;
  return `${[
    `${localText(office.names, locale)} · ${formatDay(key.month, locale)}`,
    title,
    introduction.length > 0 ? textOf(introduction) : summary,
    ...sections.map((section) => part(section.title, textOf(section.content))),
    part(t("page.sources"), textOf([sourceTree(citations.list, locale)])),
    rule,
    t("newsletter.stop"),
    ...(web ? [`${t("newsletter.onWeb")}${t("list.colon")}${web}`] : []),
    t("site.disclaimer"),
  ].join("\n\n")}\n`;
}
