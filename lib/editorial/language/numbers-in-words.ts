import { type Figure, units } from "./figures.ts";

/** The months in English, in small letters. */
export const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Months in full and cut short, down to three letters. */
const months = new Map(
  monthNames.flatMap((name, index) =>
    Array.from({ length: name.length - 2 }, (_, left) => [name.slice(0, left + 3), index + 1] as const),
  ),
);

const small: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  once: 1,
  twice: 2,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  half: 0.5,
  dozen: 12,
  both: 2,
  single: 1,
  a: 1,
  an: 1,
};

/** The digits of Chinese, each at the place of its value. */
export const digits = "零一二三四五六七八九";

/** 十二 → 12, 三百 → 300; undefined for what is no number. */
function chineseNumber(text: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const character of text.replaceAll("兩", "二").replaceAll("〇", "零")) {
    const value = digits.indexOf(character);
    if (value >= 0) digit = value;
    else if (character === "十") section += (digit || 1) * 10;
    else if (character === "百") section += (digit || 1) * 100;
    else if (character === "千") section += (digit || 1) * 1000;
    else return undefined;
    if (value < 0) digit = 0;
  }
  total += section + digit;
  return total;
}

/** Below this, a number is a word like others: both, a pair, once. */
const least = 3;

const cardinal = Object.entries(small)
  .flatMap(([name, value]) => (value >= least && !/(?:[tn]h|third)$/.test(name) ? [name] : []))
  .join("|");

/** "nine events", "twenty-five" and "a five-day visit", but neither "the ninth", "ten thousand" nor "nine-to-five". */
const englishCount = new RegExp(
  `(?<![\\w-])(?:(${cardinal})-)?(${cardinal})(?!\\w|-to-|-(?:first|second|third|[a-z]+th)\\b|[ -](?:hundred|thousand|million|billion|dozen))`,
  "gi",
);

/** What is counted in Chinese; 四通八達, 四周 and 百科 count nothing. */
const counted =
  "[個項項名所間家位類種次年天日週份張款宗場期步頁屆級層題條座部組科隊批本冊封]|個月|小時|分鐘|人(?![民工事])|大(?!多)";
const chineseCount = new RegExp(
  `(?<![第數萬億千幾星期零一二兩三四五六七八九十百])([一二三四五六七八九十][零一二三四五六七八九十百]*)(?=${counted})`,
  "g",
);

/** The counts of three and more that a text states in words. */
export const countsIn = (text: string): Figure[] => [
  ...(/[a-z]{3}/i.test(text) ? [...text.matchAll(englishCount)] : []).map(
    ({ 0: match, 1: tens = "", 2: one = "", index }) => ({
      value: (small[tens.toLowerCase()] ?? 0) + (small[one.toLowerCase()] ?? 0),
      index,
      text: match,
    }),
  ),
  ...[...text.matchAll(chineseCount)]
    .map(({ 1: run = "", index }) => ({ value: chineseNumber(run) ?? 0, index, text: run }))
    .filter(({ value }) => value >= least),
];

/** Six months are half a year, and seven days a week. */
const otherwise: readonly (readonly [RegExp, number])[] = [
  [/\bquarter|季/i, 3],
  [/half[- ](?:a[- ])?year|半年/i, 6],
  [/\bweek|[週周]|星期/i, 7],
  [/\bdecade/i, 10],
  [/半|\bhalf\b/i, 50],
  [/\b(?:noon|midnight)\b/i, 12],
  [/\b(?:a|one|per|each|every) year|annual|yearly|一年|每年|全年/i, 12],
];

/** Every number that a text states in words: "two" and "March" in English, 兩 and 十二 in Chinese. */
export function numbersInWords(text: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: word } of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const month = months.get(word);
    if (month !== undefined) found.add(month);
    const number = small[word.replace(/fold$/, "")];
    if (number !== undefined) found.add(number);
    const factor = word === "hundred" ? 100 : units[word];
    if (factor) for (const known of [...found]) found.add(known * factor);
  }
  for (const { 0: tens, 1: ten = "", 2: one = "" } of text
    .toLowerCase()
    .matchAll(/\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-([a-z]+)/g))
    if (tens) found.add((small[ten] ?? 0) + (small[one] ?? 0));
  for (const { 0: run } of text.matchAll(/[零〇一二兩三四五六七八九十百千]+/g)) {
    const number = chineseNumber(run);
    if (number !== undefined) found.add(number);
    for (const character of run) found.add(chineseNumber(character) ?? 0);
  }
  for (const { 1: run = "", 2: unit = "" } of text.matchAll(/([一二兩三四五六七八九十百千]+)([萬億])/g))
    found.add((chineseNumber(run) ?? 0) * (units[unit] ?? 1));
  for (const { 1: tenth = "", 2: half } of text.matchAll(/([一二三四五六七八九])成(半)?/g))
    found.add((chineseNumber(tenth) ?? 0) * 10 + (half ? 5 : 0));
  if (/半/.test(text)) found.add(0.5);
  for (const [pattern, number] of otherwise) if (pattern.test(text)) found.add(number);
  return found;
}
