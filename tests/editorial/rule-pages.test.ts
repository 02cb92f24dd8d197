import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "#lib/editorial/registry.ts";
import { type RuleId, spoken } from "#lib/editorial/words/words.ts";
import { escapePattern } from "#lib/locales/escape-pattern.ts";

const root = "docs/rules";
const textOf = (name: string) => readFileSync(`${root}/${name}.md`, "utf8");
const pages = readdirSync(root).map((file) => file.replace(/\.md$/, ""));
const ids = rules.map(({ id }) => id);

/** The parts of a page, each with its heading; what looks like a heading in an example is none. */
function partsOf(text: string): { heading: string; text: string }[] {
  const parts = [{ heading: "", text: "" }];
  let isExample = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) isExample = !isExample;
    if (!isExample && line.startsWith("## ")) parts.push({ heading: line.slice(3), text: "" });
    else for (const part of parts.slice(-1)) part.text += `${line}\n`;
  }
  return parts;
}

/** The text under a heading. */
const under = (text: string, heading: string) => partsOf(text).find((part) => part.heading === heading)?.text ?? "";

/** What a sentence with {names} to be filled may become; {{ and }} are braces that readers see. */
const patternOf = (template: string): string =>
  template
    .split(/(\{\{|\}\}|\{\w+\})/)
    .map((part, index) => (index % 2 === 0 ? escapePattern(part) : /\w/.test(part) ? ".+" : `\\${part.slice(1)}`))
    .join("");

/** Everything that a rule can say: the message and the remedy. */
const sayingsOf = (id: RuleId): RegExp[] =>
  Object.values(spoken.en.rules[id]).map(
    ({ message, fix }: { message: string; fix: string }) => new RegExp(`^${patternOf(message)} {2}${patternOf(fix)}$`),
  );

/** The complaints in a text, as the check prints them. */
const complaintsIn = (text: string) =>
  [...text.matchAll(/^content\/\S+:\d+:\d+ {2}(\S+) {2}(.+)$/gm)].map(([, rule, said = ""]) => ({ rule, said }));

test("every rule has a page, and every page a rule", () => {
  expect(pages.filter((name) => name !== "README").sort()).toEqual([...ids].sort());
});

describe.each(rules.map(({ id, severity }) => [id, severity] as const))("the page of %s", (id, severity) => {
  const text = pages.includes(id) ? textOf(id) : "";

  test("is named after it and says how serious it is", () => {
    expect(text).toMatch(new RegExp(`^# \`${id}\`\n\n`));
    const [, introduction] = text.split("\n\n");
    expect(introduction?.match(/\*\*(Error|Warning)\*\*/g)).toEqual([
      severity === "error" ? "**Error**" : "**Warning**",
    ]);
  });

  test("says why, and what is bad and good", () => {
    const headings = partsOf(text).map(({ heading }) => heading);
    expect(headings.slice(0, 4)).toEqual(["", "Why", "Bad", "Good"]);
    expect(under(text, "Why").length).toBeGreaterThan(100);
    expect(under(text, "Good")).toContain("```");
  });

  test("prints the complaint as the check says it", () => {
    const complaints = complaintsIn(under(text, "Bad"));
    expect(complaints).not.toEqual([]);
    expect(complaints.filter(({ rule }) => rule !== id)).toEqual([]);
    expect(complaints.filter(({ said }) => !sayingsOf(id).some((saying) => saying.test(said)))).toEqual([]);
  });

  test("links to pages that exist", () => {
    const links = [...text.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, page = ""]) => page);
    expect(links.filter((page) => !pages.includes(page))).toEqual([]);
  });
});

test("the list names every rule once, with its severity", () => {
  const rows = [...textOf("README").matchAll(/^\| \[`([^`]+)`\]\(([^)]+)\.md\) +\|.*\| (\w+) +\|$/gm)];
  const listed = rows.map(([, id, page, severity]) => ({ id, page, severity }));
  const registered = rules.map(({ id, severity }) => ({ id, page: id, severity }));
  const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
    String(a.id) < String(b.id) ? -1 : 1;
  expect(listed.sort(byId)).toEqual(registered.sort(byId));
});
