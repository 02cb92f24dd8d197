import { distance } from "fastest-levenshtein";
import { type ContentFile, folderOf } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { perFolder } from "../per-folder.ts";
import { folderAt } from "../reading/addresses.ts";
import { linksOf } from "../reading/body.ts";
import { dataTextsOf } from "../reading/yaml-data.ts";
import { hasHan } from "./scripts.ts";

const isNames = (keys: readonly (string | number)[]) =>
  keys.length === 1 && /^(?:names|shortNames)$/.test(String(keys[0]));

/** Every name and short name in a file of data, in any language. */
const ownNames = kept("own-names", (file): string[] =>
  dataTextsOf(file).flatMap(({ keys, texts }) =>
    isNames(keys) ? Object.values(texts).map(({ value }) => String(value)) : [],
  ),
);

/** The names of schemes, institutions and offices, by their folders. */
const namesByFolder = perFolder(
  (folder: ContentFolder) =>
    new Map(
      (["SchemeData", "InstitutionData", "OfficeData"] as const).flatMap((kind) =>
        ofKind(folder, kind).map((file) => [folderOf(file.path), ownNames(file)] as const),
      ),
    ),
);

/** The names of what a link leads to. */
const namesOf = (folder: ContentFolder, url: string): string[] =>
  namesByFolder(folder).get(folderAt(folder).get(url.replace(/\/$/, "")) ?? "") ?? [];

/** The words of a name; one thing and many are alike. */
const wordsOf = (name: string) => name.replace(/s\b/g, "").split(" ");

/** Whether a text is a name but for one word, or for two characters of Chinese. */
function isNearly(text: string, name: string): boolean {
  if (hasHan(name)) return name.length >= 6 && text.length === name.length && distance(text, name) <= 2;
  const [words, wanted] = [wordsOf(text), wordsOf(name)];
  return (
    wanted.length >= 4 &&
    words.length === wanted.length &&
    /^[A-Z]/.test(text) &&
    words.filter((word, index) => word !== wanted[index]).length === 1
  );
}

/** The words of links that mean a name, and are not quite the one of what they lead to. */
export function misspeltInLinks(
  folder: ContentFolder,
  file: ContentFile,
): { at: number; text: string; name: string }[] {
  return linksOf(file).flatMap(({ url, text, at }) => {
    const [before = ""] = text.split(/[（(]/, 1);
    const [names, written] = [namesOf(folder, url), before.trim()];
    const name = names.includes(written) ? undefined : names.find((each) => isNearly(written, each));
    return name === undefined ? [] : [{ at, text: written, name }];
  });
}
