import { describe, expect, test } from "vitest";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { choose } from "#lib/newsletter/choice.ts";
import { issueOf } from "#lib/newsletter/issue.ts";
import { mailText } from "#lib/newsletter/mail-text.ts";
import { theIssue, tokyo } from "./tokyo.ts";

describe.each(["en", "zh-hant", "zh-hans"] as const)("the newsletter for Tokyo, March 2024, in %s", (locale) => {
  const issue = tokyo(locale);
  const text = mailText(issue);

  test("holds what the content has of that month for everybody and for Japan and Korea", () => {
    const inMarch = ({ id }: { id: string }) => id.startsWith("2024-03");
    expect(issue.counts.news).toBe(publishedNews.filter(inMarch).length);
    expect(issue.counts.held).toBe(publishedEvents.filter(inMarch).length);
    expect(issue.counts.news).toBeGreaterThan(2);
  });

  test("tells it part by part: news, events ahead and of the month, schemes, whom to ask", () => {
    expect(issue.sections.map(({ id }) => id)).toEqual(["new", "ahead", "held", "schemes", "contact"]);
    expect(issue.introduction.length).toBeGreaterThan(0);
  });

  test("names a source for every number it puts behind a statement", () => {
    const cited = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(cited.length).toBeGreaterThan(5);
    for (const number of cited) expect(text).toMatch(new RegExp(`^${number}\\. `, "m"));
  });

  test("says how to stop receiving it and leads to its page", () => {
    expect(text).toMatch(locale === "en" ? /To stop receiving this newsletter, reply to the office/ : /如不想再收到/);
    expect(text).toMatch(new RegExp(`https?://[^/\\s]+/${locale}/newsletters/tokyo/2024-03`));
  });
});

describe("an issue leaves out", () => {
  test("what concerns other regions only", () => {
    const { news, held } = choose("tokyo", "2024-10");
    expect(publishedNews.some(({ id, offices }) => id.startsWith("2024-10") && offices.includes("toronto"))).toBe(true);
    expect([...news, ...held].filter(({ offices }) => offices.includes("toronto"))).toEqual([]);
  });

  test("nothing that its own region is told; that stands first", () => {
    const { news } = choose("toronto", "2024-10");
    expect(news[0]?.offices).toContain("toronto");
    expect(news.length).toBeGreaterThan(1);
  });
});

test("events ahead are those of the three months after it", () => {
  const months = choose("tokyo", "2024-03").ahead.map(({ starts }) => starts.slice(0, 7));
  expect(months).toEqual(["2024-05"]);
  expect(choose("tokyo", "2024-01").ahead.map(({ starts }) => starts.slice(0, 7))).toEqual(["2024-03"]);
});

test("a month without anything has no issue", () => {
  expect(issueOf({ office: "tokyo", month: "2021-05" }, "en")).toBeUndefined();
});

test("an issue without an introduction is named after its month", () => {
  const issue = theIssue({ office: "berlin", month: "2025-09" }, "en");
  expect(issue.title).toBe("News from Hong Kong, September 2025");
  expect(issue.introduction).toEqual([]);
});
