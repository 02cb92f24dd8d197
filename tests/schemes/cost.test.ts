import { describe, expect, test } from "vitest";
import { costedSchemes, costOf, readFamily } from "#lib/schemes/cost.ts";

const read = (query: Record<string, string>) => readFamily((name) => query[name]);

function familyOf(query: Record<string, string>) {
  const answer = read({ scheme: "top-talent-pass-scheme", ...query });
  if (!("family" in answer)) throw new Error(`not understood: ${answer.wrong}`);
  return answer.family;
}

describe("what a family pays", () => {
  test.each([
    [{}, 1900],
    [{ stay: "up-to-180-days" }, 1200],
    [{ adults: "2", children: "1" }, 5700],
  ])("%j comes to HK$%d until the first visas", (query, total) => {
    expect(costOf(familyOf(query)).first).toBe(total);
  });

  test("falls due again with every extension", () => {
    const cost = costOf(familyOf({ adults: "2" }));
    expect(cost.extension).toBe(3800);
    expect(cost.charges.map(({ when }) => when)).toEqual(["apply", "approved", "extend-apply", "extend-approved"]);
  });
});

describe("a question that makes no sense", () => {
  test.each([
    [{ scheme: "nothing" }, ["scheme"]],
    [{ scheme: "top-talent-pass-scheme", adults: "0" }, ["adults"]],
    [
      { scheme: "top-talent-pass-scheme", adults: "two", children: "-1", stay: "for ever" },
      ["adults", "children", "stay"],
    ],
    [{}, ["scheme"]],
  ])("%j names the fields", (query, wrong) => {
    expect(read(query)).toEqual({ wrong });
  });
});

test("arrangements with fees of their own are not counted by the scale of talent schemes", () => {
  expect(costedSchemes.map(({ id }) => id)).not.toContain("working-holiday-scheme");
});
