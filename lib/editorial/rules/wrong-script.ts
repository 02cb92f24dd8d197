import type { ContentFile } from "../content-file.ts";
import { hasHan, simplifiedIn, traditionalIn } from "../language/scripts.ts";
import { chinese, english, simplified } from "../languages.ts";
import { bodyOf } from "../reading/body.ts";
import { type Passage, passagesOf, placeInPassage } from "../reading/passages.ts";
import { dataTextsOf } from "../reading/yaml-data.ts";
import { type FileFinding, fileRule } from "../rule.ts";

type Found = FileFinding<"wrong-script">[];

function inPassage(file: ContentFile, passage: Passage): Found {
  const runs =
    passage.locale === chinese
      ? simplifiedIn(passage.text)
      : passage.locale === simplified
        ? traditionalIn(passage.text)
        : [];
  const [first] = runs;
  if (!first) return [];
  const at = placeInPassage(file, passage, first.index, first.text.length);
  const characters = [...new Set(runs.map(({ text }) => text))].join("");
  return [{ at, say: passage.locale === chinese ? "simplified" : "traditional", with: { characters } }];
}

/** Words that could be translated: names, codes and addresses need not be. */
const isProse = (text: string, shortest = 3) =>
  (text
    .replace(/\{[^{}]*\}|\S*[@/]\S*/g, "")
    .match(/\b[a-z]+\b/g)
    ?.filter((word) => word.length >= shortest).length ?? 0) >= 3;

/** A Chinese text that is still in English, or an English one in Chinese: the two lie swapped or copied. */
function swapped(file: ContentFile): Found {
  return dataTextsOf(file).flatMap(({ texts }): Found => {
    const [en, zh] = [texts[english], texts[chinese]];
    if (zh && isProse(String(zh.value)) && !hasHan(String(zh.value))) return [{ at: zh.at, say: "untranslated" }];
    if (en && hasHan(String(en.value)) && !/[A-Za-z]{2}/.test(String(en.value))) return [{ at: en.at, say: "chinese" }];
    return [];
  });
}

/** Words that names are joined with. */
const joining = /^(?:and|the|for|from|with|of|in|on|to|at|de|la|du|van|von|und)$/;

/** English in a Chinese text that is more than a name: several words in small letters in one go. */
const englishIn = (text: string): number | undefined =>
  [...text.matchAll(/[A-Za-z][A-Za-z'’]*(?:[\s,;:–-]+[A-Za-z'’]+){4,}/g)].find(
    ({ 0: run }) => (run.match(/\b[a-z]{3,}\b/g) ?? []).filter((word) => !joining.test(word)).length >= 4,
  )?.index;

/** Chinese in an English text that is more than a name: it is long, or goes on behind a comma. */
const chineseIn = (text: string): number | undefined =>
  /[\p{Script=Han}]{2,}[，。；：][\p{Script=Han}]{2}|\p{Script=Han}{16}/u.exec(text)?.index;

/** A paragraph or a sentence in the other language. */
function foreignBlocks(file: ContentFile, locale: string): Found {
  const whole = bodyOf(file).blocks.flatMap(({ text, at }): Found => {
    if (locale === chinese && isProse(text) && !hasHan(text)) return [{ at, say: "untranslated" }];
    if (locale === english && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 && !/[a-z]{3}/i.test(text))
      return [{ at, say: "chinese" }];
    return [];
  });
  if (whole.length > 0) return whole;
  const read = locale === chinese ? englishIn : locale === english ? chineseIn : () => undefined;
  return passagesOf(file).flatMap((passage): Found => {
    const index = passage.block === undefined ? undefined : read(passage.text);
    if (index === undefined) return [];
    return [{ at: placeInPassage(file, passage, index), say: locale === chinese ? "untranslated" : "chinese" }];
  });
}

/** Something that is more than a name, in Latin letters. */
const isWording = (text: string) => /\b[a-z]{3,}\b/.test(text) && /[A-Za-z]{2,}\s+[A-Za-z]{2,}/.test(text);

/** A title or a summary in the other language. */
const foreignHeads = (passages: readonly Passage[]): Found =>
  passages.flatMap(({ locale, text, block, at }): Found => {
    if (block !== undefined) return [];
    if (locale === chinese && isWording(text) && !hasHan(text)) return [{ at, say: "untranslated" }];
    return locale === english && hasHan(text) && !/[a-z]{3}/i.test(text) ? [{ at, say: "chinese" }] : [];
  });

/** Simplified characters in a traditional text, or the reverse; a text in the other language altogether. */
export const wrongScript = fileRule("wrong-script", "error", (file) => {
  const passages = passagesOf(file);
  const locale = file.body ? (passages[0]?.locale ?? "") : "";
  return [
    ...passages.flatMap((passage) => inPassage(file, passage)),
    ...(file.body ? [...foreignHeads(passages), ...foreignBlocks(file, locale)] : swapped(file)),
  ];
});
