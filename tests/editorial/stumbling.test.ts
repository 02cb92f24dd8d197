import { expect, test } from "vitest";
import { problemsAfter } from "./changed-content.ts";

/** Each line names the one above nine times: whoever wants to know what the last one says would never be done. */
const laughs = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
  .map((name, index, names) => {
    const before = index === 0 ? "lol" : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(", ")}]`;
  })
  .join("\n");

test("a file that the check itself stumbles over is told once, and does not end the check", () => {
  const problems = problemsAfter({ "charts/laughs.yaml": `${laughs}\n` });
  const stumbled = problems.filter(({ message }) => message.startsWith("the check itself stumbled over this file"));
  expect(stumbled).toHaveLength(1);
  expect(stumbled[0]).toMatchObject({ file: "charts/laughs.yaml", line: 1, severity: "error" });
});
