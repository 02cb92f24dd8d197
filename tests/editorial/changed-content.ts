import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, vi } from "vitest";
import { checkContent } from "#lib/editorial/check-content.ts";
import type { Problem } from "#lib/editorial/problem.ts";

/** Each case checks a whole content folder. */
vi.setConfig({ testTimeout: 120_000 });

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  folders.push(folder);
  cpSync("content", folder, { recursive: true });
  return folder;
}

/** The problems of the real content with one file added. */
export function problemsAfterAdding(file: string, text: string): Problem[] {
  const folder = copyOfContent();
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  return checkContent(folder).problems;
}

/** The problems of the real content with one file removed. */
export function problemsAfterRemoving(file: string): Problem[] {
  const folder = copyOfContent();
  rmSync(join(folder, file));
  return checkContent(folder).problems;
}

/** The problems of the real content with one file changed, and its text after the change. */
export function afterChange(file: string, change: (text: string) => string): { problems: Problem[]; text: string } {
  const before = readFileSync(join("content", file), "utf8");
  const text = change(before);
  if (text === before) throw new Error(`the change does not apply to content/${file}`);
  return { problems: problemsAfterAdding(file, text), text };
}

/** The line, counted from 1, on which a text first stands. */
export function lineOf(text: string, wanted: string): number {
  const offset = text.indexOf(wanted);
  if (offset < 0) throw new Error(`"${wanted}" does not stand in the text`);
  return text.slice(0, offset).split("\n").length;
}
