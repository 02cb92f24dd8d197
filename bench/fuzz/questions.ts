import fc from "fast-check";
import { places } from "#lib/content/network.ts";
import { schemes } from "#lib/content/subjects.ts";
import { questions as asked } from "#lib/eligibility/questions.ts";
import { steering } from "#lib/eligibility/step.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { strangeText } from "./markers.ts";

const locales = localeIds.map((id) => `/${id}`);

/** Paths that answer a question, each with the names that it knows. */
const answering: Readonly<Record<string, readonly string[]>> = {
  "/contact": ["place", "need"],
  "/schemes/compare": ["with"],
  "/schemes/cost": ["scheme", "adults", "children", "stay"],
  "/schemes/universities": ["q"],
  "/schemes/check": [...asked.map(({ id }) => id), ...steering],
  "/news": ["topic", "office", "audience", "scheme"],
  "/events": ["office", "audience"],
  "/search": ["q"],
};

const interfaces: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/directory": ["place", "lang", "need"],
  "/api/v1/search": ["q", "lang", "kind", "limit"],
  "/api/v1/facts": ["id", "lang"],
  "/api/v1/schemes": ["lang"],
  "/api/v1/offices": ["lang"],
  "/api/v1/eligibility": ["date", "missing", "lang", "age", "nationality", "applicant_class", "offer.salary"],
};

/** Names that mean something to the framework or to the language, and nothing to the portal. */
const foreignNames = ["_rsc", "nxtPpath", "nxtPlocale", "__nextLocale", "__proto__", "constructor", "a[]", "a[b]", ""];

const meant: readonly string[] = [
  ...places.map(({ code }) => code),
  ...schemes.keys(),
  ...asked.flatMap(({ options }) => options),
  ...localeIds,
  "yes",
  "no",
  "unknown",
  "talent",
  "Japan",
  "Georgia",
  "visa for my wife",
  "34",
];

const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...meant) },
  { weight: 5, arbitrary: strangeText },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...meant), { maxLength: 30 }).map((all) => all.join(",")) },
);

const written = fc.oneof(
  { weight: 6, arbitrary: fc.constant(encodeURIComponent) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replaceAll(" ", "+")) },
);

function queryOf(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...foreignNames) },
    { weight: 1, arbitrary: strangeText.map(encodeURIComponent) },
  );
  const pair = fc.tuple(name, value, written).map(([key, text, write]) => `${key}=${write(text)}`);
  return fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join("&"));
}

const targetsOf = (prefixes: readonly string[], table: typeof answering): fc.Arbitrary<string>[] =>
  Object.entries(table).map(([path, names]) =>
    fc.tuple(fc.constantFrom(...prefixes), queryOf(names)).map(([prefix, query]) => `${prefix}${path}?${query}`),
  );

/** Questions to the pages that answer some. */
export const pageQuestions: fc.Arbitrary<string> = fc.oneof(...targetsOf(locales, answering));

/** Questions to the API. */
export const apiQuestions: fc.Arbitrary<string> = fc.oneof(...targetsOf([""], interfaces));

/** One question to each page and interface that answers some. */
export const oneOfEach: readonly string[] = [
  ...Object.entries(answering).map(([path, names]) => `${locales[0]}${path}?${names[0]}=x`),
  ...Object.entries(interfaces).map(([path, names]) => `${path}?${names[0]}=x`),
];

/** A query of the portal's names for a path that may know none of them. */
export const anyQuery: fc.Arbitrary<string> = queryOf(Object.values({ ...answering, ...interfaces }).flat());
