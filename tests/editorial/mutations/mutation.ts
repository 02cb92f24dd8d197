import type { RuleId } from "#lib/editorial/words/words.ts";
import { contentText, lineOf } from "../changed-content.ts";

/** The texts of some files after a change; undefined for one that goes. */
export type Change = Readonly<Record<string, string | undefined>>;

/** One mistake in the real content, and where the check has to find it. */
export type Mutation = {
  /** What somebody did. */
  name: string;
  change: Change;
  /** The rules of which one has to speak up; nearly always a single one is right. */
  rules: readonly RuleId[];
  file: string;
  /** Any of these lines will do; nearly always there is one. */
  lines: readonly number[];
};

/** An edit that is nobody's mistake. */
export type Harmless = { name: string; change: Change };

type Replacement = readonly [from: string | RegExp, to: string];

/** A text of the real content with something replaced; throws where there is nothing to replace. */
export function edited(file: string, ...replacements: readonly Replacement[]): string {
  return replacements.reduce((text, [from, to]) => {
    const result = text.replace(from, () => to);
    if (result === text) throw new Error(`${String(from)} does not stand in content/${file}`);
    return result;
  }, contentText(file));
}

/** The number of the line that a text stands on, counted from 1. */
const lineIn = (text: string, marker: string | number): number =>
  typeof marker === "number" ? marker : lineOf(text, marker) + (/^\n+/.exec(marker)?.[0].length ?? 0);

/** A mistake made by replacing something in one file; found where `marker` stands afterwards. */
export function slip(
  rules: RuleId | readonly RuleId[],
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  marker: string | number = to,
): Mutation {
  const text = edited(file, [from, to]);
  return { name, change: { [file]: text }, rules: [rules].flat(), file, lines: [lineIn(text, marker)] };
}

/** A mistake made by adding lines at the end of a file. */
export function added(
  rules: RuleId | readonly RuleId[],
  name: string,
  file: string,
  lines: string,
  marker: string | number = lines,
): Mutation {
  const text = `${contentText(file).trimEnd()}\n\n${lines}\n`;
  return { name, change: { [file]: text }, rules: [rules].flat(), file, lines: [lineIn(text, marker)] };
}

/** A mistake made by a whole file that should not be there, or not so. */
export const newFile = (
  rules: RuleId | readonly RuleId[],
  name: string,
  file: string,
  text: string,
  marker: string | number = 1,
): Mutation => ({
  name,
  change: { [file]: text },
  rules: [rules].flat(),
  file,
  lines: [lineIn(text, marker)],
});
