import { readQuery } from "#lib/api/query.ts";
import { schemesForApi } from "#lib/api/schemes-answer.ts";
import { schemesQuery } from "#lib/api/schemes-schema.ts";
import type { Locale } from "#lib/locales/registry.ts";

export function GET(request: Request): Response {
  const read = readQuery(request, schemesQuery);
  return "problem" in read ? read.problem : Response.json(schemesForApi(read.query.lang as Locale));
}
