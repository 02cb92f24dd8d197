import { expect, test } from "vitest";
import { readTree } from "../../delivery/tree/read-tree.ts";
import { writeTree } from "../../delivery/tree/write-tree.ts";
import { contents, rest, temporaryFolder } from "./small-tree.ts";

/* Feeds are the heaviest texts of the site, and their readers ask for them all day. */
test.each([
  "application/atom+xml; charset=utf-8",
  "application/feed+json; charset=utf-8",
  "text/calendar; charset=utf-8",
  "application/json",
  "image/svg+xml",
])("%s lies in the tree compressed", async (type) => {
  const [page] = contents;
  if (!page) throw new Error("no contents");
  const folder = temporaryFolder();
  const bytes = Buffer.from("text ".repeat(200));
  await writeTree(folder, [{ ...page, path: "/file", file: "file", bytes, headers: { "content-type": type } }], rest);
  expect(Object.keys(readTree(folder).entries.get("/file")?.bodies ?? {}).toSorted()).toEqual([
    "br",
    "gzip",
    "identity",
  ]);
});
