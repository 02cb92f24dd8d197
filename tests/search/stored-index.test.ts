import { expect, test } from "vitest";
import { createEngine } from "#lib/search/engine.ts";
import { readIndex, storeIndex } from "#lib/search/index/stored-index.ts";
import { engineOf, exact, found, page } from "./made-up-index.ts";

const engine = engineOf(
  [page("/visa", { title: "Visas", text: "A visa for work." }), page("/school", { title: "Schools", text: "Places." })],
  [exact("visa", "visa", "簽證")],
);

test("an index that was stored and read again answers as before", () => {
  const again = createEngine(readIndex(storeIndex(engine.index)));
  for (const question of ["visa", "簽證", "schol", "work", "plac"])
    expect(found(again, question)).toEqual(found(engine, question));
});

test("the same index is stored as the same text", () => {
  expect(storeIndex(readIndex(storeIndex(engine.index)))).toBe(storeIndex(engine.index));
});
