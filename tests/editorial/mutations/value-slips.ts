import { contentText, lineOf } from "../changed-content.ts";
import { type Mutation, slip } from "./mutation.ts";
import { facts, schemeData as scheme, tokyo } from "./real-files.ts";

const event = "events/2024/2024-05-07-global-talent-summit/event.yaml";
const news = "news/2022/2022-12-28-tokyo-dedicated-team/news.yaml";
const beijing = "offices/beijing/office.yaml";
const shenzhen = "offices/shenzhen-lu/office.yaml";
const chart = "charts/all-talent-schemes.yaml";

const moments = (): Mutation[] => [
  slip(
    "bad-date",
    "news is issued on a day in another notation",
    "news/2025/2025-05-08-online-career-fair/news.yaml",
    /^issued: .*$/m,
    'issued: "08/05/2025"',
  ),
  slip(
    "bare-figure",
    "a chart states a date itself",
    "charts/short-term-visitors.yaml",
    "By {stv-visitors-date}",
    "By 30 June 2025",
  ),
  slip(
    "bad-date",
    "an event ends at an hour that no clock has",
    event,
    /^ends: .*$/m,
    'ends: "2024-05-07T25:00:00+08:00"',
  ),
  slip(
    "bad-date",
    "an event starts in the thirteenth month",
    event,
    /^starts: .*$/m,
    'starts: "2024-13-07T09:00:00+08:00"',
  ),
  slip("wrong-value", "the start of an event is to be confirmed", event, /^starts: .*$/m, 'starts: "TBC"'),
  slip(
    "wrong-value",
    "an event with hours names a zone that does not exist",
    event,
    /^starts: [\s\S]*?^timezone: .*$/m,
    'starts: "2024-05-07T09:00:00+08:00"\nends: "2024-05-08T18:00:00+08:00"\ntimezone: Asia/HongKong',
    "timezone: Asia/HongKong",
  ),
  slip("bad-date", "news was issued on a day that does not exist", news, /^issued: .*$/m, 'issued: "2025-02-30"'),
  slip("bad-date", "an event ends on a day that does not exist", event, /^ends: .*$/m, 'ends: "2024-11-31"'),
  slip(
    "yaml-surprise",
    "a moment has lost its quotation marks",
    "notices.yaml",
    /from: "(.*)"/,
    "from: 2026-11-22T00:00:00+08:00",
  ),
  slip("bad-date", "an office was founded in a year to come", tokyo, 'established: "1988"', 'established: "2988"'),
  slip("bad-date", "a scheme changed in a year to come", scheme, 'date: "2025-02-26"', 'date: "2052-02-26"'),
  slip("bad-date", "a fact is of a day to come", facts, 'asOf: "2025-10-20"', 'asOf: "2052-10-20"'),
  slip(
    "bad-date",
    "a route ended before its scheme began",
    scheme,
    'effectiveTo: "2024-10-15"',
    'effectiveTo: "2021-10-15"',
  ),
  slip("bad-date", "a day has strokes in it", facts, 'asOf: "2025-10-20"', 'asOf: "20/10/2025"'),
  slip("bad-date", "a day is written in words", facts, 'asOf: "2025-10-20"', 'asOf: "20 October 2025"'),
];

const figures = (): Mutation[] => [
  slip("yaml-surprise", "a comma cuts an amount in braces", facts, "amount: 600,", "amount: 1,600,"),
  slip("yaml-surprise", "a point parts the thousands of an amount", facts, "amount: 1300", "amount: 1.300"),
  slip("yaml-surprise", "two commas cut an amount in braces", facts, "amount: 600,", "amount: 1,000,000,"),
  slip("yaml-surprise", "a comma and a blank cut a number in braces", facts, "number: 180,", "number: 1, 180,"),
  slip(
    "wrong-value",
    "a university joined on a day on which the list did not change",
    "universities.yaml",
    'since: "2023-11-01"',
    'since: "2023-11-10"',
  ),
  slip(
    "wrong-value",
    "a university stands twice under two ids",
    "universities.yaml",
    'en: "Australian National University"',
    'en: "Adelaide University"',
    lineOf(contentText("universities.yaml"), "Australian National University"),
  ),
  slip("yaml-surprise", "an amount has an exponent", facts, "amount: 600", "amount: 6e2"),
  slip("yaml-surprise", "an amount counts in sixteens", facts, "amount: 600", "amount: 0x258"),
  slip(
    "wrong-value",
    "the total of the list is not what stands on it",
    "universities.yaml",
    "total: 200",
    "total: 201",
  ),
  slip(
    "wrong-value",
    "a chart draws a line through one figure",
    chart,
    "fact: talent-applications-latest",
    "fact: talent-scheme-application-fee",
  ),
  slip(
    "wrong-value",
    "a length of stay stands among the fees",
    scheme,
    /^fees:$/m,
    "fees:\n  - talent-scheme-visa-fee-dividing-line",
    "  - talent-scheme-visa-fee-dividing-line",
  ),
  slip(
    "wrong-value",
    "an extension is a sum of money",
    scheme,
    /extension: .*/,
    "extension: talent-scheme-application-fee",
  ),
];

const offices = (): Mutation[] => [
  slip("wrong-value", "the hours of an office overlap", beijing, 'from: "13:00"', 'from: "11:00"'),
  slip("yaml-surprise", "an hour has neither its 0 nor quotation marks", beijing, 'from: "08:30"', "from: 8:30"),
  slip("coverage", "a head office looks after a place", "offices/hkte/office.yaml", "coverage: []", "coverage: [JP]"),
  slip("coverage", "a city lies outside what the parent covers", shenzhen, "within: CN-GD", "within: CN-SC"),
  slip(
    "coverage",
    "a unit belongs to itself",
    "offices/chongqing-lu/office.yaml",
    /^parent: .*$/m,
    "parent: chongqing-lu",
  ),
  slip(
    "wrong-value",
    "a number of Hong Kong lacks a digit",
    "offices/immd/office.yaml",
    /^ {2}phone: .*$/m,
    '  phone: "+852 2824 611"',
  ),
  slip("wrong-value", "a longitude has lost its first digit", tokyo, "longitude: 139.75", "longitude: 39.75"),
  slip(
    "wrong-value",
    "the address of a site holds a full stop of Chinese",
    tokyo,
    /^ {2}website: .*$/m,
    "  website: https://www.hketotyo。gov.hk/",
  ),
  slip(
    "wrong-value",
    "the address of a site holds the name of a person",
    tokyo,
    /^ {2}website: .*$/m,
    "  website: https://me@www.hketotyo.gov.hk/",
  ),
  slip(
    "wrong-value",
    "a comma was copied with an address",
    tokyo,
    /^ {2}website: .*$/m,
    "  website: https://www.hketotyo.gov.hk/,",
  ),
  slip(
    "wrong-value",
    "an address is that of an example",
    tokyo,
    /^ {2}website: .*$/m,
    "  website: https://www.example.com/",
  ),
];

const twice = (): Mutation[] => [
  slip(
    "duplicate-id",
    "an office stands twice in a chain",
    "places.yaml",
    "[investhk, hkte, immd]",
    "[investhk, hkte, investhk]",
  ),
  slip(
    "duplicate-id",
    "an audience stands twice",
    event,
    "audience: [talent, enterprise]",
    "audience: [talent, talent]",
  ),
  slip(
    "duplicate-id",
    "an event has taken over the uid of another",
    "events/2023/2023-04-26-gba-promotion-centre-opening/event.yaml",
    /^uid: .*$/m,
    "uid: 2024-05-07-global-talent-summit@hong-kong-gateway",
  ),
];

/** Values that have the right form, or nearly, and are wrong all the same. */
export const valueSlips = (): Mutation[] => [...moments(), ...figures(), ...offices(), ...twice()];
