import { isRestAt } from "../reading/cut-numbers.ts";
import { syntaxErrorOf } from "../reading/yaml-data.ts";
import { fileRule } from "../rule.ts";

/** A key that stands twice in one map: readers of YAML take one of the two values, and not all the same one. */
export const duplicateKey = fileRule("duplicate-key", "error", (file) => {
  if (syntaxErrorOf(file)?.code !== "DUPLICATE_KEY") return [];
  return file.yaml.errors.flatMap(({ code, pos: [at] }) => {
    // Of 1,000,000 in braces the ends are keys to YAML, and two of a kind; what is wrong is told of the number.
    if (code !== "DUPLICATE_KEY" || isRestAt(file, at + file.head.offset)) return [];
    const name = /^[^:\s]*/.exec(file.head.text.slice(at))?.[0] ?? "";
    return [{ at: at + file.head.offset, say: "twice", with: { name } }];
  });
});
