import { expect, test } from "vitest";
import { pages } from "./built-site.ts";
import { type ReadText, readTextsOf } from "./language-of-text.ts";
import { latinSentences, lettersOutside, simplifiedIn, traditionalIn } from "./script-detection.ts";

/** Why a text cannot be in the language that its element names; empty where it can. */
function doubtsAbout({ text, lang }: Pick<ReadText, "text" | "lang">): string[] {
  if (lang === "en") return lettersOutside(text, ["Latin"]);
  if (!lang.startsWith("zh")) return [`the language “${lang}”`];
  return [
    ...lettersOutside(text, ["Han", "Latin"]),
    ...latinSentences(text),
    ...(lang === "zh-Hans" ? traditionalIn(text) : simplifiedIn(text)),
  ];
}

/*
 * A screen reader reads a text by the rules of the language that is named for it: Chinese that counts as English is
 * skipped or spelt, an English sentence that counts as Chinese is not understood. Names in Latin letters within
 * Chinese are read well enough, and bear no mark.
 */
test("every text is in the language that its element names", () => {
  const found = new Map<string, string>();
  let texts = 0;
  for (const page of pages)
    for (const read of readTextsOf(page)) {
      texts++;
      const doubts = doubtsAbout(read);
      if (doubts.length > 0) found.set(`${read.lang}: ${read.text.slice(0, 120)} [${doubts.join(", ")}]`, read.where);
    }
  expect(texts).toBeGreaterThan(100_000);
  expect([...found]).toEqual([]);
});

test.each([
  ["en", "Hong Kong (香港)"],
  ["zh-Hant-HK", "詳情見 How to apply for a visa before you arrive。"],
  ["zh-Hant-HK", "东京办事处"],
  ["zh-Hans", "東京辦事處"],
  ["zh-Hans", "とうきょう"],
  ["", "Anything"],
])("a text that is not in the language %o would be found: %s", (lang, text) => {
  expect(doubtsAbout({ text, lang })).not.toEqual([]);
});

test.each([
  ["en", "São Paulo and Düsseldorf, from 1 July"],
  ["zh-Hant-HK", "引進重點企業辦公室（Office for Attracting Strategic Enterprises）設於中環，台灣、后海、里昂"],
  ["zh-Hans", "香港人才服务办公室 www.hkengage.gov.hk，enquiry@hkengage.gov.hk"],
])("a text that is in the language %s passes: %s", (lang, text) => {
  expect(doubtsAbout({ text, lang })).toEqual([]);
});
