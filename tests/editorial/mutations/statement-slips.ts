import { contentText, lineOf } from "../changed-content.ts";
import { added, edited, type Mutation, slip } from "./mutation.ts";
import { berlin, facts, housing, schemeData as scheme, tax } from "./real-files.ts";

const figures: Mutation[] = [
  added("bare-figure", "a fee", tax, "The fee is HK$600 for each person."),
  added("bare-figure", "a fee in words for the currency", tax, "The fee is 600 Hong Kong dollars."),
  added("bare-figure", "a share", berlin, "About 30% of them stay."),
  added("bare-figure", "a share in words", berlin, "About 30 per cent of them stay."),
  added("bare-figure", "a large number", tax, "More than 250,000 people applied."),
  added("bare-figure", "millions", tax, "They earn 2.5 million a year."),
  added("bare-figure", "a count", tax, "You have 28 days to answer."),
  added("bare-figure", "a day", tax, "The rule began on 26 February 2025."),
  added("bare-figure", "a fee, in Chinese", housing, "每人收費600元。"),
  added("bare-figure", "a large number, in Chinese", housing, "申請超過25萬宗。"),
  added("bare-figure", "a share, in Chinese", housing, "約百分之三十的人留下。"),
  added("bare-figure", "a day, in Chinese", housing, "規定由2025年2月26日起生效。"),
  slip("bare-figure", "a fee in a summary", tax, /^summary:.*$/m, "summary: You pay HK$600 in tax."),
  slip(
    "bare-figure",
    "a fee in the data of a scheme",
    scheme,
    "    en: Not needed",
    "    en: Not needed from HK$2,500,000",
  ),
  slip("bare-figure", "a fact gives way to its value", tax, /<Fact id="mpf-deduction-cap"[^>]*\/>/, "HK$18,000"),
];

const facts2: Mutation[] = [
  slip(
    "orphaned-fact",
    "a fact is defined and used nowhere",
    facts,
    "facts:\n",
    'facts:\n  - id: nobody-uses-this\n    label: { en: Nobody uses this, zh-hant: 沒有人使用 }\n    value: { kind: percent, number: 3 }\n    asOf: "2026"\n    source: immd-specified-schemes\n    reviewBy: "2027-02-28"\n    confidence: high\n',
    "nobody-uses-this",
  ),
  slip(
    "orphaned-fact",
    "a fact is renamed and its old name still used",
    facts,
    "id: ttps-university-list-date",
    "id: ttps-list-date",
  ),
  slip("overdue", "a fact was due last month", facts, 'reviewBy: "2027-02-28"', 'reviewBy: "2026-10-31"'),
  slip(
    "overdue",
    "a page was due last year",
    tax,
    /^updated:[\s\S]*?reviewBy:.*$/m,
    "updated: '2025-01-01'\nreviewBy: '2025-12-31'",
    "reviewBy:",
  ),
  slip(
    "contradictory-facts",
    "two facts have one label",
    facts,
    "Length of a top-tier extension under the Quality Migrant Admission Scheme",
    "Length of a top-tier extension under the Top Talent Pass Scheme",
    lineOf(contentText(facts), "Length of a top-tier extension under the Quality Migrant"),
  ),
  slip("contradictory-facts", "a criterion asks for more than its fact", scheme, "value: 2500000", "value: 3500000"),
  slip(
    "contradictory-facts",
    "a criterion asks for years, its fact for others",
    scheme,
    "op: <=\n          value: 5",
    "op: <=\n          value: 6",
    "value: 6",
  ),
  sameTime(),
];

/** A point of a series is copied, and its figure changed. */
function sameTime(): Mutation {
  const file = "facts/statistics.yaml";
  const text = contentText(file);
  const [, point = ""] = /series:\s*\n( {6}- \{[\s\S]*?\n {8}\}\n| {6}- [\s\S]*?\n(?= {6}- ))/.exec(text) ?? [];
  const copy = point.replace(/(number|amount): [\d.]+/, "$1: 7");
  const changed = text.replace(point, () => point + copy);
  const name = "a series has two values for one time";
  const lines = [lineOf(changed, copy.slice(copy.indexOf("value:"))), lineOf(changed, `${copy}`)];
  return { name, change: { [file]: changed }, rules: ["contradictory-facts"], file, lines };
}

const network: Mutation[] = [
  slip(
    "coverage",
    "two offices claim a place",
    "offices/london/office.yaml",
    "coverage: [",
    "coverage: [JP, ",
    "coverage: [JP",
  ),
  slip(
    "coverage",
    "a covered place has a fallback",
    "places.yaml",
    /(code: JP\n)/,
    "code: JP\n    fallback: europe\n",
    lineOf(contentText("places.yaml"), "code: JP\n") + 1,
  ),
  slip(
    "coverage",
    "a fallback is not defined",
    "places.yaml",
    "fallback: africa\n",
    "fallback: nowhere\n",
    "fallback: nowhere",
  ),
  slip("coverage", "a chain is empty", "places.yaml", "chain: [investhk, hkte, immd]", "chain: []"),
  slip(
    "coverage",
    "a unit covers what its parent does not",
    "offices/tianjin-lu/office.yaml",
    /coverage: \[.*\]/,
    "coverage: [JP]",
  ),
  slip("coverage", "a unit has no parent", "offices/tianjin-lu/office.yaml", /^parent: .*$/m, "parent: null"),
  uncovered(),
];

/** A place loses its office; where it is listed, nobody answers for it. */
function uncovered(): Mutation {
  const change = { "offices/tokyo/office.yaml": edited("offices/tokyo/office.yaml", ["[JP, KR]", "[JP]"]) };
  const line = lineOf(contentText("places.yaml"), "code: KR");
  return { name: "nobody covers a place", change, rules: ["coverage"], file: "places.yaml", lines: [line] };
}

const criteria: Mutation[] = [
  slip("impossible-criteria", "the list of values lacks its brackets", scheme, "value: [AF, CU, KP]", "value: AF"),
  slip(
    "impossible-criteria",
    "a property does not exist",
    scheme,
    "criterion: annual-income",
    "criterion: anual-income",
  ),
  slip(
    "impossible-criteria",
    "a class of applicants does not exist",
    scheme,
    "value: overseas-chinese",
    "value: oversea-chinese",
  ),
  slip("impossible-criteria", "a nationality does not exist", scheme, "[AF, CU, KP]", "[AF, CU, QQ]"),
  slip("impossible-criteria", "a number is a text", scheme, "value: 2500000", "value: '2500000'"),
  slip(
    "impossible-criteria",
    "true or false is a number",
    scheme,
    'criterion: clean-record\n      op: "="\n      value: true',
    'criterion: clean-record\n      op: "="\n      value: 1',
    "value: 1\n",
  ),
  slip(
    "impossible-criteria",
    "a text is more than another",
    scheme,
    "criterion: nationality\n      op: not-in\n      value: [AF, CU, KP]\n",
    'criterion: nationality\n      op: ">="\n      value: AF\n',
    'op: ">="',
  ),
  slip(
    "impossible-criteria",
    "more criteria have to be met than there are",
    "schemes/quality-migrant-admission-scheme/scheme.yaml",
    /at_least: \d+/,
    "at_least: 60",
  ),
  contradiction(),
];

/** A second criterion of the same route leaves nothing of the first. */
function contradiction(): Mutation {
  const from = "        - id: b-work-experience";
  const second =
    "        - id: b-less\n          criterion: post-graduation-work-years-last-5\n          op: <\n          value: 2\n          text: { en: You have little experience., zh-hant: 你的經驗不多。 }\n          source: immd-top-talent-pass-scheme\n";
  const text = edited(scheme, [from, second + from]);
  const line = text.slice(0, text.indexOf("b-work-experience")).split("\n").length + 3;
  const lines = [line, line - 4];
  return {
    name: "two criteria of a route contradict each other",
    change: { [scheme]: text },
    rules: ["impossible-criteria"],
    file: scheme,
    lines,
  };
}

/** Slips in what the portal states. */
export const statementSlips = (): Mutation[] => [...figures, ...facts2, ...network, ...criteria];
