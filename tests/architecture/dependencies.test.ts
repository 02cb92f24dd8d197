import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exceptions, isAllowed, licenceOf, productionTree } from "./production-tree.ts";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

const [, production = "", development = ""] = readFileSync("docs/dependencies.md", "utf8").split(/^## In /m);

/** The rows of a table of docs/dependencies.md: package, licence, reason. */
const rowsOf = (section: string) =>
  [...section.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| (.+?) *\|$/gm)].map(([, name, licence, why]) => ({
    name: name ?? "",
    licence,
    why: why ?? "",
  }));

describe.each([
  ["production", production, dependencies],
  ["development", development.split(/^## /m)[0] ?? "", devDependencies],
])("docs/dependencies.md says of %s", (_, section, packages) => {
  const rows = rowsOf(section);

  test("each package, and none that is not there", () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(packages));
  });

  test("the licence that the package itself names", () => {
    const named = rows.map(({ name }) => ({ name, licence: licenceOf(`node_modules/${name}`) }));
    expect(rows.map(({ name, licence }) => ({ name, licence }))).toEqual(named);
  });

  test("why it is there", () => {
    for (const { name, why } of rows) expect(why, name).toMatch(/^\S.{4,}\.$/);
  });

  test("nothing of a package whose version is not exact", () => {
    for (const [name, version] of Object.entries(packages)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);

describe("what production brings with it", () => {
  test("is under licences that let us use it", () => {
    const refused = productionTree()
      .map((folder) => ({ name: nameOf(folder), licence: licenceOf(folder) }))
      .filter(({ licence }) => !isAllowed(licence))
      .filter(({ name, licence }) => !exceptions.some(([known, under]) => known.test(name) && under === licence));
    expect(refused).toEqual([]);
  });

  test("is more than its direct dependencies", () => {
    expect(productionTree().length).toBeGreaterThan(Object.keys(dependencies).length * 2);
  });

  test.each([
    ["MIT", true],
    ["(AGPL-3.0-or-later OR MIT)", true],
    ["MIT AND Apache-2.0", true],
    ["Apache-2.0 AND LGPL-3.0-or-later", false],
    ["GPL-3.0-only", false],
    ["UNLICENSED", false],
    [undefined, false],
  ])("may be under %s: %s", (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

test("no file, export or dependency is unused", { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/knip", ["--no-progress"], { encoding: "utf8" });
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
});
