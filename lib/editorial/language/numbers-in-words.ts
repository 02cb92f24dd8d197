import { blanked } from "./blanked.ts";
import { hoursInWords, withoutHoursInWords } from "./clock-hours.ts";
import { type Figure, units, withoutNames } from "./figures.ts";
import { chineseNumber, months, small } from "./number-words.ts";

/** Below this, a number is a word like others: both, a pair, once. */
const least = 3;

const ones = "one|two|three|four|five|six|seven|eight|nine";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const counts = `three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${tens}`;

/** "nine in ten" is a share, which Chinese states in other numbers. */
const share = new RegExp(`\\b(?:${ones}) (?:in|out of) (?:every )?(?:${counts})\\b`, "gi");

/**
 * "nine events", "twenty-five" and "a five-day visit", but neither "the ninth", "ten thousand", "three quarters" nor
 * "nine-to-five".
 */
const englishCount = new RegExp(
  `(?<![\\w-])(?:(${tens})-(${ones})|(${counts}))(?!\\w|-to-|-(?:first|second|third|[a-z]+th)\\b|[ -](?:hundred|thousand|million|billion|dozen|decades|quarters|thirds|[a-z]+ths\\b))`,
  "gi",
);

/** What is counted in Chinese; 四通八達, 四周 and 百科 count nothing. */
const counted =
  "[個項項名所間家位類種次天日週份張款宗場期步頁屆級層題條座部組科隊批本冊封]|年(?!代)|個月|小時|分鐘|人(?![民工事])|大(?!多)";
const chineseCount = new RegExp(
  `(?<![第數萬億千幾星期零一二兩三四五六七八九十百])([一二三四五六七八九十][零一二三四五六七八九十百]*)(?=${counted})`,
  "g",
);

/** Set phrases that count nothing: again and again, every other day. */
const phrases =
  /三番[四五]次|接二連三|三天兩[頭日]|三日兩頭|三年五載|十年寒窗|十年樹木|三五(?=[個人天日年位名間])|\bfifty-fifty\b/gi;

/** The counts of three and more that a text states in words. */
export function countsIn(text: string): Figure[] {
  const plain = blanked(blanked(withoutHoursInWords(withoutNames(text)), share), phrases);
  const inEnglish = [...plain.matchAll(englishCount)].map(({ 0: match, 1: ten, 2: one = "", 3: count, index }) => {
    const value = (small[(ten ?? count ?? "").toLowerCase()] ?? 0) + (small[one.toLowerCase()] ?? 0);
    return { value, index, text: match };
  });
  const inChinese = [...plain.matchAll(chineseCount)].map(({ 1: run = "", index }) => {
    return { value: chineseNumber(run) ?? 0, index, text: run };
  });
  return [...inEnglish, ...inChinese.filter(({ value }) => value >= least)];
}

/** Six months are half a year, and seven days a week. */
const otherwise: readonly (readonly [RegExp, number])[] = [
  [/\bquarter|季/i, 3],
  [/half[- ](?:a[- ])?year|半年/i, 6],
  [/\bweek|[週周]|星期/i, 7],
  [/\bdecade/i, 10],
  [/\bhalf a dozen/i, 6],
  [/\bfortnight/i, 14],
  [/\bcentur(?:y|ies)\b/i, 100],
  [/\bdozen|[一兩半數]打/i, 12],
  [/半|\bhalf\b/i, 50],
  [/\b(?:noon|midnight)\b/i, 12],
  [/\b(?:a|one|per|each|every) year|annual|yearly|一年|每年|全年/i, 12],
];

/** Two dozen are 24, three decades thirty years. */
const multiples: readonly (readonly [RegExp, number])[] = [
  [/\b(\w+) dozen/gi, 12],
  [/\b(\w+) decades/gi, 10],
  [/\b(\w+) centuries/gi, 100],
  [/\b(\w+) weeks/gi, 7],
];

const tensAndOnes = new RegExp(`\\b(${tens})-([a-z]+)`, "g");

/** Every number that a text states in words: "two" and "March" in English, 兩 and 十二 in Chinese. */
export function numbersInWords(text: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: word } of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const month = months.get(word);
    if (month !== undefined) found.add(month);
    const number = small[word.replace(/fold$/, "")];
    if (number !== undefined) found.add(number);
    const factor = units[word];
    if (factor) for (const known of [...found]) found.add(known * factor);
  }
  for (const { 1: ten = "", 2: one = "" } of text.toLowerCase().matchAll(tensAndOnes))
    found.add((small[ten] ?? 0) + (small[one] ?? 0));
  for (const { 0: run } of text.matchAll(/[零〇一二兩三四五六七八九十百千]+/g)) {
    const number = chineseNumber(run);
    if (number !== undefined) found.add(number);
    for (const character of run) found.add(chineseNumber(character) ?? 0);
  }
  for (const { 1: run = "", 2: unit = "" } of text.matchAll(/([一二兩三四五六七八九十百千]+)([萬億])/g))
    found.add((chineseNumber(run) ?? 0) * (units[unit] ?? 1));
  for (const { 1: tenth = "", 2: half } of text.matchAll(/([一二三四五六七八九])成(半)?/g))
    found.add((chineseNumber(tenth) ?? 0) * 10 + (half ? 5 : 0));
  for (const [pattern, factor] of multiples)
    for (const { 1: word = "" } of text.matchAll(pattern)) found.add((small[word.toLowerCase()] ?? 0) * factor);
  for (const hour of hoursInWords(text)) found.add(hour);
  for (const { 1: plan = "" } of text.matchAll(/十([一二三四五六七])五/g)) found.add(10 + (chineseNumber(plan) ?? 0));
  if (/半/.test(text)) found.add(0.5);
  for (const [pattern, number] of otherwise) if (pattern.test(text)) found.add(number);
  return found;
}
