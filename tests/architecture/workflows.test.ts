import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = ".github/workflows";

/** The actions of others that a workflow runs. */
const actionsIn = (workflow: string): string[] =>
  [...workflow.matchAll(/^\s*(?:- )?["']?uses["']?\s*:\s*["']?([^\s"'#]+)/gm)].map(([, action]) => action ?? "");

/** A tag can be moved to other code afterwards; a hash cannot. What lies in this repository needs none. */
const isPinned = (action: string) => action.startsWith("./") || /@[0-9a-f]{40}$/.test(action);

describe("an action of others", () => {
  test.each(readdirSync(folder))("is pinned by hash in %s", (file) => {
    expect(actionsIn(readFileSync(join(folder, file), "utf8")).filter((action) => !isPinned(action))).toEqual([]);
  });

  test.each([
    ["      - uses: actions/checkout@v4", false],
    ["        uses: 'actions/checkout@main' # latest", false],
    [`      - uses: actions/checkout@${"0a".repeat(20)} # v4.2.2`, true],
    ["      - uses: ./.github/actions/build", true],
  ])("is found, and judged by how it is named: %s", (line, pinned) => {
    expect(actionsIn(line).map(isPinned)).toEqual([pinned]);
  });

  test("is no way round the lock file: every install is npm ci", () => {
    const workflows = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    for (const text of [...workflows, readFileSync(".ci/run", "utf8"), readFileSync("Dockerfile", "utf8")])
      expect(text).not.toMatch(/\bnpm (?:i|install|add|update)\b/);
  });
});
