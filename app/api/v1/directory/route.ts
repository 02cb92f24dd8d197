import { answerForApi } from "#lib/api/directory-answer.ts";
import { directoryQuery } from "#lib/api/directory-schema.ts";
import { problemResponse } from "#lib/api/problem.ts";
import { readQuery } from "#lib/api/query.ts";
import type { Locale } from "#lib/locales/registry.ts";

export function GET(request: Request): Response {
  const read = readQuery(request, directoryQuery);
  if ("problem" in read) return read.problem;
  const { place, lang, need } = read.query;
  const answer = answerForApi(place, lang as Locale, need);
  return answer ? Response.json(answer) : problemResponse(404, `place: ${place} is not a place of this directory`);
}
