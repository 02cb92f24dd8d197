import { describe, expect, test } from "vitest";
import { localePath, splitPath } from "#lib/locales/paths.ts";

describe("the address of a page in a locale", () => {
  test.each([
    ["/", "/zh-hant"],
    ["/offices", "/zh-hant/offices"],
    ["/contact/cn-gd#shenzhen-lu", "/zh-hant/contact/cn-gd#shenzhen-lu"],
    ["/contact?place=JP", "/zh-hant/contact?place=JP"],
    ["/feeds/news.xml", "/feeds/zh-hant/news.xml"],
    ["/calendars/events/2026-03-18-summit.ics", "/calendars/zh-hant/events/2026-03-18-summit.ics"],
  ])("%s becomes %s", (path, expected) => {
    expect(localePath("zh-hant", path)).toBe(expected);
  });

  test.each([
    "https://www.immd.gov.hk/",
    "//example.org/x",
    "#fees",
    "mailto:a@example.org",
    "/api/v1/offices",
    "/feeds/en/all.xml",
    "/offices/tokyo.vcf",
    "/sitemap.xml",
  ])("%s serves every locale and stays as it is", (path) => {
    expect(localePath("en", path)).toBe(path);
  });
});

describe("the locale of an address", () => {
  test.each([
    ["/en/offices", "en", "/offices"],
    ["/zh-hans/contact/jp", "zh-hans", "/contact/jp"],
    ["/zh-hant", "zh-hant", "/"],
    ["/offices", "en", "/offices"],
    ["/xx/offices", "en", "/xx/offices"],
    ["/constructor/offices", "en", "/constructor/offices"],
    ["/", "en", "/"],
  ])("%s is in %s at %s", (path, locale, rest) => {
    expect(splitPath(path)).toEqual({ locale, rest });
  });
});
