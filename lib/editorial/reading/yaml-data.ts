import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit, type Scalar as YamlScalar } from "yaml";
import { isLocale } from "#lib/locales/registry.ts";
import type { ContentFile } from "../content-file.ts";
import { kept } from "../kept.ts";
import { chinese, english } from "../languages.ts";
import { perFile } from "../per-file.ts";

export type Keys = readonly (string | number)[];

/** The key on the line behind a place, where that line lies deeper than it may: there, and not before it, is the slip. */
function keyTooDeep(text: string, place: number): number | undefined {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  const [line = "", next = ""] = text.slice(start).split("\n", 2);
  const indent = (each: string) => each.length - each.trimStart().length;
  const isValue = /^\s*(?:- )?[\w-]+:\s+\S/.test(line) && /^\s+[\w-]+:(?:\s|$)/.test(next);
  return isValue && indent(next) > indent(line) ? start + line.length + 1 + indent(next) : undefined;
}

/** A text that begins with * or ! by chance: YAML takes it for the name of something else, or for a kind of value. */
function falseStart({ yaml }: ContentFile): number | undefined {
  let alias: number | undefined;
  visit(yaml, {
    Alias(_, node) {
      if (node.resolve(yaml)) return undefined;
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return alias ?? yaml.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED")?.pos[0];
}

/** Why a file cannot be read as YAML; only the first error says it, the others follow from it. */
export const syntaxErrorOf = kept("yaml-syntax-error", (file) => {
  const [error] = file.yaml.errors;
  if (!error) {
    const start = falseStart(file);
    return start === undefined ? null : { code: "BAD_SCALAR_START", text: "", at: start + file.head.offset };
  }
  const { code, message, pos } = error;
  const [text = ""] = message.split("\n");
  // A bracket that is not closed is noticed on the line behind it.
  if (code === "BAD_INDENT" && text.startsWith("Flow ")) {
    const before = file.head.text.slice(0, pos[0]).trimEnd().length;
    return { code: "MISSING_CHAR", text, at: Math.max(0, before - 1) + file.head.offset };
  }
  const deep = code.endsWith("IMPLICIT_KEY") ? keyTooDeep(file.head.text, pos[0]) : undefined;
  if (deep !== undefined) return { code: "BAD_INDENT", text, at: deep + file.head.offset };
  return { code, text, at: pos[0] + file.head.offset };
});

/** What the YAML of a file says; undefined where it cannot be read. */
export const dataOf = perFile((file): unknown => (syntaxErrorOf(file) ? undefined : file.yaml.toJS()));

/** A single value somewhere in a file. */
export type Scalar = {
  keys: (string | number)[];
  value: string | number | boolean | null;
  at: number;
  end: number;
  /** Written without quotation marks, on one line. */
  plain: boolean;
};

const rangeOf = (node: unknown): [number, number] => {
  const range = (node as Node | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

function collect(node: unknown, keys: (string | number)[], offset: number, found: Scalar[]): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      collect(pair.value, [...keys, key], offset, found);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) collect(item, [...keys, index], offset, found);
  } else if (isScalar(node) && !isAlias(node)) {
    const [at, end] = rangeOf(node);
    const { value, type } = node as YamlScalar;
    const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    found.push({ keys, value: known, at: at + offset, end: end + offset, plain: type === "PLAIN" });
  }
}

/** Every single value of a file, in order; none where the file cannot be read. */
export const scalarsOf = perFile((file): Scalar[] => {
  const found: Scalar[] = [];
  if (!syntaxErrorOf(file)) collect(file.yaml.contents, [], file.head.offset, found);
  return found;
});

/** Addresses of pages too may differ by language, and are no texts. Whose a mail address is has to be asked. */
const isAddress = (value: string) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value);

/** A text of the data files in the languages it is written in. */
export type DataText = { keys: (string | number)[]; texts: Record<string, Scalar> };

/** The texts of a data file that are written once for each language. */
export const dataTextsOf = perFile((file): DataText[] => {
  const byParent = new Map<string, DataText>();
  for (const scalar of scalarsOf(file)) {
    const locale = scalar.keys.at(-1);
    if (typeof locale !== "string" || !isLocale(locale) || typeof scalar.value !== "string") continue;
    if (isAddress(scalar.value)) continue;
    const keys = scalar.keys.slice(0, -1);
    const known = byParent.get(keys.join("\0")) ?? { keys, texts: {} };
    known.texts[locale] = scalar;
    byParent.set(keys.join("\0"), known);
  }
  return [...byParent.values()].filter(({ texts }) => texts[english] ?? texts[chinese]);
});

function pairOf(node: unknown, key: string | number): Pair | undefined {
  return isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;
}

/** Where the value under some keys stands; its nearest existing ancestor where it is missing. */
export function placeOf(file: ContentFile, keys: Keys): number {
  let node: unknown = file.yaml.contents;
  let [at] = rangeOf(node);
  for (const key of keys) {
    const pair = pairOf(node, key);
    const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
    if (next === undefined) break;
    const place = (next as Node | null)?.range?.[0];
    at = place ?? (pair ? rangeOf(pair.key)[0] : at);
    node = next;
  }
  return at + file.head.offset;
}

/** Where the last of some keys itself stands; its nearest existing ancestor where it is missing. */
export function placeOfKey(file: ContentFile, keys: Keys): number {
  const parent = keys.slice(0, -1);
  const node = parent.length === 0 ? file.yaml.contents : file.yaml.getIn(parent, true);
  const pair = pairOf(node, keys.at(-1) ?? "");
  return pair ? rangeOf(pair.key)[0] + file.head.offset : placeOf(file, parent);
}

/** Where the map under some keys ends: the beginning of the line behind it, or the last line of the file. */
export function endOf(file: ContentFile, keys: Keys): number {
  const node = keys.length === 0 ? file.yaml.contents : file.yaml.getIn(keys, true);
  if (!isMap(node) || node.flow) return placeOf(file, keys);
  return Math.min(rangeOf(node)[1] + file.head.offset, file.text.trimEnd().length);
}
