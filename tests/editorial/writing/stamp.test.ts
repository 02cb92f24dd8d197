import { describe, expect, test } from "vitest";
import { StampError, stamped } from "#lib/editorial/writing/stamp.ts";
import { afterChange, contentText, problemsAfter } from "../changed-content.ts";

const english = "pages/living/tax/en.mdx";
const chinese = "pages/living/tax/zh-hant.mdx";

const outdated = (problems: ReturnType<typeof problemsAfter>) =>
  problems.filter(({ rule }) => rule === "outdated-counterpart");

/* Two sections of the English page are changed; only those are to be looked at again. */
const changed = contentText(english).replace("## Rates", "## The rates").replace("## Allowances", "## The allowances");

describe("when the English changes", () => {
  test("just those sections of the translation are told", () => {
    const found = outdated(problemsAfter({ [english]: changed }));
    expect(found.map(({ file, severity }) => [file, severity])).toEqual([
      [chinese, "warning"],
      [chinese, "warning"],
    ]);
  });

  test("a section is confirmed by itself", () => {
    const text = stamped(contentText(chinese), changed, "rates");
    expect(outdated(problemsAfter({ [english]: changed, [chinese]: text }))).toHaveLength(1);
  });

  test("all are confirmed together", () => {
    const text = stamped(contentText(chinese), changed);
    expect(outdated(problemsAfter({ [english]: changed, [chinese]: text }))).toEqual([]);
  });
});

test("white space is no change", () => {
  const { problems } = afterChange(english, (text) => text.replace(/\. (?=[A-Z])/g, ".\n"));
  expect(problems).toEqual([]);
});

test("a section that the English page does not have cannot be stamped", () => {
  expect(() => stamped(contentText(chinese), changed, "nonsense")).toThrow(StampError);
});
