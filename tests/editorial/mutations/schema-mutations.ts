import { isMap, isScalar, isSeq } from "yaml";
import { z } from "zod";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";
import { kindOf } from "#lib/editorial/content-folder.ts";
import type { RuleId } from "#lib/editorial/words/words.ts";
import { contentText } from "../changed-content.ts";
import type { Mutation } from "./mutation.ts";
import {
  type KeyPlace,
  lineOfKey,
  misspelt,
  onePlaceForEachKey,
  withKey,
  withoutKey,
  withValue,
} from "./yaml-edits.ts";

type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  type?: string;
  enum?: unknown[];
  const?: unknown;
};

/** What a schema says of a path, gathered independently of the check. */
class Walker {
  constructor(private readonly root: JsonSchema) {}

  private open(schema: JsonSchema): JsonSchema[] {
    const name = schema.$ref?.split("/").at(-1);
    const referred = name ? [schema.$ref === "#" ? this.root : (this.root.$defs?.[name] ?? {})] : [];
    const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...referred];
    return [schema, ...inner.flatMap((each) => this.open(each))];
  }

  at(path: readonly string[]): JsonSchema[] {
    let here = this.open(this.root);
    for (const key of path)
      here = here
        .flatMap(({ properties, items, additionalProperties: others }) => {
          if (key === "*") return items ? [items] : [];
          return properties?.[key] ?? (typeof others === "object" ? [others] : []);
        })
        .flatMap((schema) => this.open(schema));
    return here;
  }
}

/** Keys whose names somebody chose: in a map of words, or of hashes, no name is wrong. */
const freelyNamed = /^(?:basedOn|simplifiedOverrides|pages)\./;

const isRequired = (walker: Walker, keys: readonly string[]): boolean => {
  const parents = walker.at(keys.slice(0, -1)).filter(({ properties }) => properties?.[keys.at(-1) ?? ""]);
  return parents.length > 0 && parents.every(({ required }) => required?.includes(keys.at(-1) ?? ""));
};

function removed(place: KeyPlace): Mutation[] {
  const text = withoutKey(place);
  if (text === undefined) return [];
  // Where it stood, or the last line before that, where nothing follows in its map.
  const line = lineOfKey(place);
  const lines = [line, line - 1];
  return [
    {
      name: `${place.file}: ${place.path} removed`,
      change: { [place.file]: text },
      rules: ["missing-key"],
      file: place.file,
      lines,
    },
  ];
}

function mistyped(place: KeyPlace, schemas: readonly JsonSchema[]): Mutation[] {
  const { node, file } = place;
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const value = isMap(node)
    ? "only words"
    : isSeq(node)
      ? "42"
      : isScalar(node) && typeof node.value === "string"
        ? "42"
        : isScalar(node) && node.value === null
          ? "[many]"
          : "many";
  const written = isBlock ? `${value}\n` : value;
  const indented = isBlock ? withBlockReplaced(place, value) : withValue(place, written);
  const named = schemas.some((schema) => schema.enum ?? schema.const);
  const text = contentText(file);
  const lines = [place.key[0], place.value[0]].map((at) => text.slice(0, at).split("\n").length);
  // A criterion may hold any value for its schema; whether it can be met is asked of what it tests.
  const rules: RuleId[] =
    /criteria|eligibility/.test(place.path) && place.path.endsWith(".value")
      ? ["impossible-criteria"]
      : named
        ? ["wrong-value", "wrong-type"]
        : ["wrong-type", "wrong-value", "bad-date"];
  return [{ name: `${file}: ${place.path} mistyped`, change: { [file]: indented }, rules, file, lines }];
}

/** A block of lines gives way to one word behind its key. */
function withBlockReplaced({ file, key: [, end], value }: KeyPlace, word: string): string {
  const text = contentText(file);
  const last = text[value[1] - 1] === "\n" ? value[1] - 1 : value[1];
  return `${text.slice(0, end)}: ${word}${text.slice(last)}`;
}

const wrongName = (place: KeyPlace, key: string): Mutation[] => [
  {
    name: `${place.file}: ${place.path} misspelt`,
    change: { [place.file]: withKey(place, misspelt(key)) },
    rules: ["unknown-key"],
    file: place.file,
    lines: [lineOfKey(place)],
  },
];

/** Which field of which schema a key is: schemas share their parts, and each part is tried once. */
const fieldOf = (walker: Walker, keys: readonly string[]): string =>
  JSON.stringify([
    keys.at(-1),
    walker.at(keys.slice(0, -1)).filter(({ properties }) => properties?.[keys.at(-1) ?? ""]),
  ]);

function ofKind(kind: KindName, tried: Set<string>): Mutation[] {
  const walker = new Walker(z.toJSONSchema(kinds[kind].schema, { io: "input", unrepresentable: "any" }) as JsonSchema);
  const places = onePlaceForEachKey((file) => kindOf(file) === kind);
  return [...places.values()].flatMap((place) => {
    const keys = place.path.split(".");
    const schemas = walker.at(keys);
    const field = fieldOf(walker, keys);
    if (freelyNamed.test(place.path) || schemas.length === 0 || tried.has(field)) return [];
    tried.add(field);
    return [
      ...(isRequired(walker, keys) ? removed(place) : []),
      ...mistyped(place, schemas),
      ...wrongName(place, keys.at(-1) ?? ""),
    ];
  });
}

/** Every field of every schema, as the content uses it: removed where it is required, given another type, misspelt. */
export function schemaMutations(): Mutation[] {
  const tried = new Set<string>();
  return Object.keys(kinds).flatMap((kind) => ofKind(kind as KindName, tried));
}
