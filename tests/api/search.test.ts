import { describe, expect, test } from "vitest";
import { problemDetails } from "#lib/api/problem.ts";
import { searchAnswer } from "#lib/api/search-schema.ts";
import { GET } from "../../app/api/v1/search/route.ts";

const ask = (query: string) => GET(new Request(`http://localhost/api/v1/search${query}`));

describe("GET /api/v1/search answers by its schema", () => {
  test.each(["?q=ttps+fee", "?q=%E9%AB%98%E6%89%8D%E9%80%9A&lang=zh-hans", "?q=visa&kind=question&limit=3&offset=2"])(
    "%s",
    async (query) => {
      const response = ask(query);
      expect(response.status).toBe(200);
      const answer = searchAnswer.parse(await response.json());
      expect(answer.results.length).toBeGreaterThan(0);
    },
  );

  test("with the answer, its source, and full addresses", async () => {
    const { answer, results, query } = searchAnswer.parse(await ask("?q=ttps+fee&lang=zh-hant").json());
    expect(query).toBe("ttps fee");
    expect(answer?.text).toContain("600港元");
    expect(answer?.sources[0]?.url).toMatch(/^https:/);
    expect(results[0]?.url).toBe("http://localhost:3000/zh-hant/schemes/top-talent-pass-scheme#cost");
  });

  test("as many as asked for, from where asked for", async () => {
    const all = searchAnswer.parse(await ask("?q=visa&limit=5").json());
    const rest = searchAnswer.parse(await ask("?q=visa&limit=2&offset=3").json());
    expect(rest.results).toEqual(all.results.slice(3, 5));
    expect(rest.total).toBe(all.total);
  });

  test("what says nothing is answered with nothing", async () => {
    expect(await ask("?q=%3F%21").json()).toEqual({ query: "?!", total: 0, results: [] });
  });
});

describe("what cannot be asked is refused with problem details", () => {
  test.each([
    ["", "q"],
    ["?q=", "q"],
    ["?q=%20%20", "q"],
    [`?q=${"a".repeat(201)}`, "q"],
    ["?q=a&q=b", "q"],
    ["?q=a&lang=fr", "lang"],
    ["?q=a&kind=secret", "kind"],
    ["?q=a&limit=0", "limit"],
    ["?q=a&limit=51", "limit"],
    ["?q=a&limit=ten", "limit"],
    ["?q=a&limit=1.5", "limit"],
    ["?q=a&offset=-1", "offset"],
    ["?q=a&offset=1001", "offset"],
    ["?q=a&colour=red", "colour"],
  ])("%s", async (query, about) => {
    const response = ask(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(problemDetails.parse(await response.json()).detail).toContain(about);
  });
});
