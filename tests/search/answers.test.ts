import { describe, expect, test } from "vitest";
import type { Locale } from "#lib/locales/registry.ts";
import { search } from "./real-search.ts";

const answerTo = (question: string, locale: Locale = "en") => search({ question, locale }).answer;

describe("a question for one thing that is known is answered above the results", () => {
  test.each<[question: string, locale: Locale, kind: string, path: string, says: RegExp]>([
    ["dedicated team brazil", "en", "place", "/contact/br", /^Invest Hong Kong looks after Brazil\.$/],
    ["巴西专组", "zh-hans", "place", "/contact/br", /^巴西由投资推广署负责。$/],
    ["who covers kenya", "en", "place", "/contact/ke", /Kenya/],
    ["the netherlands", "en", "place", "/contact/nl", /the Netherlands\.$/],
    ["united states", "en", "place", "/contact/us", /^Several offices share the United States/],
    ["shenzhen", "en", "place", "/contact/cn-gd", /Shenzhen, Guangdong/],
    ["tokyo office phone", "en", "office", "/offices/tokyo", /^No telephone number .*Tokyo.* was found/],
    ["toronto office phone", "en", "office", "/offices/toronto", /\+1 416 924 5544/],
    ["入境處電話", "zh-hant", "office", "/offices/immd", /\+852 2824 6111/],
    ["ttps fee", "en", "scheme", "/schemes/top-talent-pass-scheme", /HK\$600.*HK\$1,300/],
    ["高才通多少钱", "zh-hans", "scheme", "/schemes/top-talent-pass-scheme", /600港元/],
    ["qmas quota", "en", "scheme", "/schemes/quality-migrant-admission-scheme", /Quota: None/],
    ["iang first stay", "en", "scheme", "/schemes/non-local-graduates", /24 months/],
    ["minimum wage", "en", "fact", "/living/employment#pay-and-rest", /HK\$43\.1/],
    ["标准税率", "zh-hans", "fact", "/living/tax", /15%/],
    ["harvard", "en", "university", "/schemes/universities#harvard-university", /is on the list/],
    ["牛津大學", "zh-hant", "university", "/schemes/universities#university-of-oxford", /名單之內/],
  ])("%s (%s)", (question, locale, kind, path, says) => {
    const answer = answerTo(question, locale);
    expect(answer?.kind).toBe(kind);
    expect(answer?.page.path.startsWith(path)).toBe(true);
    expect(answer?.text).toMatch(says);
  });

  test("what rests on a source names it", () => {
    for (const question of ["ttps fee", "minimum wage", "toronto office phone", "dedicated team brazil", "harvard"])
      expect(answerTo(question)?.sources.length, question).toBeGreaterThan(0);
  });
});

describe("no answer is given where a question may mean something else", () => {
  test.each([
    "georgia",
    "hong kong",
    "ttps",
    "hkte",
    "work visa",
    "can i work",
    "mobile phone",
    "profits tax rate",
    "japan working holiday",
    "ttps or qmas fee",
    "brazil coffee import tax",
    "zzzz",
    "開公司",
  ])("%s", (question) => {
    expect(answerTo(question)).toBeUndefined();
  });
});

test("an answer stands on the first page of results only", () => {
  expect(search({ question: "ttps fee", locale: "en", offset: 10 }).answer).toBeUndefined();
});

describe("results can be narrowed down and leafed through", () => {
  const all = search({ question: "visa", locale: "en", limit: 50 });

  test("the kinds add up to everything", () => {
    expect(all.facets.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    for (const { kind, count } of all.facets) {
      const some = search({ question: "visa", locale: "en", kind, limit: 50 });
      expect(some.total).toBe(count);
      expect(some.results.every((result) => result.kind === kind)).toBe(true);
    }
  });

  test("pages follow each other without gap or overlap", () => {
    const pages = [0, 10, 20].flatMap((offset) => search({ question: "visa", locale: "en", offset }).results);
    expect(pages.map(({ path }) => path)).toEqual(all.results.slice(0, pages.length).map(({ path }) => path));
  });
});

test("a question in another language is answered in the reader's", () => {
  const english = search({ question: "高才通 費用", locale: "en" });
  expect(english.answer?.text).toMatch(/^Top Talent Pass Scheme/);
  const [first] = english.results;
  expect(first?.title).toEqual({ text: "Top Talent Pass Scheme", lang: undefined });
});
