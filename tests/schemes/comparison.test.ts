import { describe, expect, test } from "vitest";
import { comparisonKeys, differingKeys, isComparable, most, readComparison } from "#lib/schemes/comparison.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";

const ids = schemesInOrder.map(({ id }) => id);

describe("the schemes an address asks for", () => {
  test("stand in the order of the address, each once, however they are written", () => {
    const { chosen, unknown } = readComparison([`${ids[2]},${ids[0]?.toUpperCase()}`, ` ${ids[2]} `]);
    expect(chosen.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    expect(unknown).toEqual([]);
  });

  test("that do not exist are named", () => {
    expect(readComparison(["nothing,", ids[0] ?? ""]).unknown).toEqual(["nothing"]);
  });

  test.each([
    ["none", []],
    ["one", ids.slice(0, 1)],
    ["too many", ids.slice(0, most + 1)],
    ["an unknown one", [ids[0] ?? "", ids[1] ?? "", "nothing"]],
  ])("cannot be compared where there is %s", (_, asked) => {
    expect(isComparable(readComparison(asked))).toBe(false);
  });
});

test("a question differs where the answers do, and only there", () => {
  const [first] = schemesInOrder;
  if (!first) throw new Error("no schemes");
  const twin = { ...first, id: "twin", glance: { ...first.glance, age: { en: "over 40", "zh-hant": "40歲以上" } } };
  expect([...differingKeys([first, twin])]).toEqual(["age"]);
  expect([...differingKeys([first, first])]).toEqual([]);
  expect(comparisonKeys.length).toBe(Object.keys(first.glance).length);
});
