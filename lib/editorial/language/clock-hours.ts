import { blanked } from "./blanked.ts";
import type { Figure } from "./figures.ts";
import { chineseNumber, small } from "./number-words.ts";

const partsOfDay = "上午|早上|清晨|凌晨|中午|下午|傍晚|晚上";

const to = "\\s?(?:to|and|until|至|到|[–—-])\\s?";

/** 2:30 p.m., 9 am, and "6:30 to 8 p.m.", whose first hour is one of the afternoon too. */
const english = new RegExp(
  `(?<![\\d:.])(?:(\\d{1,2})(?:[:.](\\d{2}))?${to})?(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap])\\.?m\\b\\.?`,
  "dgi",
);

const hour = `(${partsOfDay})?(\\d{1,2})(?:時(?:(\\d{1,2})分|正|(半))?|:([0-5]\\d)(?![\\d:]))`;

/** 14:30, 下午2時30分, and 下午6時30分至8時, whose second hour is one of the afternoon too. */
const chinese = new RegExp(`(?<![\\d:.])${hour}(?:${to}${hour})?`, "dg");

/** An hour by the clock as a number: 14.3 for half past two in the afternoon. */
const asNumber = (hour: number, minutes: number, isLater: boolean | undefined): number =>
  (isLater === undefined || hour > 12 ? hour : (hour % 12) + (isLater ? 12 : 0)) + minutes / 100;

type Matched = RegExpMatchArray & { indices?: RegExpIndicesArray };

function figure(value: number, { 0: match, index = 0, indices }: Matched, group: number): Figure {
  const [start = index, end = index + match.length] = indices?.[group] ?? [];
  return { value, index: start, text: match.slice(start - index, end - index) };
}

/** Whether hours go on into the other half of the day: "10 to 2 p.m." begins in the morning. */
const turns = (first: number, second: number) => first % 12 > second % 12;

function inEnglish(match: Matched): Figure[] {
  const [, first, firstMinutes = "0", second, minutes = "0", half = ""] = match;
  const isLater = half.toLowerCase() === "p";
  const last = figure(asNumber(Number(second), Number(minutes), isLater), match, 3);
  if (first === undefined) return [last];
  const isFirstLater = isLater !== turns(Number(first), Number(second));
  return [figure(asNumber(Number(first), Number(firstMinutes), isFirstLater), match, 1), last];
}

const isLaterPart = (part: string | undefined) => (part === undefined ? undefined : /[下傍晚中]/.test(part));

const minutesOf = (written: string | undefined, half: string | undefined) => (half ? 30 : Number(written ?? 0));

function inChinese(match: Matched): Figure[] {
  const [, part, first, minutes, half, digital, nextPart, second, nextMinutes, nextHalf, nextDigital] = match;
  const isLater = isLaterPart(part);
  const start = figure(asNumber(Number(first), minutesOf(minutes ?? digital, half), isLater), match, 2);
  if (second === undefined) return [start];
  const goesOn = isLater !== undefined && turns(Number(first), Number(second)) ? !isLater : isLater;
  const isNextLater = nextPart === undefined ? goesOn : isLaterPart(nextPart);
  return [
    start,
    figure(asNumber(Number(second), minutesOf(nextMinutes ?? nextDigital, nextHalf), isNextLater), match, 7),
  ];
}

/** The hours by the clock that a text states in digits, and the text with blanks in their place. */
export function clockHoursIn(text: string): { hours: Figure[]; rest: string } {
  if (!/\d(?:時|:\d|\s?[ap]\.?m)/i.test(text)) return { hours: [], rest: text };
  const hours: Figure[] = [...text.matchAll(english)].flatMap(inEnglish);
  const rest = blanked(text, english);
  hours.push(...[...rest.matchAll(chinese)].flatMap(inChinese));
  return { hours, rest: blanked(rest, chinese) };
}

const numberWord = Object.keys(small).join("|");

/** "half past nine", "a quarter to ten", "nine o’clock". */
const englishWords = new RegExp(
  `\\b(?:(half|(?:a )?quarter) (past|to) (${numberWord}|\\d{1,2})|(${numberWord}|\\d{1,2}) o[’']clock)\\b`,
  "gi",
);

const numeral = "[一二三四五六七八九十]{1,3}";

/** 九時半, 上午九時三十分; 一時 is "for a while". */
const chineseWords = new RegExp(
  `(?:(${partsOfDay})(${numeral})時|(?<!第)(${numeral})時(?=[半正]|${numeral}分))(?:(半)|正|(${numeral})分)?`,
  "g",
);

/** An hour of which nobody says whether it is one of the morning. */
const eitherHalf = (hour: number, minutes: number): number[] => [
  hour + minutes / 100,
  (hour % 12) + 12 + minutes / 100,
];

function ofEnglishWords([, part = "", side, named, onTheHour = ""]: RegExpMatchArray): number[] {
  const word = named ?? onTheHour;
  const hour = small[word.toLowerCase()] ?? Number(word);
  const minutes = named === undefined ? 0 : /half/i.test(part) ? 30 : 15;
  return side?.toLowerCase() === "to" ? eitherHalf(hour - 1 || 12, 60 - minutes) : eitherHalf(hour, minutes);
}

/** The hours that a text states in words; both of them where it leaves open which half of the day is meant. */
export const hoursInWords = (text: string): number[] => [
  ...[...text.matchAll(englishWords)].flatMap(ofEnglishWords),
  ...[...text.matchAll(chineseWords)].flatMap(([, part, first = "", second = "", half, minutes = ""]) => {
    const hour = chineseNumber(first || second) ?? 0;
    const behind = half ? 30 : (chineseNumber(minutes) ?? 0);
    return part === undefined ? eitherHalf(hour, behind) : [asNumber(hour, behind, isLaterPart(part))];
  }),
];

/** A text with blanks for the hours that it states in words. */
export const withoutHoursInWords = (text: string): string => blanked(blanked(text, englishWords), chineseWords);
