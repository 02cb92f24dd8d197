import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test, vi } from "vitest";
import { checkFolder } from "#lib/editorial/check-content.ts";
import { openFolder, readTexts } from "#lib/editorial/content-folder.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import type { Spoken } from "#lib/editorial/words/words.ts";
import { type Example, type ExampleName, examples } from "../../scripts/handbook/examples.ts";

/** The first check of all content takes some seconds. */
vi.setConfig({ testTimeout: 120_000 });

const root = "docs/editors";
const languages = ["en", "zh-hant"] as const;
const pages = globSync(`${root}/**/*.md`).map((path) => path.replaceAll("\\", "/"));
const textOf = (path: string) => readFileSync(path, "utf8");
const handbook = (language: Spoken) =>
  pages
    .filter((path) => path.startsWith(`${root}/${language}/`))
    .map(textOf)
    .join("\n");

const texts = readTexts("content");
const today = "2026-11-22";

const withoutPlace = ({ file, rule, message }: Problem) => `${file} ${rule} ${message}`;

const known = new Map<Spoken, ReadonlySet<string>>();

/** What the check says of the content as it is. */
function knownIn(language: Spoken): ReadonlySet<string> {
  const said = known.get(language) ?? new Set(checkFolder(openFolder(texts, { today }), language).map(withoutPlace));
  known.set(language, said);
  return said;
}

/** What the check says of the content after a change, that it does not say before. */
function saidAfter(name: ExampleName, language: Spoken) {
  const changed = new Map(texts);
  for (const { file, from, to } of examples[name] as readonly Example[]) {
    const before = changed.get(file) ?? "";
    if (from !== undefined) expect(before, file).toContain(from);
    changed.set(file, from === undefined ? to : before.replace(from, to));
  }
  return checkFolder(openFolder(changed, { today }), language).filter(
    (problem) => !knownIn(language).has(withoutPlace(problem)),
  );
}

test("both languages have the same pages", () => {
  const names = (language: string) =>
    pages.flatMap((path) =>
      path.startsWith(`${root}/${language}/`) ? path.slice(root.length + language.length + 2) : [],
    );
  expect(names("en").length).toBeGreaterThan(5);
  expect(names("zh-hant").sort()).toEqual(names("en").sort());
});

/** As GitHub names the anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const anchorsIn = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading.trim()));

function leadsSomewhere(from: string, link: string): boolean {
  const [target = "", anchor] = link.split("#");
  const path = target === "" ? from : normalize(join(dirname(from), target));
  return existsSync(path) && (anchor === undefined || anchorsIn(path).includes(decodeURIComponent(anchor)));
}

test.each(pages)("every link and picture of %s leads somewhere", (path) => {
  const prose = textOf(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => link ?? []);
  expect(links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link))).toEqual([]);
});

test("no picture is left that nobody shows", () => {
  const shown = pages.map(textOf).join("\n");
  const idle = globSync("docs/images/editors/*").filter((path) => !shown.includes(path.replace("docs/", "")));
  expect(idle).toEqual([]);
});

test("every command exists", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const named = [
    ...languages
      .map(handbook)
      .join("\n")
      .matchAll(/npm run ([a-z:]+)/g),
  ].flatMap(([, name]) => name ?? []);
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

describe.each(languages)("in %s", (language) => {
  const text = handbook(language);

  test.each(Object.entries(examples) as [ExampleName, readonly Example[]][])(
    "the change “%s” is printed as it is made",
    (_, changes) => {
      for (const { to, from = "" } of changes) {
        const added = to.split("\n").filter((line) => line.trim() !== "" && !from.includes(line));
        for (const line of added) expect(text).toContain(line.trim());
      }
    },
  );

  test.each(["phone", "fee", "news"] as const)("after the change “%s” the check has nothing to say", (name) => {
    expect(saidAfter(name, language)).toEqual([]);
  });

  test.each(["phoneMistake", "feeMistake", "factMistake", "section"] as const)(
    "the complaint about “%s” is printed as the check says it",
    (name) => {
      const [first] = saidAfter(name, language);
      expect(text).toContain(first?.message);
      expect(text).toContain(first?.fix);
    },
  );
});

test("Chinese is punctuated in full width", () => {
  const prose = handbook("zh-hant")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]");
  expect(prose.match(/\p{Script=Han}[,;:?!()]|[,;?!]\p{Script=Han}|\p{Script=Han}\.(?:\s|$)/gu) ?? []).toEqual([]);
});
