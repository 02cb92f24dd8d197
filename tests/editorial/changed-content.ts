import { vi } from "vitest";
import { checkFolder } from "#lib/editorial/check-content.ts";
import { openFolder, readTexts } from "#lib/editorial/content-folder.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import { loadResults, saveResults } from "#lib/editorial/result-store.ts";

/** The first case of a file reads everything. */
vi.setConfig({ testTimeout: 120_000 });

/** The real content; a change makes another map of it, and only the changed file is read again. */
const content = readTexts("content");

/** A day on which nothing of it is due for review. */
const today = "2026-11-22";

/** What earlier runs of the check found out about the same files. */
const { results, rules } = loadResults();

const wordsOf = ({ file, line, rule, message }: Problem) => [file, line, rule, message].join("\0");

const problemsOf = (texts: ReadonlyMap<string, string>): Problem[] =>
  checkFolder(openFolder(texts, { today, results }));

let known: Set<string> | undefined;

/** Kept for the next file of tests, and for the check itself. */
function problemsBefore(): Set<string> {
  const problems = problemsOf(content);
  if (results.size === 0) saveResults(openFolder(content, { today }), rules);
  return new Set(problems.map(wordsOf));
}

/** What is wrong with the content already is no matter of a change. */
function isNew(problem: Problem): boolean {
  known ??= problemsBefore();
  return !known.has(wordsOf(problem));
}

/** A text of the real content. */
export function contentText(file: string): string {
  const text = content.get(file);
  if (text === undefined) throw new Error(`there is no content/${file}`);
  return text;
}

export const contentFiles = (): string[] => [...content.keys()];

/** The problems that some changes to the real content cause: a text for each file, or undefined for one that goes. */
export function problemsAfter(changes: Readonly<Record<string, string | undefined>>): Problem[] {
  const texts = new Map(content);
  for (const [file, text] of Object.entries(changes))
    if (text === undefined) texts.delete(file);
    else texts.set(file, text);
  return problemsOf(texts).filter(isNew);
}

/** The problems of the real content with one file added. */
export const problemsAfterAdding = (file: string, text: string): Problem[] => problemsAfter({ [file]: text });

/** The problems of the real content with one file changed, and its text after the change. */
export function afterChange(file: string, change: (text: string) => string): { problems: Problem[]; text: string } {
  const before = contentText(file);
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

/** What an editor reads of a problem. */
export const said = ({ message, fix }: Problem): string => `${message}  ${fix}`;
