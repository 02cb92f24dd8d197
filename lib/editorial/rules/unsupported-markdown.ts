import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Marks of other kinds of Markdown: here readers see them as they are typed. */
const marks = {
  struck: /~~(?=\S)[^~]+~~/g,
  footnote: /\[\^[^\]\s]+\]/g,
  task: /^\[[ xX]\](?=\s)/g,
} as const;

const names = Object.keys(marks) as (keyof typeof marks)[];

/** Whether a bracket in a text belongs to such a mark, and is no link that somebody forgot to define. */
export const isUnsupported = (text: string, at: number): boolean => /^\[(?:\^[^\]\s]+|[ xX])\]/.test(text.slice(at));

/** Words struck out, footnotes and boxes to tick. */
export const unsupportedMarkdown = fileRule("unsupported-markdown", "error", (file) =>
  bodyOf(file).texts.flatMap(({ value, at }) =>
    names.flatMap((say) =>
      [...value.matchAll(marks[say])].map(
        ({ 0: text }): FileFinding<"unsupported-markdown"> => ({
          at: Math.max(at, file.text.indexOf(text, at)),
          say,
          with: { text },
        }),
      ),
    ),
  ),
);
