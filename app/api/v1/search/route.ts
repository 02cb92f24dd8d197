import { readQuery } from "#lib/api/query.ts";
import { searchForApi } from "#lib/api/search-answer.ts";
import { searchQuery } from "#lib/api/search-schema.ts";

export function GET(request: Request): Response {
  const read = readQuery(request, searchQuery);
  return "problem" in read ? read.problem : Response.json(searchForApi(read.query));
}
