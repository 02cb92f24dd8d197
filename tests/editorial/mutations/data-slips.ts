import { contentText, lineOf } from "../changed-content.ts";
import { added, type Mutation, slip } from "./mutation.ts";
import { facts, schemeData as scheme, tax, taxInChinese, tokyo } from "./real-files.ts";

const sources = "sources/schemes.yaml";
const event = "events/2024/2024-05-07-global-talent-summit/event.yaml";

const yaml: Mutation[] = [
  slip("yaml-syntax", "a bracket is not closed", tokyo, "coverage: [JP, KR]", "coverage: [JP, KR", "coverageBasis:"),
  slip(
    "yaml-syntax",
    "a quotation mark is not closed",
    tokyo,
    'established: "1988"',
    'established: "1988',
    "established:",
  ),
  slip("yaml-syntax", "a title holds a colon without quotation marks", tax, /^title:.*$/m, "title: Tax: what to pay"),
  slip("yaml-syntax", "a tab stands in front of a key", tokyo, "  latitude:", "\tlatitude:"),
  slip(
    "yaml-syntax",
    "a key lies one space too deep",
    facts,
    "    source: immd-specified-schemes",
    "     source: immd-specified-schemes",
  ),
  slip("yaml-surprise", "a number sign cuts a title short", tax, /^title:.*$/m, "title: Salaries tax #1 guide"),
  slip(
    "yaml-surprise",
    "a number sign cuts the name of an office short",
    tokyo,
    /^ {2}en: Tokyo$/m,
    "  en: Tokyo #main office",
  ),
  slip("unknown-key", "a language has the code of another site", tokyo, /^ {2}zh-hant: 東京$/m, "  zh-hk: 東京"),
  slip(
    "wrong-value",
    "a step of the list of universities does not add up",
    "universities.yaml",
    "total: 198",
    "total: 197",
  ),
  slip("yaml-syntax", "a key lies deeper than the one before", tokyo, /^ {2}zh-hant: 東京$/m, "   zh-hant: 東京"),
  slip("wrong-value", "a fee is below nothing", facts, /amount: (?=\d)/, "amount: -"),
  slip("wrong-value", "the upper end of a span of time is the lower", facts, "number: 2, to: 3,", "number: 3, to: 2,"),
  slip(
    "wrong-value",
    "an office closes before it opens",
    "offices/shanghai/office.yaml",
    '{ from: "08:30", to: "12:30" }',
    '{ from: "12:30", to: "08:30" }',
  ),
  slip(
    "duplicate-id",
    "two terms have one id",
    "glossary.yaml",
    "id: talents-service-unit",
    "id: hong-kong-talent-engage",
    lineOf(contentText("glossary.yaml"), "id: talents-service-unit"),
  ),
  slip(
    "duplicate-id",
    "two criteria of a route have one id",
    scheme,
    "id: b-work-experience",
    "id: b-listed-bachelor",
    lineOf(contentText(scheme), "id: b-work-experience"),
  ),
  slip(
    "duplicate-id",
    "two universities have one id",
    "universities.yaml",
    "id: adelaide-university",
    "id: australian-national-university",
    lineOf(contentText("universities.yaml"), "id: australian-national-university"),
  ),
  slip("duplicate-key", "a key of an office stands twice", tokyo, "timezone:", "place: JP\ntimezone:"),
  slip(
    "duplicate-key",
    "a key of front matter stands twice",
    tax,
    "reviewBy:",
    "updated: '2026-11-01'\nreviewBy:",
    "updated: '2026-11-01'",
  ),
  slip("yaml-surprise", "NO stands without quotation marks", "places.yaml", 'code: "NO"', "code: NO", "code: NO\n"),
  slip(
    "yaml-surprise",
    "a date of front matter stands without quotation marks",
    tax,
    /^updated: '(.*)'$/m,
    "updated: 2026-11-22",
  ),
  slip(
    "yaml-surprise",
    "a date of a fact stands without quotation marks",
    facts,
    'reviewBy: "2027-02-28"',
    "reviewBy: 2027-02-28",
  ),
  slip("yaml-surprise", "a number begins with 0", scheme, "order: 1\n", "order: 01\n"),
  slip(["yaml-surprise", "unknown-key"], "a number has a comma", facts, "amount: 2500000,", "amount: 2,500,000,"),
  slip("yaml-surprise", "yes stands for true", tokyo, "exists: true", "exists: yes"),
  slip("yaml-surprise", "TBC stands for what is not known", tokyo, /zh-hant: 日本東京.*/, "zh-hant: TBC"),
];

const keys: Mutation[] = [
  slip("unknown-key", "an office has a colour", tokyo, "timezone:", "colour: red\ntimezone:", "colour:"),
  slip(
    "unknown-key",
    "a fact has a note",
    facts,
    "    confidence: high",
    "    confidence: high\n    note: old",
    "note: old",
  ),
  slip("unknown-key", "front matter names an author", tax, "reviewBy:", "author: Someone\nreviewBy:", "author:"),
  slip(
    "unknown-key",
    "a text has a language that the portal does not have",
    tokyo,
    "  zh-hant: 香港駐東京經濟貿易辦事處",
    "  zh-hant: 香港駐東京經濟貿易辦事處\n  zh-hk: 東京",
    "zh-hk",
  ),
  slip("missing-key", "a page has no front matter", tax, /^---[\s\S]*?\n---\n/, "", 1),
  slip("missing-key", "a title is empty", tax, /^title:.*$/m, "title: ''"),
  slip("missing-key", "a key has lost its value", tokyo, "timezone: Asia/Tokyo", "timezone:"),
  slip("wrong-type", "a number is a word", tokyo, "latitude: 35.68", "latitude: north"),
  slip("wrong-type", "a list is a word", tokyo, "coverage: [JP, KR]", "coverage: JP"),
  slip("wrong-type", "a year is a number", tokyo, 'established: "1988"', "established: 1988"),
  slip("wrong-value", "a kind of office does not exist", tokyo, "kind: overseas-eto", "kind: oversea-eto"),
  slip("wrong-value", "a telephone number is not written as numbers are", tokyo, "  phone: null", "  phone: '03-1234'"),
  slip(
    "wrong-value",
    "an address of the web lacks its beginning",
    tokyo,
    "website: https://www.hketotyo.gov.hk/",
    "website: www.hketotyo.gov.hk",
  ),
  slip("wrong-value", "an e-mail address lacks its end", tokyo, "  email: null", "  email: tokyo@hketotyo"),
  slip("wrong-value", "a time zone does not exist", tokyo, "Asia/Tokyo", "Asia/Tokio"),
  slip("wrong-value", "an id has capitals", facts, "id: ttps-processing-time", "id: TTPS-processing-time"),
  slip(
    "wrong-value",
    "a summary is longer than lists can show",
    tax,
    /^summary:.*$/m,
    `summary: ${"What you pay and when. ".repeat(12)}`,
    "summary:",
  ),
  slip("wrong-value", "a latitude is not on the earth", tokyo, "latitude: 35.68", "latitude: 95.68"),
];

const dates: Mutation[] = [
  slip("bad-date", "a day is not in the calendar", tax, /^updated:.*$/m, "updated: '2026-02-30'"),
  slip("bad-date", "a month is not in the calendar", facts, 'asOf: "2026-01-01"', 'asOf: "2026-13"'),
  slip("bad-date", "a day is written as in speech", tax, /^reviewBy:.*$/m, "reviewBy: '31 May 2027'"),
  slip("bad-date", "a page is due before it was written", tax, /^reviewBy:.*$/m, "reviewBy: '2025-05-31'"),
  slip(
    "bad-date",
    "a rule ends before it begins",
    scheme,
    'effectiveFrom: "2023-10-25"',
    'effectiveFrom: "2023-10-25"\n      effectiveTo: "2022-10-25"',
    '"2022-10-25"',
  ),
  slip("bad-date", "a partial day is not in the calendar", tokyo, 'since: "2022-12"', 'since: "2022-12-32"'),
  slip("wrong-value", "an event ends before it starts", event, /ends: .*/, 'ends: "2024-05-01"'),
];

const ids: Mutation[] = [
  slip(
    "duplicate-id",
    "a fact takes the id of another",
    facts,
    "id: talent-scheme-visa-fee-up-to-180-days",
    "id: talent-scheme-application-fee",
    contentText(facts)
      .split("\n")
      .findIndex((line) => line.includes("id: talent-scheme-visa-fee-up-to-180-days")) + 1,
  ),
  slip(
    "duplicate-id",
    "a place stands twice",
    "places.yaml",
    "code: SE\n",
    "code: DK\n",
    contentText("places.yaml")
      .split("\n")
      .findIndex((line) => /code: SE$/.test(line)) + 1,
  ),
  slip(
    "unknown-fact",
    "a scheme names a fact that does not exist",
    scheme,
    "extension: ttps-top-tier-extension\n",
    "extension: ttps-top-tier-extensions\n",
  ),
  slip(
    "unknown-fact",
    "a text of data names a fact that does not exist",
    scheme,
    "{ttps-processing-time} as a rule",
    "{ttps-procesing-time} as a rule",
  ),
  added("unknown-fact", "a page prints a fact that does not exist", tax, '<Fact id="no-such-fact" />'),
  added("unknown-fact", "a page cites a fact that does not exist", taxInChinese, '說明<Cite id="no-such-fact" />'),
  slip(
    "unknown-source",
    "a fact rests on a source that does not exist",
    facts,
    "source: immd-specified-schemes",
    "source: immd-specified-scheme",
  ),
  slip(
    "unknown-source",
    "a criterion rests on a source that does not exist",
    scheme,
    "source: industryhk-nationals-2023",
    "source: industryhk",
  ),
  slip(
    "unknown-source",
    "a source is renamed and a list still names it",
    "universities.yaml",
    "sources: [immd-university-list-2023",
    "sources: [immd-universities-2023",
  ),
  slip(
    "unknown-office",
    "an institution names an office that does not exist",
    "institutions/oases/institution.yaml",
    /^office: .*$/m,
    "office: oasis",
  ),
  slip(
    "unknown-office",
    "a chain of fallbacks names an office that does not exist",
    "places.yaml",
    "chain: [investhk, hkte, immd]",
    "chain: [investhk, nobody]",
  ),
  added("unknown-office", "a page shows an office that does not exist", tax, '<OfficeContact id="no-such-office" />'),
  slip("unknown-place", "an office stands in a place that does not exist", tokyo, "place: JP", "place: JQ"),
  slip(
    "unknown-place",
    "an office covers a place that does not exist",
    tokyo,
    "coverage: [JP, KR]",
    "coverage: [JP, KQ, KR]",
  ),
  slip(
    "unknown-subject",
    "news is about a scheme that does not exist",
    "news/2025/2025-02-26-new-fees-for-talent-schemes/news.yaml",
    /^institutions: .*$/m,
    "institutions: [imigration]",
  ),
  slip(
    "unknown-subject",
    "a page draws the criteria of a route that does not exist",
    "schemes/top-talent-pass-scheme/en.mdx",
    '<Criteria of="ttps-a" />',
    '<Criteria of="ttps-d" />',
  ),
  slip(
    ["unknown-source", "unknown-fact"],
    "a source loses its entry",
    sources,
    "id: immd-specified-schemes",
    "id: immd-the-specified-schemes",
    1,
  ),
];

/** Where a source went, those that rest on it are told. */
const moved = ids.map(
  (mutation): Mutation =>
    mutation.name === "a source loses its entry"
      ? {
          ...mutation,
          file: facts,
          lines: contentText(facts)
            .split("\n")
            .flatMap((line, index) => (line.includes("source: immd-specified-schemes") ? [index + 1] : [])),
        }
      : mutation,
);

/** Slips in the data files and the heads of pages. */
export const dataSlips = (): Mutation[] => [...yaml, ...keys, ...dates, ...moved];
