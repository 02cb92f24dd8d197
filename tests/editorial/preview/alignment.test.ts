import fc from "fast-check";
import { expect, test } from "vitest";
import { alignedRows } from "#lib/editorial/preview/alignment.ts";

test("what only one list has stands behind its neighbour there", () => {
  expect(
    alignedRows([
      ["intro", "fees", "family"],
      ["intro", "quota", "fees", "after"],
    ]),
  ).toEqual([
    { key: "intro", places: [0, 0] },
    { key: "quota", places: [undefined, 1] },
    { key: "fees", places: [1, 2] },
    { key: "after", places: [undefined, 3] },
    { key: "family", places: [2, undefined] },
  ]);
});

test("every entry of every list stands in exactly one row", () => {
  const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
  fc.assert(
    fc.property(list, list, list, (...lists) => {
      const rows = alignedRows(lists);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      for (const [index, keys] of lists.entries())
        expect(rows.flatMap(({ places }) => places[index] ?? []).sort()).toEqual([...keys.keys()]);
    }),
  );
});
