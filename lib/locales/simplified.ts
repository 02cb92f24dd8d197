import { Converter } from "opencc-js/t2cn";
import { escapePattern } from "./escape-pattern.ts";

export type SimplifyRules = {
  /** Names that are converted character by character only. */
  protect: readonly string[];
  /** Traditional → Simplified, where the characters alone would give the wrong word. */
  overrides: Readonly<Record<string, string>>;
};

/**
 * Makes the function that derives Simplified from Traditional (Hong Kong) Chinese text.
 * Of the protected names and overrides the longest match wins; everything else goes through OpenCC.
 */
export function createSimplifier({ protect, overrides }: SimplifyRules): (text: string) => string {
  const convert = Converter({ from: "hk", to: "cn" });
  const known = new Map(Object.entries(overrides));
  for (const name of protect) known.set(name, convert(name));
  const names = [...known.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return convert;
  const pattern = new RegExp(names.map(escapePattern).join("|"), "g");

  return (text) => {
    let result = "";
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      result += convert(text.slice(end, match.index)) + known.get(match[0]);
      end = match.index + match[0].length;
    }
    return result + convert(text.slice(end));
  };
}
