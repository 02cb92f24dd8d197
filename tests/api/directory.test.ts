import { describe, expect, test } from "vitest";
import { answerForApi, officesForApi } from "#lib/api/directory-answer.ts";
import { directoryAnswer, directoryQuery, officesAnswer } from "#lib/api/directory-schema.ts";
import { openApiDocument } from "#lib/api/openapi.ts";
import { problemDetails } from "#lib/api/problem.ts";
import { readQuery } from "#lib/api/query.ts";
import { offices, places } from "#lib/content/network.ts";
import { localeIds } from "#lib/locales/registry.ts";

describe.each(localeIds)("answers in %s", (locale) => {
  test("every place is answered as the schema says", () => {
    for (const { code } of places) {
      const result = directoryAnswer.safeParse(answerForApi(code, locale, undefined));
      expect(result.error?.issues, code).toBeUndefined();
    }
  });

  test("so are all offices", () => {
    const answer = officesAnswer.parse(officesForApi(locale));
    expect(answer.offices.map(({ id }) => id)).toEqual([...offices.keys()]);
  });
});

describe("an answer", () => {
  test("names the office, the unit and how sure we are", () => {
    const answer = answerForApi("CN-ZJ", "zh-hant", undefined);
    expect(answer).toMatchObject({ via: "dedicated-team", certainty: "published", parts: [] });
    expect([answer?.responsible?.id, answer?.unit?.id]).toEqual(["shanghai", "zhejiang-lu"]);
    expect(answer?.place.url).toMatch(/\/zh-hant\/contact\/cn-zj$/);
  });

  test("for a divided place lists its parts and names nobody", () => {
    expect(answerForApi("CN", "en", undefined)).toMatchObject({ responsible: null, channels: [], fallbacks: [] });
    expect(answerForApi("CN", "en", undefined)?.parts).toHaveLength(31);
  });

  test("puts first who serves the need", () => {
    expect(answerForApi("BR", "en", "talent")?.responsible?.id).toBe("hkte");
    expect(answerForApi("BR", "en", "enterprise")?.responsible?.id).toBe("investhk");
  });

  test("does not exist for what is no place", () => {
    expect(answerForApi("ZZ", "en", undefined)).toBeUndefined();
  });
});

describe("the query", () => {
  const ask = (query: string) => readQuery(new Request(`https://example.org/api/v1/directory${query}`), directoryQuery);

  test("may be written in small letters and leave out the language", () => {
    expect(ask("?place=cn-gd")).toEqual({ query: { place: "CN-GD", lang: "en" } });
  });

  test.each([
    ["", "place: missing; add ?place=JP"],
    ["?place=Japan", "use an ISO 3166 code"],
    ["?place=JP&place=KR", "give it once"],
    ["?place=JP&lang=fr", "use one of en, zh-hant, zh-hans"],
    ["?place=JP&need=money", "use talent or enterprise"],
    ["?place=JP&colour=red", "colour"],
  ])("“%s” is refused with what to do", async (query, advice) => {
    const result = ask(query);
    if (!("problem" in result)) throw new Error("not refused");
    expect(result.problem.status).toBe(400);
    expect(result.problem.headers.get("content-type")).toBe("application/problem+json");
    expect(problemDetails.parse(await result.problem.json()).detail).toContain(advice);
  });
});

describe("the OpenAPI document", () => {
  const document = openApiDocument();

  test("lists every path with its answers and refusals", () => {
    expect(document.openapi).toBe("3.1.0");
    const paths = ["directory", "offices", "schemes", "eligibility", "facts"].map((name) => `/api/v1/${name}`);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(paths));
    for (const { get } of Object.values(document.paths))
      expect(Object.keys(get.responses)).toEqual(["200", "400", "404"]);
  });

  test("says which parameters are required", () => {
    const parameters = document.paths["/api/v1/directory"]?.get.parameters ?? [];
    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ["place", true],
      ["lang", false],
      ["need", false],
    ]);
  });
});
