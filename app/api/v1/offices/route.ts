import { officesForApi } from "#lib/api/directory-answer.ts";
import { officesQuery } from "#lib/api/directory-schema.ts";
import { readQuery } from "#lib/api/query.ts";
import type { Locale } from "#lib/locales/registry.ts";

export function GET(request: Request): Response {
  const read = readQuery(request, officesQuery);
  return "problem" in read ? read.problem : Response.json(officesForApi(read.query.lang as Locale));
}
