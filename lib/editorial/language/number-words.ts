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
export const months = new Map(
  monthNames.flatMap((name, index) =>
    Array.from({ length: name.length - 2 }, (_, left) => [name.slice(0, left + 3), index + 1] as const),
  ),
);

/** What a word of English counts, in small letters. */
export const small: Record<string, number> = {
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
export function chineseNumber(text: string): number | undefined {
  let [sum, digit] = [0, 0];
  for (const character of text.replaceAll("兩", "二").replaceAll("〇", "零")) {
    const value = digits.indexOf(character);
    if (value >= 0) digit = value;
    else if (character === "十") sum += (digit || 1) * 10;
    else if (character === "百") sum += (digit || 1) * 100;
    else if (character === "千") sum += (digit || 1) * 1000;
    else return undefined;
    if (value < 0) digit = 0;
  }
  return sum + digit;
}
