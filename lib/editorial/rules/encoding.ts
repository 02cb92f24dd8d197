import type { ContentFile } from "../content-file.ts";
import { mojibakeIn } from "../reading/lost-text.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Line ends and byte order marks are set right without a word; these cannot be. */
const patterns: readonly (readonly [RegExp, FileFinding<"encoding">["say"]])[] = [
  [/\ufffd/, "unreadable"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/, "control"],
  [/\r/, "lineEnd"],
  [/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/, "invisible"],
  // Scripts of South Asia and of the Middle East join and part letters with these.
  [
    /(?<![\p{Script=Sinhala}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Arabic}\p{Mark}])[\u200c\u200d]/u,
    "invisible",
  ],
  [/[\u2028\u2029]/, "lineEnd"],
  [/[\ue000-\uf8ff]/, "private"],
];

/** Text that a program could not save, or read in another encoding than it was saved in. */
function lost({ text }: ContentFile): FileFinding<"encoding">[] {
  const marks = /(?<![?\w/&=])\?{4,}/.exec(text);
  const [mojibake] = mojibakeIn(text);
  return [
    ...(marks ? [{ at: marks.index, say: "questionMarks" as const, with: {} }] : []),
    ...(mojibake ? [{ at: mojibake.index, say: "mojibake" as const, with: { written: mojibake.written } }] : []),
  ];
}

/** A file that is not UTF-8, or holds characters that nobody sees. */
export const encoding = fileRule("encoding", "error", (file) => [
  ...patterns.flatMap(([pattern, say]): FileFinding<"encoding">[] => {
    const found = pattern.exec(file.text);
    if (!found) return [];
    const code = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return [{ at: found.index, say, with: { code } }];
  }),
  ...lost(file),
]);
