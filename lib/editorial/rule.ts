import type { ContentFile } from "./content-file.ts";
import type { ContentFolder } from "./content-folder.ts";
import type { Severity } from "./problem.ts";
import type { RuleId, Saying, Values } from "./words/words.ts";

/** Something amiss, before it is put into words. */
export type Finding<Id extends RuleId> = {
  /** The file, or the path of one that is no document. */
  file: ContentFile | string;
  /** Where in its text. */
  at: number;
  /** Which of the rule's messages says it. */
  say: Saying<Id>;
  with?: Values;
};

/** What a rule has found in one file. */
export type FileFinding<Id extends RuleId> = Omit<Finding<Id>, "file">;

/** Something amiss, whichever rule found it. */
export type AnyFinding = Omit<Finding<RuleId>, "say"> & { say: string };

/** As {@link AnyFinding}, in a file that is known. */
export type AnyFileFinding = Omit<AnyFinding, "file">;

/** One thing that content must keep to. What breaks it can be seen in one file alone, or in the whole folder. */
export type Rule = { id: RuleId; severity: Severity } & (
  | { inFile: (file: ContentFile) => AnyFileFinding[] }
  | { inFolder: (folder: ContentFolder) => AnyFinding[] }
);

/** A rule that needs one file at a time. */
export const fileRule = <Id extends RuleId>(
  id: Id,
  severity: Severity,
  inFile: (file: ContentFile) => FileFinding<Id>[],
): Rule => ({ id, severity, inFile });

/** A rule that needs the whole folder. */
export const folderRule = <Id extends RuleId>(
  id: Id,
  severity: Severity,
  inFolder: (folder: ContentFolder) => Finding<Id>[],
): Rule => ({ id, severity, inFolder });
