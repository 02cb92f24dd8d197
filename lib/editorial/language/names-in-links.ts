import { distance } from "fastest-levenshtein";
import type { ContentFile } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { linksOf } from "../reading/body.ts";
import { dataTextsOf } from "../reading/yaml-data.ts";
import { hasHan } from "./scripts.ts";

const data: Readonly<Record<string, [room: string, file: string]>> = {
  schemes: ["schemes", "scheme.yaml"],
  about: ["institutions", "institution.yaml"],
  offices: ["offices", "office.yaml"],
};

const toNamed = /^\/(schemes|about|offices)\/([a-z0-9-]+)\/?$/;

/** Every name and short name of what a link leads to. */
function namesOf({ byPath }: ContentFolder, url: string): string[] {
  const [, part = "", id = ""] = toNamed.exec(url) ?? [];
  const [room, name] = data[part] ?? [];
  const file = byPath.get(`${room}/${id}/${name}`);
  return file ? ownNames(file) : [];
}

const ownNames = kept("own-names", (file): string[] =>
  dataTextsOf(file).flatMap(({ keys, texts }) => (isNames(keys) ? textsOf(texts) : [])),
);

const isNames = (keys: readonly (string | number)[]) =>
  keys.length === 1 && /^(?:names|shortNames)$/.test(String(keys[0]));

const textsOf = (texts: Record<string, { value: unknown }>) => Object.values(texts).map(({ value }) => String(value));

/** Whether a text is a name but for one word, or for two characters of Chinese. */
function isNearly(text: string, name: string): boolean {
  if (hasHan(name)) return name.length >= 6 && text.length === name.length && distance(text, name) <= 2;
  const [words, wanted] = [text, name].map((each) => each.replace(/s\b/g, "").split(" "));
  if (!words || !wanted) return false;
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
