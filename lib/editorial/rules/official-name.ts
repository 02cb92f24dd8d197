import type { ContentFile } from "../content-file.ts";
import { kept } from "../kept.ts";
import { misspeltInChinese } from "../language/misspelt-in-chinese.ts";
import { misspeltInEnglish } from "../language/misspelt-in-english.ts";
import { type Names, officialNames } from "../language/official-names.ts";
import { chinese, english } from "../languages.ts";
import { passagesOf, placeInPassage } from "../reading/passages.ts";
import { type FileFinding, folderRule } from "../rule.ts";

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

/** An official name that is not written as it is. */
export const officialName = folderRule("official-name", "error", (folder) => {
  const names = officialNames(folder);
  const check = kept(`rule official-name ${names.key}`, (file) => inFile(file, names));
  return folder.files.flatMap((file) => check(file).map((finding) => ({ ...finding, file })));
});
