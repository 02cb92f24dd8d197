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

/** A paragraph of a Chinese page without a Chinese character, or of an English page without a Latin letter. */
function foreignBlocks(file: ContentFile, locale: string): Found {
  return bodyOf(file).blocks.flatMap(({ text, at }): Found => {
    if (locale === chinese && isProse(text) && !hasHan(text)) return [{ at, say: "untranslated" }];
    if (locale === english && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 && !/[a-z]{3}/i.test(text))
      return [{ at, say: "chinese" }];
    return [];
  });
}

/** A title or a summary in the other language. */
const foreignHeads = (passages: readonly Passage[]): Found =>
  passages.flatMap(({ locale, text, keys, at }): Found => {
    if (keys.length !== 1) return [];
    if (locale === chinese && isProse(text, 2) && !hasHan(text)) return [{ at, say: "untranslated" }];
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
