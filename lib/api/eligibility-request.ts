import type { z } from "zod";
import {
  type EligibilityRequest,
  eligibilityOptions,
  eligibilityQuery,
  eligibilityRequest,
} from "./eligibility-schema.ts";
import { fieldsAt, readFlatApplicant } from "./flat-applicant.ts";
import { problemResponse } from "./problem.ts";
import { readQuery } from "./query.ts";

type Read = { request: EligibilityRequest; lang: string } | { problem: Response };

const knownFields = (path: readonly PropertyKey[]) => `unknown field; the fields are ${fieldsAt(path).join(", ")}`;

/** The first complaint of the schema in one sentence that names the field and what is allowed. */
function complaint({ issues: [issue] }: z.ZodError, isFlat: boolean): string {
  if (!issue) return "the request cannot be read";
  const inApplicant = issue.path[0] === "applicant";
  const path = isFlat && inApplicant ? issue.path.slice(1) : issue.path;
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const name = [...path, key].join(".");
    return `${name}: ${inApplicant ? knownFields(issue.path.slice(1)) : "unknown; use date, applicant and missing"}`;
  }
  const name = path.join(".") || "body";
  if (issue.code === "invalid_type" && issue.input === undefined && issue.message.endsWith("undefined"))
    return `${name}: is missing (${issue.expected})`;
  return `${name}: ${issue.message}`;
}

function parsed(given: unknown, lang: string, isFlat: boolean): Read {
  const result = eligibilityRequest.safeParse(given);
  return result.success
    ? { request: result.data, lang }
    : { problem: problemResponse(400, complaint(result.error, isFlat)) };
}

/** Reads a question about eligibility from a query: `date`, `missing`, `lang`, and the applicant's fields by dotted names. */
export function readEligibilityQuery({ url }: Request): Read {
  const { searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())];
  const repeated = names.find((name) => searchParams.getAll(name).length > 1);
  if (repeated !== undefined) return { problem: problemResponse(400, `${repeated}: give it once`) };
  const isOption = (name: string) => Object.hasOwn(eligibilityOptions.shape, name);
  const options = eligibilityOptions.safeParse(
    Object.fromEntries([...searchParams].filter(([name]) => isOption(name))),
  );
  if (!options.success) return { problem: problemResponse(400, complaint(options.error, true)) };
  const { applicant, unknown } = readFlatApplicant([...searchParams].filter(([name]) => !isOption(name)));
  const [name] = unknown;
  if (name !== undefined)
    return { problem: problemResponse(400, `${name}: ${knownFields(name.split("."))}; also date, missing, lang`) };
  const { lang, ...rest } = options.data;
  return parsed({ ...rest, applicant }, lang, true);
}

/** Reads a question about eligibility from a body in JSON; `lang` stands in the address. */
export async function readEligibilityBody(request: Request): Promise<Read> {
  const read = readQuery(request, eligibilityQuery);
  if ("problem" in read) return read;
  let body: unknown;
  try {
    body = JSON.parse(await request.text());
  } catch {
    return { problem: problemResponse(400, 'body: is no JSON; send {"applicant": {"age": 34}}') };
  }
  return parsed(body, read.query.lang as string, false);
}
