import type { ContentFile } from "../content-file.ts";
import { kept } from "../kept.ts";
import { misspeltInChinese } from "../language/misspelt-in-chinese.ts";
import { misspeltInEnglish } from "../language/misspelt-in-english.ts";
import { namesApart } from "../language/names-apart.ts";
import { misspeltInLinks } from "../language/names-in-links.ts";
import { type Names, officialNames } from "../language/official-names.ts";
import { chinese, english } from "../languages.ts";
import { passagesOf, placeInPassage } from "../reading/passages.ts";
import { type FileFinding, type Finding, folderRule } from "../rule.ts";

const read: Readonly<Record<string, typeof misspeltInEnglish>> = {
  [english]: misspeltInEnglish,
  [chinese]: misspeltInChinese,
};

/** Names of former bodies and of those elsewhere stand there for what they are. */
const exempt = ["GlossaryFile", "PlaceFile", "SourceFile", "SearchWordsFile", "UniversityFile"];

function inFile(file: ContentFile, names: Names): FileFinding<"official-name">[] {
  if (exempt.includes(file.kind)) return [];
  return passagesOf(file).flatMap((passage) =>
    (read[passage.locale]?.(passage.text, names) ?? []).map(({ index, text, name }) => ({
      at: placeInPassage(file, passage, index, text.length),
      say: "misspelt" as const,
      with: { text, name },
    })),
  );
}

/** An official name that is not written as it is, or not as another file writes it. */
export const officialName = folderRule("official-name", "error", (folder) => {
  const names = officialNames(folder);
  const check = kept(`rule official-name ${names.key}`, (file) => inFile(file, names));
  const apart = namesApart(folder).map(({ file, at, text, other, where }): Finding<"official-name"> => {
    return { file, at, say: "apart", with: { text, other, where: `content/${where}` } };
  });
  const misspelt = folder.files.flatMap((file): Finding<"official-name">[] => {
    const found = check(file);
    const inLinks = misspeltInLinks(folder, file).filter(({ at }) => !found.some((each) => Math.abs(each.at - at) < 3));
    return [
      ...found.map((finding) => ({ ...finding, file })),
      ...inLinks.map(({ at, text, name }) => ({ file, at, say: "misspelt" as const, with: { text, name } })),
    ];
  });
  return [...apart, ...misspelt];
});
