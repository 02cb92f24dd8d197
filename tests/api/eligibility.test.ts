import { describe, expect, test } from "vitest";
import { eligibilityAnswer } from "#lib/api/eligibility-schema.ts";
import { openApiDocument } from "#lib/api/openapi.ts";
import { problemDetails } from "#lib/api/problem.ts";
import { hongKongDay } from "#lib/content/clock.ts";
import { GET, POST } from "../../app/api/v1/eligibility/route.ts";
import { type Case, entryCases, expectedOutcome } from "../eligibility/cases.ts";

const address = "https://example.org/api/v1/eligibility";

const post = (body: unknown, query = "") =>
  POST(
    new Request(`${address}${query}`, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

const get = (query: string) => GET(new Request(`${address}${query}`));

const read = async (response: Response) => eligibilityAnswer.parse(await response.json());

async function refusal(response: Response): Promise<string> {
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return problemDetails.parse(await response.json()).detail;
}

/** The fields of a profile by their names in an address. */
const flat = (value: unknown, prefix: string): [string, string][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) => flat(each, prefix === "" ? key : `${prefix}.${key}`))
    : [[prefix, String(value)]];

const outcomes = ({ routes }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(routes.map(({ route, outcome }) => [route, outcome]));

describe("every case and variant, by body and by address", () => {
  test.each(entryCases.map((each) => [each.name, each] as const))("%s", async (_, each: Case) => {
    const { date, profile, expected } = each;
    const answer = await read(await post({ date, applicant: profile, missing: "none" }));
    expect(answer.date).toBe(date);
    expect(answer.preCheck).toBe(expected.pre_check);
    expect(answer.nextQuestion).toBeUndefined();
    expect(outcomes(answer)).toEqual(
      Object.fromEntries(answer.routes.map(({ route }) => [route, expectedOutcome(expected, route)])),
    );
    if (expected.qmas_criteria_met !== undefined)
      expect(answer.routes.find(({ route }) => route === "qmas-gpt")?.tally?.met).toBe(expected.qmas_criteria_met);

    const query = new URLSearchParams([...flat(profile, ""), ["date", date], ["missing", "none"]]);
    expect(await read(await get(`?${query}`))).toEqual(answer);
  });
});

describe("what is not told", () => {
  test("is unknown unless told otherwise, and asked for", async () => {
    const answer = await read(await post({ applicant: {} }));
    expect(new Set(Object.values(outcomes(answer)))).toEqual(new Set(["unknown"]));
    expect(answer.nextQuestion).toMatchObject({ id: "situation", text: "Which of these apply to you?" });
    expect(answer.nextQuestion?.fields).toContain("job_offer.secured");
  });

  test("is nothing in a complete description", async () => {
    const answer = await read(await post({ applicant: {}, missing: "none" }));
    expect(new Set(Object.values(outcomes(answer)))).toEqual(new Set(["does-not-meet"]));
  });

  test("may be assumed, and then it is said", async () => {
    const { routes } = await read(await post({ applicant: {} }));
    const record = routes[0]?.criteria.find(({ id }) => id === "clean-record");
    expect(record).toMatchObject({ result: "met", assumed: true });
  });
});

test("the day is today in Hong Kong unless it is given", async () => {
  const before = hongKongDay(new Date());
  const { date } = await read(await get(""));
  expect([before, hongKongDay(new Date())]).toContain(date);
});

test("whoever has the right of abode needs no visa", async () => {
  const answer = await read(await get("?applicant_class=hk-right-of-abode&date=2026-11-22"));
  expect(answer).toEqual({ date: "2026-11-22", preCheck: "no-visa-needed", routes: [] });
});

describe("sentences", () => {
  const sentence = async (lang: string) => {
    const { routes } = await read(await post({ applicant: {} }, `?lang=${lang}`));
    return routes.find(({ route }) => route === "ttps-a")?.criteria.at(-1)?.text;
  };

  test("are in the language that is asked for, with their figures", async () => {
    expect(await sentence("en")).toMatch(/HK\$2\.5\smillion/);
    expect(await sentence("zh-hant")).toContain("250萬港元");
    expect(await sentence("zh-hans")).toContain("250万港元");
  });

  test("have no place left empty", async () => {
    const { routes } = await read(await post({ applicant: {} }));
    expect(routes.flatMap(({ criteria }) => criteria).filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});

test("nothing that somebody tells is kept", async () => {
  expect((await post({ applicant: { age: 34 } })).headers.get("cache-control")).toBe("no-store");
  expect(get("?age=34").headers.get("cache-control")).toBe("no-store");
});

describe("a body that is refused", () => {
  test.each([
    ["no JSON", "{", "body: is no JSON"],
    ["a list", [], "body: Invalid input: expected object, received array"],
    ["without applicant", {}, "applicant: is missing"],
    ["an unknown name", { applicant: {}, colour: "red" }, "colour: unknown; use date, applicant and missing"],
    ["an unknown field", { applicant: { shoe_size: 40 } }, "applicant.shoe_size: unknown field; the fields are age,"],
    [
      "one within",
      { applicant: { job_offer: { pay: 1 } } },
      "applicant.job_offer.pay: unknown field; the fields are secured",
    ],
    ["a wrong type", { applicant: { age: "34" } }, "applicant.age: Invalid input: expected number, received string"],
    ["half a year of age", { applicant: { age: 34.5 } }, "applicant.age: Invalid input: expected int"],
    ["null", { applicant: { english_good: null } }, "applicant.english_good: Invalid input: expected boolean"],
    [
      "a wrong word",
      { applicant: { applicant_class: "alien" } },
      'applicant.applicant_class: Invalid option: expected one of "foreign-national"',
    ],
    ["no place", { applicant: { nationality: "Japan" } }, "applicant.nationality: use an ISO 3166-1 code"],
    ["an impossible date", { applicant: {}, date: "2026-02-30" }, "date: use a day that exists"],
    [
      "one within",
      { applicant: { degrees: [{ level: "bachelor", awarded: "2023-02-29" }] } },
      "applicant.degrees.0.awarded: use a day that exists",
    ],
    ["a wrong reading", { applicant: {}, missing: "all" }, "missing: use unknown or none"],
    ["a prototype", '{"applicant":{"__proto__":{"age":1}}}', "applicant.__proto__: unknown field"],
  ])("%s", async (_, body, advice) => {
    expect(await refusal(await post(body))).toContain(advice);
  });

  test("for its address", async () => {
    expect(await refusal(await post({ applicant: {} }, "?lang=fr"))).toContain("lang: use one of en, zh-hant, zh-hans");
    expect(await refusal(await post({ applicant: {} }, "?age=34"))).toContain("age");
  });
});

describe("an address that is refused", () => {
  test.each([
    ["?shoe_size=40", "shoe_size: unknown field; the fields are age,"],
    ["?job_offer.pay=1", "job_offer.pay: unknown field; the fields are secured"],
    ["?job_offer=true", "job_offer: unknown field"],
    ["?degrees.99.level=bachelor", "degrees.99.level: unknown field"],
    ["?degrees.1.level=bachelor", "degrees.0: is missing"],
    ["?__proto__.age=1", "__proto__.age: unknown field"],
    ["?constructor=1", "constructor: unknown field"],
    ["?age=old", "age: Invalid input: expected number"],
    ["?age=", "age: Invalid input: expected number"],
    ["?english_good=yes", "english_good: Invalid input: expected boolean"],
    ["?age=1&age=2", "age: give it once"],
    ["?date=2025-02-29", "date: use a day that exists"],
    ["?missing=all", "missing: use unknown or none"],
    ["?lang=fr", "lang: use one of en, zh-hant, zh-hans"],
  ])("%s", async (query, advice) => {
    expect(await refusal(await get(query))).toContain(advice);
  });
});

test("the OpenAPI document tells both ways of asking, each field with its type", () => {
  const paths = openApiDocument().paths["/api/v1/eligibility"];
  const parameters = paths?.get.parameters.map(({ name }) => name);
  expect(parameters).toEqual(
    expect.arrayContaining(["date", "missing", "lang", "age", "job_offer.secured", "degrees.0.level"]),
  );
  const { schema } = (paths && "post" in paths && paths.post.requestBody.content["application/json"]) || {};
  expect(schema).toMatchObject({ properties: { applicant: { properties: { age: { type: "integer" } } } } });
});
