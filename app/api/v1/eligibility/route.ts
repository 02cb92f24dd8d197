import { eligibilityForApi } from "#lib/api/eligibility-answer.ts";
import { readEligibilityBody, readEligibilityQuery } from "#lib/api/eligibility-request.ts";
import type { Locale } from "#lib/locales/registry.ts";

type Read = ReturnType<typeof readEligibilityQuery>;

/** What somebody tells of himself or herself is kept nowhere, not even as an answer that others might ask for too. */
const headers = { "cache-control": "no-store" };

const answer = (read: Read): Response =>
  "problem" in read ? read.problem : Response.json(eligibilityForApi(read.request, read.lang as Locale), { headers });

export const GET = (request: Request): Response => answer(readEligibilityQuery(request));

export const POST = async (request: Request): Promise<Response> => answer(await readEligibilityBody(request));
