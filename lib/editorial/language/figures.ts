const monthNames = [
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

const digits = "零一二三四五六七八九";

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

const units: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  萬: 1e4,
  億: 1e8,
  千: 1e3,
  百: 1e2,
};

/** Numbers written in digits, with what they amount to and where they stand. */
export type Figure = { value: number; index: number; text: string };

const written =
  /(?<![\w.])(?<!\w-)(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(thousand|million|billion|trillion|[萬億千百]+)?/gi;

/** Digits that are part of a name, or say "always": 香港01, 產學研1+, 2019冠狀病毒病, 24/7. */
const inNames = /香港01|\d\+|2019冠狀病毒|24\/7|24[- ]?hours?|24小時/gi;

/** 2024-25 and 2024年至2025年 are the same two years. */
const span = /((?:19|20)\d\d)(?:[-–/]|年?至)(\d\d)(?!\d)/g;

/** The figures of a text that stand in digits. */
export function figuresIn(text: string): Figure[] {
  const plain = text.replace(inNames, (name) => " ".repeat(name.length));
  const spans = [...plain.matchAll(span)].map(({ 0: match, 1: first = "", 2: second = "", index }) => {
    const end = first.slice(0, 2) + second;
    return { value: Number(end), index: index + match.length - 2, text: second };
  });
  const ends = new Set(spans.map(({ index }) => index));
  const single = [...plain.matchAll(written)].map(({ 0: match, 1: number = "", 2: unit = "", index }) => {
    const factors = /^[a-z]/i.test(unit) ? [unit.toLowerCase()] : [...unit];
    const factor = factors.reduce((product, each) => product * (units[each] ?? 1), 1);
    const value = Number(number.replace(/[,\s\u00a0\u202f]/g, "")) * factor;
    return { value: Number(value.toPrecision(12)), index, text: match.trim() };
  });
  return [...single.filter(({ index }) => !ends.has(index)), ...spans];
}

/** Every number that a text states in words: "two" and "March" in English, 兩 and 十二 in Chinese. */
export function numbersInWords(text: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: word } of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const month = months.get(word);
    if (month !== undefined) found.add(month);
    const number = small[word];
    if (number !== undefined) found.add(number);
    const factor = units[word];
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
  if (/半/.test(text)) found.add(0.5);
  return found;
}
