import { readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const lines = readFileSync(".github/CODEOWNERS", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [pattern = "", ...teams] = line.split(/\s+/);
    return { pattern, teams };
  });

const documented = new Set(
  [...readFileSync("docs/owners.md", "utf8").matchAll(/^\| `([a-z-]+)(?:<id>)?`/gm)].map(([, team]) => team),
);

test("every office has somebody who answers for what is said of it", () => {
  const missing = readdirSync("content/offices").filter(
    (id) => !lines.some(({ pattern }) => pattern === `/content/offices/${id}/`),
  );
  expect(missing).toEqual([]);
});

test("no line outlives what it is about", () => {
  const files = globSync(["content/**", "docs/editors/**", "messages/**"]);
  const patternOf = (pattern: string) =>
    new RegExp(
      `^${pattern
        .slice(1)
        .replaceAll(".", "\\.")
        .replaceAll("**/", "(.+/)?")
        .replace(/(?<![)+.])\*/g, "[^/]*")}${pattern.endsWith("/") ? "" : "$"}`,
    );
  const idle = lines
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern !== "*" && !pattern.includes("zh-hans"))
    .filter((pattern) => !files.some((file) => patternOf(pattern).test(file)));
  expect(idle).toEqual([]);
});

test("every team is described", () => {
  const teams = lines.flatMap((line) => line.teams).map((team) => team.replace(/^@[^/]+\//, ""));
  const unknown = teams.filter((team) => !documented.has(team.startsWith("office-") ? "office-" : team));
  expect(unknown).toEqual([]);
});
