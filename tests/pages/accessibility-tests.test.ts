import { expect, test } from "vitest";
import { accessibilityTests, pagesTested } from "#lib/pages/accessibility-tests.ts";
import { conditions } from "../browser/conditions.ts";
import { pageKinds } from "../browser/page-kinds.ts";

test("the accessibility statement counts the tests that there are", () => {
  expect(accessibilityTests).toEqual({ kinds: pageKinds.length, conditions: conditions.length });
  expect(pagesTested()).toBeGreaterThan(1600);
});
