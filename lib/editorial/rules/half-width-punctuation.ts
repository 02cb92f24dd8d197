import type { ContentFile } from "../content-file.ts";
import { chinese, simplified } from "../languages.ts";
import { type Passage, passagesOf, placeInPassage } from "../reading/passages.ts";
import { type FileFinding, fileRule } from "../rule.ts";

const wide: Record<string, string> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
  "(": "（",
  ")": "）",
  '"': "「」",
  "'": "「」",
  "“": "「",
  "”": "」",
  "...": "……",
  "､": "、",
  "｡": "。",
  "﹐": "，",
  "﹑": "、",
  "﹔": "；",
  "﹕": "：",
};

/** Half-width marks beside Chinese. Between digits and inside Latin words they are right as they are. */
const marks: readonly RegExp[] = [
  /(?<=[\p{Script=Han}」』）》〉])[ \t]*[,;:!?](?!\/\/)/gu,
  /[,;:!?](?=[ \t]*[\p{Script=Han}「『（《〈])/gu,
  /(?<=\p{Script=Han})\.(?![\w.])/gu,
  /(?<=\p{Script=Han})\.\.\.+/gu,
  /(?<=[\p{Script=Han}」』）》])[ \t]*\(|\((?=[ \t]*\p{Script=Han})/gu,
  /(?<=\p{Script=Han})[ \t]*\)|\)(?=[ \t]*[\p{Script=Han}，。；：、])/gu,
  /(?<=\p{Script=Han})["“”']|["“”'](?=\p{Script=Han})/gu,
  /[､｡﹐﹑﹔﹕]/gu,
  /^[.,;:!?](?=\s*(?:$|\p{Script=Han}))/gu,
];

/** A blank between two characters, or behind a mark that has one within it. */
const blank = /(?<=[，。；：！？、」』）]|\p{Script=Han})[ \t\u00a0]+(?=[\p{Script=Han}「『（])/u;

/** Parts of a law, 第2(1)(b)條 and 第3(1)至(4)款, and the codes of telephone numbers. */
const numbersInBrackets =
  /(?<=\d[A-Z]*(?:\([0-9A-Za-z]{1,4}\))*)\([0-9A-Za-z]{1,4}\)|\(\d{2,3}\)(?=[ -]?\d)|(?<=[至及或和、])\([0-9A-Za-z]{1,4}\)(?=[條款項段節])/g;

const wideLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/u;

/** Quotation marks are those of the script: 「」 in traditional, “” in simplified. */
const isOwnMark = (mark: string, locale: string) => locale === simplified && (mark === "“" || mark === "”");

function inPassage(file: ContentFile, passage: Passage): FileFinding<"half-width-punctuation">[] {
  const { text, locale } = passage;
  const places = new Map<number, string>();
  const prose = text.replace(numbersInBrackets, (part) => "0".repeat(part.length));
  for (const pattern of marks)
    for (const { 0: match, index } of prose.matchAll(pattern)) {
      const mark = match.trim();
      if (!isOwnMark(mark, locale)) places.set(index + match.indexOf(mark), mark);
    }
  const [first] = [...places].sort(([a], [b]) => a - b);
  const letters = wideLetters.exec(text);
  const gap = blank.exec(text);
  return [
    ...(first
      ? [
          {
            at: placeInPassage(file, passage, first[0], first[1].length),
            say: /["'“”]/.test(first[1]) ? ("quotation" as const) : ("mark" as const),
            with: { mark: first[1], wide: wide[first[1]] ?? "" },
          },
        ]
      : []),
    ...(gap ? [{ at: placeInPassage(file, passage, gap.index, gap[0].length), say: "blank" as const, with: {} }] : []),
    ...(letters
      ? [
          {
            at: placeInPassage(file, passage, letters.index, letters[0].length),
            say: "letters" as const,
            with: { letters: letters[0] },
          },
        ]
      : []),
  ];
}

/** Marks and letters in the width of the other script. */
export const halfWidthPunctuation = fileRule("half-width-punctuation", "warning", (file) =>
  passagesOf(file).flatMap((passage) =>
    passage.locale === chinese || passage.locale === simplified ? inPassage(file, passage) : [],
  ),
);
