import { expect, test } from "vitest";
import { offices } from "#lib/content/network.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { archive, issuePath } from "#lib/newsletter/archive.ts";
import { headlineOf } from "#lib/newsletter/issue-name.ts";
import { isOver, monthsLater } from "#lib/newsletter/month.ts";
import { publicPages } from "#lib/pages/public-pages.ts";
import { theIssue } from "./tokyo.ts";

test("the archive has issues of months that are over, by offices with a region, newest first", () => {
  expect(archive.length).toBeGreaterThan(5);
  expect(archive.map(({ month }) => month)).toEqual(
    archive
      .map(({ month }) => month)
      .toSorted()
      .reverse(),
  );
  for (const { office, month } of archive) {
    expect(isOver(month)).toBe(true);
    expect(offices.get(office)?.kind).not.toBe("head-office");
  }
  expect(new Set(archive.map(issuePath)).size).toBe(archive.length);
});

test("an introduction brings an issue into the archive, though no item of its month names the office", () => {
  expect(archive).toContainEqual({ office: "tokyo", month: "2024-03" });
});

test("every issue of the archive can be composed in every locale, and is a public page", () => {
  const paths = publicPages().map(({ path }) => path);
  for (const key of archive)
    for (const locale of localeIds) {
      expect(theIssue(key, locale).sections.length).toBeGreaterThan(2);
      expect(headlineOf(key, locale).text).not.toBe("");
      expect(paths).toContain(issuePath(key));
    }
});

test("months are counted over the turn of the year", () => {
  expect([monthsLater("2024-11", 3), monthsLater("2024-03", 0), monthsLater("2024-01", 12)]).toEqual([
    "2025-02",
    "2024-03",
    "2025-01",
  ]);
});
