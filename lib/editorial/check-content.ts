import { today } from "#lib/content/clock.ts";
import { contentFile, positionAt } from "./content-file.ts";
import { type ContentFolder, openFolder, readTexts } from "./content-folder.ts";
import { kept, UnreadFile } from "./kept.ts";
import { english } from "./languages.ts";
import { byUrgency, type Problem } from "./problem.ts";
import { rules } from "./registry.ts";
import { loadResults, saveResults } from "./result-store.ts";
import type { AnyFileFinding, AnyFinding, Rule } from "./rule.ts";
import { broken, type Spoken, sentenceOf } from "./words/words.ts";

/** What the check found, and how many documents it read. */
export type Report = { problems: Problem[]; documents: number };

function problemOf({ id, severity }: Rule, finding: AnyFinding, folder: ContentFolder, language: Spoken): Problem {
  const { file, at, say, with: values = {} } = finding;
  const where = typeof file === "string" ? contentFile(file, "Prose", folder.others.get(file) ?? "") : file;
  const sentence = sentenceOf(id, say, values, language);
  // What could not be judged may be as wrong as can be, even where the rule only warns.
  return {
    file: where.path,
    ...positionAt(where, at),
    rule: id,
    severity: say === broken ? "error" : severity,
    ...sentence,
  };
}

/** What the rules that look at one file at a time have to say of it, by the number of the rule. */
const findingsIn = kept("findings", (file): { rule: number; finding: AnyFileFinding }[] =>
  rules.flatMap((rule, number) => {
    if (!("inFile" in rule)) return [];
    try {
      return rule.inFile(file).map((finding) => ({ rule: number, finding }));
    } catch (error) {
      return [{ rule: number, finding: brokenBy(error) }];
    }
  }),
);

/** Last resort: a file that a rule stumbles over has something in it that nobody thought of. */
const brokenBy = (error: unknown): AnyFileFinding => {
  const cause = error instanceof UnreadFile ? error.cause : error;
  return { at: 0, say: broken, with: { reason: cause instanceof Error ? cause.message : String(cause) } };
};

/** What a rule has to say of the whole folder. A file that it stumbles over is told; what is no file's fault is thrown. */
function findingsAbout(folder: ContentFolder, rule: Rule): AnyFinding[] {
  if (!("inFolder" in rule)) return [];
  try {
    return rule.inFolder(folder);
  } catch (error) {
    if (!(error instanceof UnreadFile)) throw error;
    return [{ file: error.file, ...brokenBy(error) }];
  }
}

/** Everything that is wrong with an open folder, errors first; empty when it may be published. */
export function checkFolder(folder: ContentFolder, language: Spoken = english): Problem[] {
  const problems: Problem[] = [];
  const unread = new Set<AnyFinding["file"]>();
  const say = (rule: Rule | undefined, finding: AnyFinding) => {
    if (!rule || (finding.say === broken && unread.has(finding.file))) return;
    if (finding.say === broken) unread.add(finding.file);
    problems.push(problemOf(rule, finding, folder, language));
  };
  for (const file of folder.files)
    for (const { rule, finding } of findingsIn(file)) say(rules[rule], { ...finding, file });
  for (const rule of rules) for (const finding of findingsAbout(folder, rule)) say(rule, finding);
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
