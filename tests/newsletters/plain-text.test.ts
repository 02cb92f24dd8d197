import type { ElementContent } from "hast";
import { h } from "hastscript";
import { expect, test } from "vitest";
import { textOf } from "#lib/newsletter/plain-text.ts";

const cases: [string, ElementContent[], string][] = [
  ["blocks stand apart", [h("p", "One."), h("p", "Two.")], "One.\n\nTwo."],
  ["a link tells its address", [h("p", h("a", { href: "https://a.example/x" }, "Page"))], "Page <https://a.example/x>"],
  [
    "an address that is read already is told once",
    [h("p", h("a", { href: "mailto:a@b.example" }, "a@b.example"))],
    "a@b.example",
  ],
  ["a source has its number in brackets", [h("p", ["36 months", h("sup", "7"), "."])], "36 months[7]."],
  ["lists are marked", [h("ul", [h("li", "a"), h("li", ["b", h("br"), "c"])])], "- a\n- b\n  c"],
  ["steps are numbered", [h("ol", [h("li", "a"), h("li", "b")])], "1. a\n2. b"],
  ["a list in a list is indented", [h("ul", h("li", [h("p", "a"), h("ul", h("li", "b"))]))], "- a\n\n  - b"],
  [
    "words before a list stay together",
    [h("ul", h("li", ["a ", h("strong", "b"), h("ul", h("li", "c"))]))],
    "- a b\n\n  - c",
  ],
  ["a call-out is indented", [h("blockquote", [h("p", "Note"), h("p", "Text")])], "  Note\n\n  Text"],
  [
    "a table keeps its rows",
    [h("table", [h("tr", [h("th", "A"), h("th", "B")]), h("tr", [h("td", "1"), h("td", "2")])])],
    "A | B\n1 | 2",
  ],
];

test.each(cases)("%s", (_, nodes, expected) => {
  expect(textOf(nodes)).toBe(expected);
});
