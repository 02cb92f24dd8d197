import type { z } from "zod";
import { dayHint, localeHint, partialDayHint } from "#lib/content/schema/common.ts";
import { timeOfDayHint } from "#lib/content/schema/office.ts";
import { bracesHint } from "#lib/content/schema/phrase.ts";
import { dayOrInstantHint, instantHint, momentDayHint } from "#lib/content/schema/time.ts";
import { isLocale } from "#lib/locales/registry.ts";
import type { ContentFile } from "../content-file.ts";
import { languageMeantBy } from "../languages.ts";
import type { FileFinding } from "../rule.ts";
import type { Term, Value } from "../words/words.ts";
import { isRestOfNumber } from "./cut-numbers.ts";
import { dayMeantBy } from "./day-meant.ts";
import { knownKeys, nearest, typeAt } from "./known-keys.ts";
import { endOf, type Keys, placeOf, placeOfKey } from "./yaml-data.ts";

export type Issue = z.core.$ZodIssue;

/** The rules that put into words what a schema has to say. */
export type SchemaRule = "unknown-key" | "missing-key" | "wrong-type" | "wrong-value" | "bad-date";

/** What a schema has to say of a file, and which rule says it. */
export type SchemaFinding = { [R in SchemaRule]: FileFinding<R> & { rule: R } }[SchemaRule];

/** An issue of a schema, where in a file it lies, and what is written there. */
export type Case = { file: ContentFile; root: unknown; path: Keys; issue: Issue };

const nameOf = (path: Keys): string => path.map(String).join(".");

/** As {@link nameOf}, where the whole file may be meant. */
const namedOrFile = (path: Keys): Value => (path.length === 0 ? { term: "file" } : nameOf(path));

const typeNames: Readonly<Record<string, Term["term"]>> = {
  string: "text",
  number: "number",
  int: "wholeNumber",
  integer: "wholeNumber",
  boolean: "boolean",
  array: "list",
  object: "map",
  record: "map",
  null: "nothing",
};

const term = (type: string): Term => ({ term: typeNames[type] ?? "text" });

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value === "object" ? "object" : typeof value;

/** What stands in a file under a path of keys. */
const under = (value: unknown, path: Keys): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const keysUnder = ({ root }: Case, parent: Keys): string[] => {
  const value = under(root, parent);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
};

/** Which of some keys was meant by one that nobody knows. */
function meantBy(key: string, names: readonly string[]): string | undefined {
  const language = languageMeantBy(key);
  return names.find((name) => name === language) ?? nearest(key, names);
}

function unknownKey(each: Case, parent: Keys, key: string): SchemaFinding {
  const known = knownKeys(each.file.kind, parent);
  const present = keysUnder(each, parent);
  const missing = known.filter((name) => !present.includes(name));
  const meant = meantBy(key, missing);
  const name = nameOf([...parent, key]);
  const at = placeOfKey(each.file, [...parent, key]);
  return meant === undefined
    ? { rule: "unknown-key", say: "unknown", at, with: { name, known } }
    : { rule: "unknown-key", say: "misspelt", at, with: { name, meant } };
}

/** Before what a missing key belongs: the next one, in the order of the schema, that is there, or the end of its map. */
function gap(each: Case): number {
  const parent = each.path.slice(0, -1);
  const known = knownKeys(each.file.kind, parent);
  const present = keysUnder(each, parent);
  const next = known.slice(known.indexOf(String(each.path.at(-1))) + 1).find((key) => present.includes(key));
  return next === undefined ? endOf(each.file, parent) : placeOfKey(each.file, [...parent, next]);
}

/** A required key may be missing because it is misspelt; maps of texts by locale take any key without a word. */
function missingKey(each: Case, expected: string): SchemaFinding {
  const parent = each.path.slice(0, -1);
  const key = String(each.path.at(-1));
  const known = knownKeys(each.file.kind, parent);
  const wrong = keysUnder(each, parent).find((name) => !known.includes(name) && meantBy(name, [key]) !== undefined);
  if (wrong !== undefined) return unknownKey(each, parent, wrong);
  const values = { name: nameOf(each.path), type: term(expected) };
  return { rule: "missing-key", say: "missing", at: gap(each), with: values };
}

const emptyFile = ({ file }: Case): SchemaFinding => ({
  rule: "missing-key",
  say: file.body ? "frontMatter" : "nothing",
  at: 0,
  with: { known: knownKeys(file.kind, []) },
});

/** Ways to write an operator that other programs, and people, have. */
const operators: Readonly<Record<string, string>> = {
  "=>": ">=",
  "≥": ">=",
  "=<": "<=",
  "≤": "<=",
  "==": "=",
  "＝": "=",
};

/** Which of some options was meant; marks are too short to be told by their likeness. */
function optionMeantBy(written: string, options: readonly string[]): string | undefined {
  const operator = operators[written];
  if (operator !== undefined && options.includes(operator)) return operator;
  return /[\p{L}\p{N}]/u.test(written) ? nearest(written, options) : undefined;
}

function wrongOption(each: Case, values: readonly unknown[]): SchemaFinding {
  const { file, root, path } = each;
  const input = under(root, path);
  if (input === undefined) return missingKey(each, "string");
  const options = values.map(String);
  const name = nameOf(path);
  const meant = optionMeantBy(String(input), options);
  const at = placeOf(file, path);
  return meant === undefined
    ? { rule: "wrong-value", say: "option", at, with: { name, options } }
    : { rule: "wrong-value", say: "misspelt", at, with: { name, meant } };
}

/** A key that nobody knows, in a map that takes a key for each locale. */
const isStray = ({ file, path }: Case): boolean => {
  const key = path.at(-1);
  const known = knownKeys(file.kind, path.slice(0, -1));
  return typeof key === "string" && known.length > 0 && !known.includes(key) && !isLocale(key);
};

function wrongType(each: Case, expected: string): SchemaFinding {
  const { file, root, path } = each;
  const input = under(root, path);
  if (path.length === 0 && (input === undefined || input === null)) return emptyFile(each);
  if (input === undefined) return missingKey(each, expected);
  if (isStray(each)) return unknownKey(each, path.slice(0, -1), String(path.at(-1)));
  const name = namedOrFile(path);
  const at = placeOf(file, path);
  if (input === null) return { rule: "missing-key", say: "empty", at, with: { name, type: term(expected) } };
  const say = expected === "string" && typeof input !== "object" ? "quote" : "type";
  return { rule: "wrong-type", say, at, with: { name, expected: term(expected), found: term(typeOf(input)) } };
}

const wholeDayHints: readonly string[] = [dayHint, partialDayHint, dayOrInstantHint];
const dateHints: readonly string[] = [...wholeDayHints, momentDayHint, instantHint];

/** A time without quotation marks and without its 0 is told, with what to write, by the rule on surprises of YAML. */
const isToldAsSurprise = ({ file, path, root, issue }: Case): boolean =>
  issue.message === timeOfDayHint &&
  /^\d:[0-5]\d$/.test(String(under(root, path))) &&
  /\d/.test(file.text[placeOf(file, path)] ?? "");

/** A hint that tells first what is wrong, and then what to do about it. */
const tellsBoth = (hint: string): boolean => hint.includes("; ");

function badDay({ file, path, root, issue }: Case): SchemaFinding {
  const name = nameOf(path);
  const at = placeOf(file, path);
  const meant = wholeDayHints.includes(issue.message) ? dayMeantBy(String(under(root, path))) : undefined;
  return meant === undefined
    ? { rule: "bad-date", say: "format", at, with: { name, hint: { hint: issue.message } } }
    : { rule: "bad-date", say: "otherwise", at, with: { name, meant } };
}

function wrongValue(each: Case): SchemaFinding {
  const { file, path, issue } = each;
  const { message } = issue;
  const name = namedOrFile(path);
  const at = placeOf(file, path);
  if (issue.code === "too_small" && issue.origin !== "number" && issue.minimum === 1)
    return { rule: "missing-key", say: "empty", at, with: { name, type: term(issue.origin) } };
  if (issue.code === "too_small" && message.startsWith("Too small"))
    return { rule: "wrong-value", say: "small", at, with: { name, limit: String(issue.minimum) } };
  if (issue.code === "too_big" && message.startsWith("Too big"))
    return { rule: "wrong-value", say: "big", at, with: { name, limit: String(issue.maximum) } };
  if (dateHints.includes(message)) return badDay(each);
  if (tellsBoth(message)) {
    const problem: Value = { hint: message, part: "problem" };
    return { rule: "wrong-value", say: "told", at, with: { name, problem, remedy: { hint: message, part: "remedy" } } };
  }
  return { rule: "wrong-value", say: "value", at, with: { name, hint: { hint: message } } };
}

/** A key of a map whose keys are words, addresses or the like. */
function wrongName({ file, path, issue }: Case): SchemaFinding {
  const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const at = placeOfKey(file, path);
  return { rule: "wrong-value", say: "key", at, with: { name: nameOf(path.slice(0, -1)), hint: { hint: message } } };
}

function custom(each: Case): SchemaFinding[] {
  const { root, path, issue } = each;
  const key = path.at(-1);
  // What texts name in braces is a matter of parity, and reported there.
  if (issue.message === bracesHint) return [];
  if (issue.message === localeHint && typeof key === "string") return [unknownKey(each, path.slice(0, -1), key)];
  return [
    under(root, path) === undefined && path.length > 0
      ? missingKey(each, typeAt(each.file.kind, path) ?? "object")
      : wrongValue(each),
  ];
}

/** What an issue means for whoever wrote the file. */
export function judge(each: Case): SchemaFinding[] {
  const { issue, path } = each;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys
        .filter((key) => !isRestOfNumber(each.file, path, key))
        .map((key) => unknownKey(each, path, key));
    case "invalid_type":
      return [wrongType(each, issue.expected)];
    case "invalid_value":
      return [wrongOption(each, issue.values)];
    case "invalid_union":
      return [wrongOption(each, (issue as { options?: unknown[] }).options ?? [])];
    case "custom":
      return custom(each);
    case "invalid_key":
      return [wrongName(each)];
    default:
      return isToldAsSurprise(each) ? [] : [wrongValue(each)];
  }
}
