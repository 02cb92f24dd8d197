import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeTree } from "../../delivery/tree/write-tree.ts";
import { aPage, contents, rest, temporaryFolder } from "./small-tree.ts";

const built = async (store: string, pages = contents) => {
  const folder = temporaryFolder();
  await writeTree(folder, pages, rest, store);
  return (file: string) => readFileSync(join(folder, file));
};

test("a second build takes what the first has compressed, and gives the same bytes", async () => {
  const store = temporaryFolder();
  const first = await built(store);
  const written = () => readdirSync(store).map((file) => [file, statSync(join(store, file)).mtimeMs]);
  const before = written();
  const second = await built(store);
  expect(before.length).toBeGreaterThan(4);
  expect(written()).toEqual(before);
  for (const file of ["en.html.br", "en.html.gz", "manifest.json"]) expect(second(file)).toEqual(first(file));
});

test("a damaged file of the store is made anew", async () => {
  const store = temporaryFolder();
  const first = await built(store);
  for (const file of readdirSync(store)) writeFileSync(join(store, file), "damaged");
  expect((await built(store))("en.html.br")).toEqual(first("en.html.br"));
});

test("a page that has changed is compressed anew, and the store forgets what no page needs", async () => {
  const store = temporaryFolder();
  await built(store);
  const changed = await built(store, [aPage("/en", "<h1>Changed</h1>")]);
  expect(brotliDecompressSync(changed("en.html.br")).toString()).toBe("<h1>Changed</h1>");
  expect(readdirSync(store).length).toBe(2);
});
