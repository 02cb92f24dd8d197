import { today } from "#lib/content/clock.ts";
import { contentFile, positionAt } from "./content-file.ts";
import { type ContentFolder, openFolder, readTexts } from "./content-folder.ts";
import { kept } from "./kept.ts";
import { english } from "./languages.ts";
import { byUrgency, type Problem } from "./problem.ts";
import { rules } from "./registry.ts";
import { loadResults, saveResults } from "./result-store.ts";
import type { AnyFileFinding, AnyFinding, Rule } from "./rule.ts";
import { type Spoken, sentenceOf } from "./words/words.ts";

/** What the check found, and how many documents it read. */
export type Report = { problems: Problem[]; documents: number };

function problemOf({ id, severity }: Rule, finding: AnyFinding, folder: ContentFolder, language: Spoken): Problem {
  const { file, at, say, with: values = {} } = finding;
  const where = typeof file === "string" ? contentFile(file, "Prose", folder.others.get(file) ?? "") : file;
  return { file: where.path, ...positionAt(where, at), rule: id, severity, ...sentenceOf(id, say, values, language) };
}

/** What the rules that look at one file at a time have to say of it, by the number of the rule. */
const findingsIn = kept("findings", (file): { rule: number; finding: AnyFileFinding }[] =>
  rules.flatMap((rule, number) =>
    "inFile" in rule ? rule.inFile(file).map((finding) => ({ rule: number, finding })) : [],
  ),
);

/** Everything that is wrong with an open folder, errors first; empty when it may be published. */
export function checkFolder(folder: ContentFolder, language: Spoken = english): Problem[] {
  const problems: Problem[] = [];
  const say = (rule: Rule | undefined, finding: AnyFinding) => {
    if (rule) problems.push(problemOf(rule, finding, folder, language));
  };
  for (const file of folder.files)
    for (const { rule, finding } of findingsIn(file)) say(rules[rule], { ...finding, file });
  for (const rule of rules) if ("inFolder" in rule) for (const finding of rule.inFolder(folder)) say(rule, finding);
  return problems.sort(byUrgency);
}

/**
 * The content folder at a path, with what earlier runs found out about its files. Throws where no document is: a
 * folder that was misspelt or emptied must not pass as one without mistakes.
 */
export function openContent(path: string): ContentFolder & { save: () => void } {
  const { results, rules: version } = loadResults();
  const folder = openFolder(readTexts(path), { today: today(), results });
  if (folder.files.length === 0)
    throw new Error(`“${path}” holds no content. Name the folder that has pages, offices, schemes and facts in it.`);
  return { ...folder, save: () => saveResults(folder, version) };
}

/** Everything that is wrong with the content folder at a path. */
export function checkContent(path: string, language: Spoken = english): Report {
  const folder = openContent(path);
  const problems = checkFolder(folder, language);
  folder.save();
  return { problems, documents: folder.files.length };
}
