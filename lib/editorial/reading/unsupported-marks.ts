import { kept } from "../kept.ts";
import { bodyOf } from "./body.ts";
import { placeInPassage } from "./passages.ts";

/** Marks of other kinds of Markdown: here readers see them as they are typed. */
const marks = {
  struck: /~~(?=\S)[^~]+~~/g,
  footnote: /\[\^[^\]\s]+\]/g,
  task: /^\[[ xX]\](?=\s)/g,
  alert: /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|:::\w*/g,
  brace: /\}/g,
  wide: /[＜〈][A-Z][A-Za-z]+ |^[＃]+|^#{1,6}\u3000|［[^］]+］[（(]\/[^）)]*[）)]/g,
} as const;

type Mark = { kind: keyof typeof marks; text: string; at: number };

const kindsOfMark = Object.keys(marks) as Mark["kind"][];

/** What looks like a mark in the body of a file, and is none; a sign behind a backslash is meant as it stands. */
export const unsupportedMarks = kept("unsupported-marks", (file): Mark[] =>
  bodyOf(file)
    .texts.flatMap(({ value, at, end }) =>
      kindsOfMark.flatMap((kind) =>
        [...value.matchAll(marks[kind])].map(({ 0: text, index }) => ({
          kind,
          text,
          at: placeInPassage(file, { text: value, at, end }, index, text.length),
        })),
      ),
    )
    .filter(({ at }) => file.text[at - 1] !== "\\"),
);
