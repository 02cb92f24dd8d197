import { factsForApi } from "#lib/api/facts-answer.ts";
import { factsQuery } from "#lib/api/facts-schema.ts";
import { problemResponse } from "#lib/api/problem.ts";
import { readQuery } from "#lib/api/query.ts";
import type { Locale } from "#lib/locales/registry.ts";

export function GET(request: Request): Response {
  const read = readQuery(request, factsQuery);
  if ("problem" in read) return read.problem;
  const { lang, id } = read.query;
  const answer = factsForApi(lang as Locale, id);
  return answer ? Response.json(answer) : problemResponse(404, `id: no fact is called ${id}`);
}
