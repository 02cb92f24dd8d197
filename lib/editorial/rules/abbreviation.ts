import { ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { abbreviationsIn, fullNames, isInBrackets } from "../language/abbreviations.ts";
import { hasHan } from "../language/scripts.ts";
import { type Passage, passagesOf, placeInPassage } from "../reading/passages.ts";
import { type Finding, folderRule } from "../rule.ts";

/** A title all in capitals has words in it that would look like abbreviations. */
const isInCapitals = ({ text, block }: Passage) =>
  block === undefined && /[A-Z]+ [A-Z]+/.test(text) && text === text.toUpperCase() && !hasHan(text);

/** The first use of each abbreviation that no brackets explain. */
const unexplained = kept("unexplained-abbreviations", (file): { text: string; at: number }[] => {
  const passages = passagesOf(file);
  const page = passages.map(({ text }) => text).join("\n");
  const seen = new Set<string>();
  return passages
    .filter((passage) => !isInCapitals(passage))
    .flatMap((passage) =>
      abbreviationsIn(passage.text).flatMap(({ index, text }) => {
        if (seen.has(text)) return [];
        seen.add(text);
        return isInBrackets(text, page) ? [] : [{ text, at: placeInPassage(file, passage, index, text.length) }];
      }),
    );
});

/** An abbreviation that a page uses and does not explain. */
export const abbreviation = folderRule("abbreviation", "warning", (folder) => {
  const names = fullNames(folder);
  return ofKind(folder, "Prose").flatMap((file) =>
    unexplained(file).flatMap(({ text, at }): Finding<"abbreviation">[] => {
      const full = names.get(text.replace(/(?<=[A-Z])s$/, "")) ?? [];
      if (full.some((name) => file.text.includes(name))) return [];
      const [name] = full;
      return name === undefined
        ? [{ file, at, say: "unexplained", with: { text } }]
        : [{ file, at, say: "known", with: { text, name } }];
    }),
  );
});
