import type { z } from "zod";
import { describeIssue, problemResponse } from "./problem.ts";

/** Reads the query of a request by a schema; a parameter that is repeated, unknown or malformed gives a 400 answer. */
export function readQuery<S extends z.ZodObject>(
  request: Request,
  schema: S,
): { query: z.output<S> } | { problem: Response } {
  const { searchParams } = new URL(request.url);
  const given = Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
  const result = schema.strict().safeParse(given);
  return result.success
    ? { query: result.data as z.output<S> }
    : { problem: problemResponse(400, describeIssue(result.error)) };
}
