import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { publicFilesIn } from "../../delivery/adapter/public-files.ts";

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "public-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "share"));
  for (const name of names) writeFileSync(join(folder, name), name);
  return folder;
}

/* Share images lay in public/ and every page named them, but no reader could fetch one: Next hands its adapters
   everything except that folder. */
test("every file has the address it has below the folder, in the same order each time", () => {
  const folder = folderWith("share/b.png", "share/a.png", "robots.txt");
  expect(publicFilesIn(folder).map(({ pathname }) => pathname)).toEqual([
    "/robots.txt",
    "/share/a.png",
    "/share/b.png",
  ]);
});

test("a project without the folder has none", () => {
  expect(publicFilesIn("/does/not/exist")).toEqual([]);
});
