/** What a word or sign behind a number multiplies it by. */
export const units: Record<string, number> = {
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

/** 2:30 p.m., 9 am, 14:30, 下午2時30分: an hour by the clock, by its parts. */
const clock =
  /(?<![\d:.])(?:(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|(下午|晚上)?(\d{1,2})時(?:(\d{1,2})分|正|(半))?)/gi;

/** An hour by the clock as a number: 14.3 for half past two in the afternoon. */
function hourOf([, twelve, minutes, half, day, past, later, hour, behind, halfPast]: RegExpMatchArray): number {
  const isLater = half ? /p/i.test(half) : later !== undefined;
  const number = Number(twelve ?? day ?? hour);
  const within = half || later ? (number % 12) + (isLater ? 12 : 0) : number;
  return within + (halfPast ? 30 : Number(minutes ?? past ?? behind ?? 0)) / 100;
}

/** The figures of a text that stand in digits. */
export function figuresIn(text: string): Figure[] {
  const named = text.replace(inNames, (name) => " ".repeat(name.length));
  const hours = [...named.matchAll(clock)].map((match) => {
    return { value: hourOf(match), index: match.index ?? 0, text: match[0].trim() };
  });
  const plain = named.replace(clock, (hour) => " ".repeat(hour.length));
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
  return [...single.filter(({ index }) => !ends.has(index)), ...spans, ...hours];
}
