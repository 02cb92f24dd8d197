import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { stemOf } from "../content-file.ts";
import { chinese, english } from "../languages.ts";
import { type Body, bodyOf, placeholder } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** So many words in one sentence, and so many characters between two full stops, are too many. */
const longest = { words: 45, characters: 130 };

/** The years of school that a paragraph may ask for; the longer it is, the surer the measure. */
const highest = 18;
const measurable = 40;

/** A citation behind a full stop is no word of the next sentence. */
const citation = new RegExp(`(?<=[.!?])${placeholder}+`, "g");

type Found = FileFinding<"reading-age">[];

const wordsOf = (text: string) => text.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}'’-]*/gu) ?? [];

const sentencesOf = (text: string) => text.split(/(?<=[.!?。！？])\s+|\n{2,}|(?<=[;；])\s/);

/** Names are long without being hard: who reads of an office has read its name before. */
const syllablesOf = (word: string) => Math.min(Math.max(1, syllable(word)), /^\p{Lu}/u.test(word) ? 2 : 9);

function inEnglish({ text, at }: Body["blocks"][number]): Found {
  const plain = text.replace(citation, "").replaceAll(placeholder, "ten");
  const sentences = sentencesOf(plain).filter((sentence) => wordsOf(sentence).length > 0);
  const long = sentences.find((sentence) => wordsOf(sentence).length > longest.words);
  if (long) return [{ at, say: "sentence", with: { words: wordsOf(long).length, most: longest.words } }];
  const words = wordsOf(plain);
  if (words.length < measurable) return [];
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
  return grade > highest ? [{ at, say: "grade", with: { age: Math.round(grade + 5), most: highest + 5 } }] : [];
}

function inChinese({ text, at }: Body["blocks"][number]): Found {
  const long = text.split(/[。！？；]/u).find((sentence) => [...sentence].length > longest.characters);
  return long ? [{ at, say: "characters", with: { characters: [...long].length, most: longest.characters } }] : [];
}

/** Sentences and paragraphs that ask more of readers than they should. */
export const readingAge = fileRule("reading-age", "warning", (file) => {
  const read = { [english]: inEnglish, [chinese]: inChinese }[stemOf(file.path)];
  return read
    ? bodyOf(file)
        .blocks.filter(({ kind }) => kind === "paragraph")
        .flatMap(read)
    : [];
});
