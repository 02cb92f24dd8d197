import { expect, test } from "vitest";
import { noticesAt } from "#lib/content/notices.ts";
import { noticeFile } from "#lib/content/schema/notice.ts";

const notice = {
  id: "works",
  kind: "service" as const,
  from: "2026-12-05T22:00:00+08:00",
  until: "2026-12-06T02:00:00+08:00",
  text: { en: "Works tonight.", "zh-hant": "今晚進行維修。" },
};
const shown = (moment: string) => noticesAt([notice], new Date(moment)).length > 0;

test("a notice is shown from its beginning until before its end", () => {
  expect(shown("2026-12-05T13:59:59Z")).toBe(false);
  expect(shown("2026-12-05T14:00:00Z")).toBe(true);
  expect(shown("2026-12-05T17:59:59Z")).toBe(true);
  expect(shown("2026-12-05T18:00:00Z")).toBe(false);
});

const complaints = (change: object) =>
  noticeFile
    .safeParse({ notices: [{ ...notice, ...change }] })
    .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

test("a notice that ends before it begins, or lacks a language or a zone, is refused where it is wrong", () => {
  expect(complaints({})).toBeUndefined();
  expect(complaints({ until: notice.from })).toEqual(["notices.0.until is not after from; correct one of them"]);
  expect(complaints({ until: "2026-12-07T22:00:00" })).toEqual([
    expect.stringMatching(/^notices.0.until .*with its zone/),
  ]);
  expect(complaints({ text: { en: "Works tonight." } })).toEqual([expect.stringMatching(/^notices.0.text.zh-hant/)]);
});
