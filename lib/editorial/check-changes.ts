import { changedSince } from "./changed-files.ts";
import { checkFolder, openContent, type Report } from "./check-content.ts";
import { folderOf } from "./content-file.ts";
import { type ContentFolder, openFolder } from "./content-folder.ts";
import { english } from "./languages.ts";
import type { Problem } from "./problem.ts";
import type { Spoken } from "./words/words.ts";

/** A problem wherever it stands: lines move when text is added above them. */
const withoutPlace = ({ file, rule, message }: Problem) => `${file}\0${rule}\0${message}`;

/** A folder before some changes. */
export function asItWas(folder: ContentFolder, changed: ReadonlyMap<string, string | undefined>): ContentFolder {
  const texts = new Map([...folder.files.map(({ path, text }) => [path, text] as const), ...folder.others]);
  for (const [path, before] of changed) {
    if (before === undefined) texts.delete(path);
    else texts.set(path, before);
  }
  return openFolder(texts, folder);
}

/**
 * What is wrong with the files that have changed since a revision and with the other files of their folders, and what
 * the changes have made wrong elsewhere.
 */
export function checkChanges(path: string, revision: string, language: Spoken = english): Report {
  const changed = changedSince(path, revision);
  if (changed.size === 0) return { problems: [], documents: 0 };
  const folder = openContent(path);
  const problems = checkFolder(folder, language);
  folder.save();
  const near = new Set([...changed.keys()].filter((each) => each.endsWith(".mdx")).map(folderOf));
  const isNear = ({ file }: Problem) => changed.has(file) || near.has(folderOf(file));
  if (problems.every(isNear)) return { problems, documents: changed.size };
  const before = new Set(checkFolder(asItWas(folder, changed), language).map(withoutPlace));
  return {
    problems: problems.filter((problem) => isNear(problem) || !before.has(withoutPlace(problem))),
    documents: changed.size,
  };
}
