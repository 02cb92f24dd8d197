import { distance } from "fastest-levenshtein";
import { z } from "zod";
import type { Referent } from "#lib/content/schema/common.ts";
import { type KindName, kinds } from "#lib/content/schema/kinds.ts";

/** The parts of a JSON Schema that say which keys and values are known. */
type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  refersTo?: Referent;
  type?: string;
};

const roots = new Map<KindName, JsonSchema>();

function rootOf(kind: KindName): JsonSchema {
  const root =
    roots.get(kind) ?? (z.toJSONSchema(kinds[kind].schema, { io: "input", unrepresentable: "any" }) as JsonSchema);
  roots.set(kind, root);
  return root;
}

/** The schemas that a schema may stand for: its branches, and what it refers to. */
function alternatives(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const name = schema.$ref?.split("/").at(-1);
  const referred = name === undefined ? [] : schema.$ref === "#" ? [root] : [root.$defs?.[name] ?? {}];
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...referred];
  return [schema, ...branches.flatMap((branch) => alternatives(branch, root))];
}

function below(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
  const property = schema.properties?.[String(key)];
  if (property) return [property];
  if (typeof key === "number" && schema.items) return [schema.items];
  return typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
}

/** The schemas that what stands under a path of keys may have to satisfy. */
function schemasAt(kind: KindName, path: readonly PropertyKey[]): JsonSchema[] {
  const root = rootOf(kind);
  let schemas = alternatives(root, root);
  for (const key of path)
    schemas = schemas.flatMap((schema) => below(schema, key)).flatMap((schema) => alternatives(schema, root));
  return schemas;
}

/** The keys that a kind of document knows under a path of keys. */
export const knownKeys = (kind: KindName, path: readonly PropertyKey[]): string[] => [
  ...new Set(schemasAt(kind, path).flatMap(({ properties }) => Object.keys(properties ?? {}))),
];

/** The type of the value under a path of keys, as JSON Schema calls it; undefined where it may be of several. */
export function typeAt(kind: KindName, path: readonly PropertyKey[]): string | undefined {
  const types = new Set(schemasAt(kind, path).flatMap(({ type }) => (type === undefined ? [] : [type])));
  return types.size === 1 ? [...types][0] : undefined;
}

const referents = new Map<string, Referent | undefined>();

/** What the value under a path of keys names, if it names anything. */
export function referentAt(kind: KindName, path: readonly (string | number)[]): Referent | undefined {
  const key = `${kind} ${path.map((each) => (typeof each === "number" ? "*" : each)).join(".")}`;
  if (!referents.has(key)) referents.set(key, schemasAt(kind, path).find(({ refersTo }) => refersTo)?.refersTo);
  return referents.get(key);
}

/** The number of slips between two words; two letters that change places are one slip. */
function slips(a: string, b: string): number {
  const steps = distance(a, b);
  if (steps !== 2 || a.length !== b.length) return steps;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? "") + (a[first] ?? "") + a.slice(first + 2);
  return swapped === b ? 1 : steps;
}

const folded = (text: string) => text.toLowerCase().replace(/[\s_-]/g, "");

/** What was probably meant: the nearest of some names, if one is near enough. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = folded(name);
  const allowed = wanted.length <= 4 ? 1 : wanted.length <= 9 ? 2 : 3;
  let best: { name: string; steps: number } | undefined;
  for (const each of names) {
    if (each === name || Math.abs(each.length - name.length) > allowed + 3) continue;
    const steps = slips(wanted, folded(each));
    if (steps <= allowed && steps < Math.max(wanted.length, 2) && (!best || steps < best.steps))
      best = { name: each, steps };
  }
  return best?.name;
}
