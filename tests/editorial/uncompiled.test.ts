import { expect, test } from "vitest";
import * as compiled from "#contentlayer/generated";
import * as uncompiled from "#lib/editorial/uncompiled/collections.ts";

const names = Object.keys(compiled).filter((name) => name.startsWith("all") && name !== "allDocuments");

test("the content folder itself gives every collection that Contentlayer does", () => {
  expect(Object.keys(uncompiled).sort()).toEqual(names.sort());
});
