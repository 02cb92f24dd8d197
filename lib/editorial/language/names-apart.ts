import type { ContentFile } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { chinese, english } from "../languages.ts";
import { perFolder } from "../per-folder.ts";
import { type Scalar, scalarsOf } from "../reading/yaml-data.ts";
import { nameTexts, namingKinds } from "./official-names.ts";

/** What one file calls a body, a scheme or an office. */
type Named = { english: Scalar; compared: string; chinese: Scalar; abbreviation: Scalar | undefined };

/** An English name as it is compared: a place may stand in brackets or behind a comma, HKSAR may be written out. */
const compared = (name: string): string =>
  name
    .replace("Hong Kong Special Administrative Region", "HKSAR")
    .replace(/[(),]/g, " ")
    .replace("Washington DC", "Washington")
    .replace(/\s+/g, " ")
    .trim();

const namedIn = kept("named", (file): Named[] => {
  const byKeys = new Map(scalarsOf(file).map((scalar) => [scalar.keys.join(" "), scalar]));
  return nameTexts(file).flatMap(({ keys, texts }): Named[] => {
    const [en, zh] = [texts[english], texts[chinese]];
    if (!en || !zh) return [];
    const abbreviation = byKeys.get([...keys.slice(0, -1), "abbreviation"].join(" "));
    return [{ english: en, compared: compared(String(en.value)), chinese: zh, abbreviation }];
  });
});

/** Something that two files call differently: where it stands in the one, and what the other has. */
export type Apart = { file: ContentFile; at: number; text: string; other: string; where: string };

function difference(a: Named, b: Named): [Scalar, Scalar] | undefined {
  const [sameEnglish, sameChinese] = [a.compared === b.compared, a.chinese.value === b.chinese.value];
  if (sameEnglish && !sameChinese) return [a.chinese, b.chinese];
  if (sameChinese && !sameEnglish) return [a.english, b.english];
  const [first, second] = [a.abbreviation, b.abbreviation];
  const areGiven = typeof first?.value === "string" && typeof second?.value === "string";
  return sameEnglish && areGiven && first.value !== second.value ? [first, second] : undefined;
}

/** Names that are the same in one language and not in the other, or with another abbreviation: one of them is a slip. */
export const namesApart = perFolder((folder: ContentFolder): Apart[] => {
  const files = namingKinds.flatMap((kind) => ofKind(folder, kind));
  return files.flatMap((file, index) =>
    files.slice(index + 1).flatMap((other) =>
      namedIn(file).flatMap((a) =>
        namedIn(other).flatMap((b): Apart[] => {
          const [first, second] = difference(a, b) ?? [];
          if (!first || !second) return [];
          const [text, another] = [String(first.value), String(second.value)];
          return [
            { file, at: first.at, text, other: another, where: other.path },
            { file: other, at: second.at, text: another, other: text, where: file.path },
          ];
        }),
      ),
    ),
  );
});
