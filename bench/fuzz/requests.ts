import fc from "fast-check";
import { questions } from "#lib/eligibility/questions.ts";
import { headerFields } from "./header-fields.ts";
import { strangeText } from "./markers.ts";
import { pathsOf } from "./paths.ts";
import { anyQuery, apiQuestions, pageQuestions } from "./questions.ts";
import type { FuzzRequest } from "./request.ts";

const fields = questions.flatMap(({ fields: names }) => names);
const options = questions.flatMap(({ options: values }) => values);

/** An applicant as the API takes one, with some fields that make no sense. */
const applicant = fc.dictionary(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fields) }, strangeText),
  fc.oneof(fc.constantFrom<unknown>(...options, true, false, null, 34, -1, 1e308), fc.jsonValue({ maxDepth: 2 })),
  { maxKeys: 8 },
);

const bodies = fc.oneof(
  { weight: 5, arbitrary: applicant.map((about) => JSON.stringify({ applicant: about })) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 4 }) },
  { weight: 2, arbitrary: strangeText },
  { weight: 1, arbitrary: fc.nat(30_000).map((depth) => "[".repeat(depth)) },
  { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 140_000 }).map((length) => `"${"<".repeat(length)}"`) },
);

const reading = fc.constantFrom("GET", "GET", "GET", "GET", "GET", "GET", "HEAD");

const otherMethods = fc.constantFrom(
  "POST",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "PROPFIND",
  "get",
  "FUZZ",
  "<fuzz-1>",
);

const noBody = { body: undefined, isChunked: false };

/** Requests of all kinds to a site with such paths; most are answered from the tree, as most requests are. */
export function requestsTo(paths: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const path = pathsOf(paths);
  const target = fc.oneof(
    { weight: 70, arbitrary: path },
    { weight: 6, arbitrary: fc.tuple(path, anyQuery).map(([each, query]) => `${each}?${query}`) },
    { weight: 9, arbitrary: pageQuestions },
    { weight: 6, arbitrary: apiQuestions },
  );
  const read = fc.record({ method: reading, target, headers: headerFields }).map((each) => ({ ...each, ...noBody }));
  const sent = fc.record({
    method: otherMethods,
    target: fc.oneof(path, apiQuestions, fc.constant("/api/v1/eligibility")),
    headers: headerFields,
    body: fc.option(bodies, { nil: undefined }),
    isChunked: fc.boolean(),
  });
  const readWithBody = fc.record({
    method: reading,
    target,
    headers: headerFields,
    body: bodies,
    isChunked: fc.boolean(),
  });
  return fc.oneof(
    { weight: 84, arbitrary: read },
    { weight: 14, arbitrary: sent },
    { weight: 2, arbitrary: readWithBody },
  );
}
