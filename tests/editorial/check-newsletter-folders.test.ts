import { expect, test } from "vitest";
import { problemsAfterAdding, said } from "./changed-content.ts";

const introduction = `---
title: Spring
summary: What the spring brought.
updated: '2026-11-22'
reviewBy: '2027-05-31'
---

Dear readers.
`;

test.each([
  ["newsletters/atlantis/2024-03/en.mdx", /no office is called “atlantis”/],
  ["newsletters/tokyo/2024-13/en.mdx", /put it in newsletters\/<office>\/<month>/],
  ["newsletters/tokyo/en.mdx", /put it in newsletters\/<office>\/<month>/],
])("an introduction that no issue would find is refused: %s", (file, message) => {
  const found = problemsAfterAdding(file, introduction).filter((problem) => problem.rule === "dated-folder");
  expect(found).toMatchObject([{ file, line: 1, severity: "error" }]);
  expect(found.map(said).join()).toMatch(message);
});

test("one in the folder of an issue is accepted", () => {
  const errors = problemsAfterAdding("newsletters/tokyo/2024-04/en.mdx", introduction).filter(
    ({ file, severity }) => file.startsWith("newsletters/") && severity === "error",
  );
  expect(errors).toEqual([]);
});
