/** Text of the content as Markdown that shows it letter for letter, on one line, and calls nobody by name. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~#]/g, "\\$&")
    .replaceAll("@", "@<!-- -->");

/** A name in a fixed-width font. */
export const code = (text: string): string => `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;

const longest = 160;

/** At most so much of a text as a reviewer reads in a table. */
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

/** What was, and what is. */
export function change(before: string | undefined, after: string | undefined): string {
  if (before === after) return before === undefined ? "" : plain(short(before));
  const was = before === undefined ? "" : `${plain(short(before))} → `;
  return after === undefined ? `~~${plain(short(before ?? ""))}~~` : `${was}**${plain(short(after))}**`;
}

/** A table with a head; empty where there are no rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...rows.map((row) => `| ${row.join(" | ")} |`)];
