import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import type { Edition } from "#lib/content/editions.ts";
import { outlineOf } from "#lib/content/mdx/outline.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { bodyTree } from "#lib/news/body-tree.ts";
import { siteUrl } from "#lib/site.ts";

const edition = (raw: string, changes: Partial<Edition> = {}): Edition => {
  const outline = outlineOf(raw);
  const prose = { path: "x", code: "", title: "T", summary: "S", updated: "2026-01-01", reviewBy: "2027-01-01" };
  return {
    prose: { ...prose, raw, outline },
    writtenIn: "en",
    substitute: false,
    outdated: [],
    derive: undefined,
    ...changes,
  };
};

function html(raw: string, locale: "en" | "zh-hant" | "zh-hans" = "en", changes: Partial<Edition> = {}): string {
  const read = edition(raw, changes);
  const citations = citationsFor(read.prose.outline.factIds, locale);
  return toHtml(bodyTree(read, { locale, path: "/news/x", citations }));
}

describe("a text that leaves the site", () => {
  test("states facts in words, with the number of their source", () => {
    expect(html('Fee: <Fact id="talent-scheme-application-fee" />.')).toBe("<p>Fee: HK$600<sup>1</sup>.</p>");
    expect(html('Fee: <Fact id="talent-scheme-application-fee" cite={false} />.')).toBe("<p>Fee: HK$600.</p>");
    expect(html('A fee is charged<Cite id="talent-scheme-application-fee" />.')).toBe(
      "<p>A fee is charged<sup>1</sup>.</p>",
    );
  });

  test("leads by full addresses to the edition of its reader, and to its own page for its sections", () => {
    expect(html("[a](/offices) [b](#fees) [c](https://b.example/x)", "zh-hant")).toBe(
      `<p><a href="${siteUrl}/zh-hant/offices">a</a> <a href="${siteUrl}/zh-hant/news/x#fees">b</a> <a href="https://b.example/x">c</a></p>`,
    );
  });

  test("keeps no section ids, which would meet those of other items", () => {
    expect(html("## Fees {/* #fees */}")).toBe("<h2>Fees</h2>");
  });

  test("shows call-outs and contacts without the components of pages", () => {
    expect(html('<Note title="Mind">\n\nText.\n\n</Note>')).toBe(
      "<blockquote><p><strong>Mind</strong></p><p>Text.</p></blockquote>",
    );
    expect(html('<OfficeContact id="tokyo" />')).toContain(`<a href="${siteUrl}/en/offices/tokyo">`);
  });

  test("refuses a component that means nothing without its page", () => {
    expect(() => html("<Routes />")).toThrow(/<Routes> cannot leave its page/);
  });

  test("is derived like a page: words, never addresses or code", () => {
    const derive = (text: string) => text.replaceAll("專", "专");
    const changes = { writtenIn: "zh-hant", derive } as const;
    expect(html("專 `專` [專](https://a.example/專)", "zh-hans", changes)).toBe(
      '<p>专 <code>專</code> <a href="https://a.example/%E5%B0%88">专</a></p>',
    );
  });

  test("a substitute states facts in its own language and leads to the reader's pages", () => {
    const raw = 'Fee: <Fact id="talent-scheme-application-fee" cite={false} />. [a](/offices)';
    expect(html(raw, "zh-hant", { substitute: true })).toBe(
      `<p>Fee: HK$600. <a href="${siteUrl}/zh-hant/offices">a</a></p>`,
    );
  });
});
