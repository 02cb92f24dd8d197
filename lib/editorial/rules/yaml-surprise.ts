import { cutNumbersOf } from "../reading/cut-numbers.ts";
import { scalarsOf, syntaxErrorOf } from "../reading/yaml-data.ts";
import { type FileFinding, fileRule } from "../rule.ts";
import type { Saying } from "../words/words.ts";

/** What other readers of YAML, Contentlayer's among them, take for something else than it looks like. */
const surprises: readonly [RegExp, Saying<"yaml-surprise">][] = [
  [/^(?:y|yes|n|no|on|off)$/i, "boolean"],
  [
    /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d\d(?::\d\d(?:\.\d*)?)?[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?)?)?$/,
    "date",
  ],
  [/^[-+]?\d+(?::[0-5]?\d)+$/, "time"],
  [/^[-+]?0[0-9_]+$/, "leadingZero"],
  [/^[-+]?\d[\d,]*,\d{3}$/, "thousands"],
  [/^[-+]?\d+_[\d_]+$/, "thousands"],
  [/^(?:null|nil|n\/a|tbc|tba|tbd)$/i, "nothing"],
];

/** Numbers in a notation that nobody reads as the number it is; only where YAML takes them for one. */
const notations = /^[-+]?(?:0[xo][\da-f]+|\d+(?:\.\d+)?e[-+]?\d+)$/i;

/** An amount of money with three decimals: the point was meant to part the thousands. */
const dottedThousands = /^[-+]?\d{1,3}(?:\.\d{3})+$/;

/** Nothing, as YAML writes it. */
const known = ["null", "Null", "NULL", "~"];

/** Behind a value, what YAML takes for a comment and nobody means for one. */
const comment = /[ \t]+#\S.*/y;

/** Plain values that are not what they seem, and parts of YAML that one file of ours has no use for. */
export const yamlSurprise = fileRule("yaml-surprise", "error", (file) => {
  const found: FileFinding<"yaml-surprise">[] = [];
  if ([undefined, "DUPLICATE_KEY"].includes(syntaxErrorOf(file)?.code))
    for (const { at, ...numbers } of cutNumbersOf(file)) found.push({ at, say: "cut", with: numbers });
  for (const { keys, plain, at, end, value } of scalarsOf(file)) {
    const written = file.text.slice(at, end);
    if (!plain || known.includes(written)) continue;
    comment.lastIndex = end;
    const [lost] = comment.exec(file.text) ?? [];
    if (lost && typeof value === "string") found.push({ at: end, say: "comment", with: { lost: lost.trim() } });
    const surprise = surprises.find(([pattern]) => pattern.test(written));
    const whole = written.replace(/[,._]/g, "");
    const quoted = written.replace(/^\d:/, "0$&");
    if (surprise) found.push({ at, say: surprise[1], with: { written, whole, quoted } });
    else if (typeof value === "number" && notations.test(written))
      found.push({ at, say: "notation", with: { written, number: String(value) } });
    else if (keys.at(-1) === "amount" && dottedThousands.test(written))
      found.push({ at, say: "dot", with: { written, whole } });
  }
  if (/(^|\s)[&*!][A-Za-z]/.test(file.head.text))
    for (const { pos } of file.yaml.warnings)
      found.push({ at: (pos[0] ?? 0) + file.head.offset, say: "mark", with: {} });
  return found;
});
