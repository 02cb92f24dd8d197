import { contentText, lineOf } from "../changed-content.ts";
import { added, type Mutation, slip } from "./mutation.ts";
import { berlin, housing, tax } from "./real-files.ts";

const scheme = "schemes/top-talent-pass-scheme/en.mdx";

const syntax: Mutation[] = [
  added("mdx-syntax", "a component is not closed", tax, "<Note>open"),
  added("mdx-syntax", "a component is closed that was not opened", tax, "text</Note>"),
  added("mdx-syntax", "a brace is not closed", berlin, "The fee is {talent"),
  added("mdx-syntax", "less than is written with its sign", housing, "收入 <5 萬"),
  added("mdx-syntax", "a component is not finished", berlin, '<Fact id="x"'),
  added("mdx-code", "an import", tax, 'import x from "x";'),
  added("mdx-code", "an export", berlin, "export const x = 1;"),
  added("mdx-code", "an expression", tax, "{1 + 1}"),
  added("mdx-code", "an expression in a sentence", housing, "共有{process.pid}人。"),
  added("mdx-code", "an expression in an attribute", tax, '<Note title={fetch("x")}>text</Note>'),
  added("mdx-code", "attributes out of a program", tax, "<Note {...globalThis}>text</Note>"),
  added("raw-html", "a tag of HTML", tax, "<div>text</div>"),
  added("raw-html", "a line break of HTML", berlin, "one<br />two"),
  added("raw-html", "a link of HTML", housing, '<a href="/contact">聯絡</a>'),
  added("raw-html", "a comment of HTML", tax, "<!-- note -->"),
  added("unsupported-markdown", "words struck out", tax, "This is ~~no longer~~ so."),
  added("unsupported-markdown", "words struck out, in Chinese", housing, "此項~~已經取消~~。"),
  added("unsupported-markdown", "a footnote", tax, "It is so.[^1]"),
  added("unsupported-markdown", "a box to tick", berlin, "- [ ] passport", "[ ]"),
  added("unsupported-markdown", "a box that is ticked", tax, "- [x] passport", "[x]"),
];

const components: Mutation[] = [
  added("unknown-component", "a component that does not exist", tax, "<Banner />"),
  added("unknown-component", "a component in lower and upper case", tax, '<OFfices kind="head-office" />'),
  slip("unknown-component", "a component is misspelt", berlin, /<Fact id=/, "<Fcat id="),
  added("unknown-component", "a component of scheme pages stands elsewhere", tax, "<Fees />"),
  slip("unknown-prop", "an attribute is misspelt", tax, /<Fact id=/, "<Fact di="),
  slip(
    "unknown-prop",
    "an attribute is made up",
    berlin,
    /<Fact id="([^"]+)"/,
    '<Fact size="large" id="x"',
    'size="large"',
  ),
  added("unknown-prop", "an attribute is missing", tax, "<Offices />"),
  added("unknown-prop", "an attribute has a value that does not exist", tax, '<Offices kind="embassy" />'),
  added("unknown-prop", "an attribute is empty", tax, '<Fact id="" />'),
  slip(
    "unknown-prop",
    "true or false is a word",
    scheme,
    /<Fact id="ttps-income-threshold" cite=\{false\} \/>|<Fact id="ttps-income-threshold" \/>/,
    '<Fact id="ttps-income-threshold" cite="no" />',
    'cite="no"',
  ),
  slip("unknown-prop", "a component that takes nothing is told something", scheme, "<Fees />", '<Fees id="x" />'),
  added("unknown-prop", "a fact stands around text", tax, '<Fact id="tax-deductions">text</Fact>'),
];

const headings: Mutation[] = [
  slip("heading-order", "a level is left out", tax, /^## (Allowances)/m, "#### Allowances"),
  slip("heading-order", "a heading is of the first level", tax, /^## (Rates)/m, "# Rates"),
  added("heading-order", "the last heading jumps down", berlin, "##### Deep {/* #deep */}"),
  slip(
    "heading-id",
    "the blank behind the signs of a heading is missing",
    housing,
    /^## (?=\S+.*buying-a-home)/m,
    "##",
    lineOf(contentText(housing), "#buying-a-home"),
  ),
  added("heading-id", "a heading has no id", tax, "## No id"),
  slip(
    "heading-id",
    "a heading loses its id",
    housing,
    / \{\/\* #in-your-first-month \*\/\}/,
    "",
    lineOf(contentText(housing), "#in-your-first-month *"),
  ),
  added("heading-id", "an id has spaces", berlin, "## No id {/* #No Id */}"),
  slip("heading-id", "an id stands twice", tax, "{/* #allowances */}", "{/* #rates */}", "## Allowances"),
  added("heading-id", "an id belongs to the frame", tax, "## Where from {/* #sources */}"),
  added("image-text", "a picture has no text", tax, "![](/map.png)"),
  added("image-text", "a picture has the name of its file for a text", berlin, "![map.png](/map.png)"),
  added("image-text", "a picture says that it is one", housing, "![圖片](/map.png)"),
];

/** Slips in how pages are written. */
export const proseSlips = (): Mutation[] => [...syntax, ...components, ...headings];
