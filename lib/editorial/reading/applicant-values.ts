import { z } from "zod";
import { applicantSchema } from "#lib/eligibility/applicant.ts";
import { degreeLevels } from "#lib/eligibility/degree-level.ts";
import { isCriterionName, termOf } from "#lib/eligibility/vocabulary.ts";

type Schema = { properties?: Record<string, Schema>; enum?: string[]; pattern?: string };

/** The values that an answer to a criterion may have: some of them by name, and whether one is among them. */
type Values = { names: readonly string[]; accepts: (value: string) => boolean };

let applicant: Schema | undefined;

function fieldSchema(path: string): Schema | undefined {
  applicant ??= z.toJSONSchema(applicantSchema, { io: "input" }) as Schema;
  return path.split(".").reduce<Schema | undefined>((schema, key) => schema?.properties?.[key], applicant);
}

const regions = new Intl.DisplayNames("en-GB", { type: "region", fallback: "none" });

/** XX is the nationality of those who have none. */
const isRegion = (code: string) => code === "XX" || (/^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined);

/** The values that the property behind a criterion may have; undefined where any will do. */
export function valuesOf(criterion: string): Values | undefined {
  if (!isCriterionName(criterion)) return undefined;
  const { kind, field } = termOf(criterion);
  if (kind === "level")
    return { names: degreeLevels, accepts: (value) => (degreeLevels as readonly string[]).includes(value) };
  const schema = kind === "text" && field ? fieldSchema(field) : undefined;
  if (schema?.enum) return { names: schema.enum, accepts: (value) => schema.enum?.includes(value) ?? false };
  if (schema?.pattern === "^[A-Z]{2}$") return { names: [], accepts: isRegion };
  if (schema?.pattern) return { names: [], accepts: (value) => new RegExp(schema.pattern ?? "").test(value) };
  return undefined;
}
