import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { stemOf } from "../content-file.ts";
import { chinese, english } from "../languages.ts";
import { type Body, bodyOf, placeholder } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** So many words in one sentence, and so many characters between two full stops, are too many. */
const longest = { words: 45, characters: 130 };

/** The age of readers that a page and a paragraph may ask for; the longer a text, the surer the measure. */
const highest = { page: 14, paragraph: 23 };
const measurable = { page: 100, paragraph: 40 };

/** Children go to school at five. */
const ageInGradeNought = 5;

/** A citation behind a full stop is no word of the next sentence. */
const citation = new RegExp(`(?<=[.!?])${placeholder}+`, "g");

type Found = FileFinding<"reading-age">[];
type Block = Body["blocks"][number];

const wordsOf = (text: string) => text.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}'’-]*/gu) ?? [];

const sentencesOf = (text: string) => text.split(/(?<=[.!?。！？])\s+|\n{2,}|(?<=[;；])\s/);

const counted = new Map<string, number>();

/** Names are long without being hard: who reads of an office has read its name before. */
function syllablesOf(word: string): number {
  const known = counted.get(word) ?? Math.min(Math.max(1, syllable(word)), /^\p{Lu}/u.test(word) ? 2 : 9);
  counted.set(word, known);
  return known;
}

/** The words of a sentence. */
type Sentence = readonly string[];

const inEnglishSentences = (text: string): Sentence[] =>
  sentencesOf(text.replace(citation, "").replaceAll(placeholder, "ten"))
    .map(wordsOf)
    .filter((words) => words.length > 0);

/** The age at which most readers follow some sentences (Flesch-Kincaid); undefined for too few words to tell. */
function ageFor(sentences: readonly Sentence[], leastWords: number): number | undefined {
  const words = sentences.flat();
  if (words.length < leastWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return Math.round(grade + ageInGradeNought);
}

function inEnglish(sentences: readonly Sentence[], at: number): Found {
  const long = sentences.find((words) => words.length > longest.words);
  if (long) return [{ at, say: "sentence", with: { words: long.length, most: longest.words } }];
  const [age, most] = [ageFor(sentences, measurable.paragraph), highest.paragraph];
  return age !== undefined && age > most ? [{ at, say: "grade", with: { age, most } }] : [];
}

/** A page may have a hard paragraph or two; as a whole it has to be easy. */
function onEnglishPage(paragraphs: readonly Block[]): Found {
  const sentences = paragraphs.map(({ text }) => inEnglishSentences(text));
  const found = paragraphs.flatMap(({ at }, index) => inEnglish(sentences[index] ?? [], at));
  const [first] = paragraphs;
  const age = ageFor(sentences.flat(), measurable.page);
  if (!first || age === undefined || age <= highest.page) return found;
  return [...found, { at: first.at, say: "page", with: { age, most: highest.page } }];
}

function inChinese({ text, at }: Block): Found {
  const long = text.split(/[。！？；]/u).find((sentence) => [...sentence].length > longest.characters);
  return long ? [{ at, say: "characters", with: { characters: [...long].length, most: longest.characters } }] : [];
}

/** Sentences and paragraphs that ask more of readers than they should. */
export const readingAge = fileRule("reading-age", "warning", (file) => {
  const locale = stemOf(file.path);
  if (locale !== english && locale !== chinese) return [];
  const paragraphs = bodyOf(file).blocks.filter(({ kind }) => kind === "paragraph");
  return locale === english ? onEnglishPage(paragraphs) : paragraphs.flatMap(inChinese);
});
