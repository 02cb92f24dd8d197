import { contentText, lineOf } from "../changed-content.ts";
import { added, edited, type Mutation, slip } from "./mutation.ts";
import { berlin, tax } from "./real-files.ts";

const talents = "pages/talents/zh-hant.mdx";
const redirects = "redirects.yaml";

const links: Mutation[] = [
  added("broken-link", "a page that does not exist", tax, "See [this page of ours](/living/nowhere)."),
  slip("broken-link", "a page is misspelt", talents, "](/living/housing)", "](/living/hosing)"),
  slip(
    "broken-link",
    "a scheme is misspelt",
    berlin,
    "](/schemes/top-talent-pass-scheme)",
    "](/schemes/top-talents-pass-scheme)",
  ),
  slip(
    "broken-link",
    "an office is misspelt",
    "institutions/hkte/en.mdx",
    /\]\(\/(offices|contact|schemes)\)/,
    "](/ofices)",
  ),
  added("broken-link", "a section that does not exist", tax, "See [the fees](/living/housing#no-such-section)."),
  added("broken-link", "a section of the same page that does not exist", berlin, "See [above](#no-such-section)."),
  added("broken-link", "a term that does not exist", tax, "See [the term](/glossary#no-such-term)."),
  added("broken-link", "a place that does not exist", tax, "Ask [there](/contact/qq)."),
  added("broken-link", "an address with its language", tax, "See [our offices](/en/offices)."),
  added("broken-link", "an address without its slash", talents, "請看[住屋](living/housing)。"),
  added("broken-link", "an address with a slash at its end", tax, "See [housing](/living/housing/)."),
  added("broken-link", "a link without an address", berlin, "See [our offices]()."),
  added("broken-link", "a site without its beginning", tax, "See [the department](www.ird.gov.hk)."),
  added("broken-link", "a program for an address", tax, "See [the department](javascript:alert(1))."),
  added("broken-link", "an address that is not finished", tax, "See [the department](https://)."),
  added("broken-link", "a machine for a site", tax, "See [the department](http://localhost:3000/tax)."),
  added("broken-link", "an example for a site", tax, "See [the department](https://www.example.com/)."),
  added("broken-link", "a name in brackets that nobody defines", tax, "See [the department][ird]."),
  slip(
    "broken-link",
    "an address in the words of search is misspelt",
    "search.yaml",
    /^ {2}\/living\/housing:/m,
    "  /living/hosing:",
  ),
  added("link-text", "click here", tax, "For tax, [click here](/contact)."),
  added("link-text", "here, in Chinese", talents, "[按此](/contact)查閱。"),
  added(
    "link-text",
    "an address for a text",
    tax,
    "See [https://www.ird.gov.hk/eng/tax/](https://www.ird.gov.hk/eng/tax/).",
  ),
  added("link-text", "an address without a link", tax, "See https://www.ird.gov.hk/eng/tax/ for more."),
  added("link-text", "an address without a link, in Chinese", talents, "請看https://www.ird.gov.hk/chi/tax/。"),
  added("link-text", "no text at all", tax, "See [](/contact)."),
  added("redirected-link", "an address that was given up", tax, "See [the scheme](/schemes/ttps)."),
  slip(
    "redirected-link",
    "the words of search name an address that was given up",
    "search.yaml",
    /^ {2}\/living\/housing:/m,
    "  /schemes/ttps: [ttps]\n  /living/housing:",
    "/schemes/ttps:",
  ),
  added("redirected-link", "another address that was given up", talents, "請看[一般就業政策](/schemes/gep)。"),
];

const addresses: Mutation[] = [
  slip(
    "redirect",
    "a redirect leads nowhere",
    redirects,
    "to: /schemes/top-talent-pass-scheme",
    "to: /schemes/top-talents",
  ),
  slip(
    "redirect",
    "a redirect leads to another",
    redirects,
    "to: /schemes/top-talent-pass-scheme",
    "to: /schemes/qmas",
    "/schemes/ttps",
  ),
  slip("redirect", "a redirect leads to itself", redirects, "to: /schemes/top-talent-pass-scheme", "to: /schemes/ttps"),
  slip("redirect", "a page is redirected", redirects, "from: /schemes/ttps", "from: /schemes/top-talent-pass-scheme"),
  slip(
    "redirect",
    "an address is redirected twice",
    redirects,
    "from: /schemes/qmas",
    "from: /schemes/ttps",
    "to: /schemes/quality-migrant",
  ),
  slip(
    ["redirect", "wrong-value"],
    "a redirect has a language",
    redirects,
    "from: /schemes/ttps",
    "from: /en/schemes/ttps",
  ),
];

/** Both files of a page go, and its record stays. */
function gone(folder: string, address: string): Mutation {
  const record = contentText("urls.txt");
  return {
    name: `${folder} is gone`,
    change: { [`${folder}/en.mdx`]: undefined, [`${folder}/zh-hant.mdx`]: undefined },
    rules: ["page-gone"],
    file: "urls.txt",
    lines: [lineOf(record, `\n${address}\n`) + 1],
  };
}

const renamed = (): Mutation => ({
  name: "a page is renamed without a redirect",
  change: {
    "pages/living/tax/en.mdx": undefined,
    "pages/living/tax/zh-hant.mdx": undefined,
    "pages/living/taxes/en.mdx": contentText("pages/living/tax/en.mdx"),
    "pages/living/taxes/zh-hant.mdx": contentText("pages/living/tax/zh-hant.mdx"),
  },
  rules: ["page-gone"],
  file: "urls.txt",
  lines: [lineOf(contentText("urls.txt"), "\n/living/tax\n") + 1],
});

const unredirected = (): Mutation => ({
  name: "a redirect is taken out",
  change: {
    [redirects]: edited(redirects, [/.*from: \/schemes\/vpas.*\n/, ""]),
    "urls.txt": `${contentText("urls.txt")}/schemes/vpas\n`,
  },
  rules: ["page-gone"],
  file: "urls.txt",
  lines: [contentText("urls.txt").split("\n").length],
});

/** Slips in where things lead. */
export const linkSlips = (): Mutation[] => [
  ...links,
  ...addresses,
  gone("pages/living/housing", "/living/housing"),
  gone("pages/questions/families", "/questions/families"),
  renamed(),
  unredirected(),
];
