import { z } from "zod";
import { applicantSchema } from "#lib/eligibility/applicant.ts";

/** As much of a JSON Schema as tells how a text in an address is to be read. */
type Shape = {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  maxItems?: number;
};

type Nested = { [key: string]: unknown } | unknown[];

const shape = z.toJSONSchema(applicantSchema, { io: "input" }) as Shape;

const numeral = /^-?\d+(\.\d+)?$/;

/** A text as the value its field takes; what it cannot be read as stays a text, for the schema to refuse. */
function readText(text: string, { type }: Shape): unknown {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (type === "number" || type === "integer") return numeral.test(text) ? Number(text) : text;
  return text;
}

function shapeWithin({ properties, items, maxItems = 0 }: Shape, key: string): Shape | undefined {
  if (items) return /^\d{1,2}$/.test(key) && Number(key) < maxItems ? items : undefined;
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function place(target: Nested, [key = "", ...rest]: readonly string[], within: Shape, value: unknown): void {
  const fields = target as Record<string, unknown>;
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  const inner = shapeWithin(within, key) ?? {};
  fields[key] ??= inner.items ? [] : {};
  place(fields[key] as Nested, rest, inner, value);
}

/**
 * Reads the fields of an applicant from names such as `age` or `degrees.0.level`; `unknown` names those that are
 * no field. The values have still to be held against the schema.
 */
export function readFlatApplicant(given: Iterable<readonly [string, string]>): {
  applicant: unknown;
  unknown: string[];
} {
  const applicant: Nested = {};
  const unknown: string[] = [];
  for (const [name, text] of given) {
    const path = name.split(".");
    const field = path.reduce<Shape | undefined>((within, key) => within && shapeWithin(within, key), shape);
    if (!field || field.properties || field.items) unknown.push(name);
    else place(applicant, path, shape, readText(text, field));
  }
  return { applicant, unknown };
}

function named(prefix: string, within: Shape): { name: string; schema: unknown }[] {
  if (within.items) return named(`${prefix}0.`, within.items);
  return Object.entries(within.properties ?? {}).flatMap(([key, inner]) =>
    inner.properties || inner.items ? named(`${prefix}${key}.`, inner) : [{ name: `${prefix}${key}`, schema: inner }],
  );
}

/** Every field by its name in an address, with its schema; of the degrees those of the first. */
export const flatFields = named("", shape);

/** The fields that stand beside, or should stand at, a path: those of the innermost group that exists. */
export function fieldsAt(path: readonly PropertyKey[]): string[] {
  let group = shape;
  for (const key of path) group = shapeWithin(group, String(key)) ?? group;
  return Object.keys(group.properties ?? group.items?.properties ?? {});
}
