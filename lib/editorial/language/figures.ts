import { blanked } from "./blanked.ts";
import { clockHoursIn } from "./clock-hours.ts";
import { decadesIn } from "./decades.ts";

/** What a word or sign behind a number multiplies it by. */
export const units: Record<string, number> = {
  hundred: 1e2,
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
  /(?<![\w.])(?:(?<!\w-)|(?<=\b(?:mid|pre|post)-))(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(thousand|million|billion|trillion|[萬億千百]+)?/gi;

/** Digits that are part of a name, or say "always": 香港01, 產學研1+, 2019冠狀病毒病, 24/7. */
const inNames = /香港01|\d\+|2019冠狀病毒|24\/7|24[- ]?hours?|24小時|twenty-four[- ]hours?|二十四小時/gi;

/** A text with blanks for what only looks like a number. */
export const withoutNames = (text: string): string => blanked(text, inNames);

/** 2024-25 and 2024年至2025年 are the same two years. */
const span = /((?:19|20)\d\d)(?:[-–/]|年?至)(\d\d)(?!\d)/g;

/** The figures of a text that stand in digits. */
export function figuresIn(text: string): Figure[] {
  const { decades, rest } = decadesIn(withoutNames(text));
  const { hours, rest: plain } = clockHoursIn(rest);
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
  return [...single.filter(({ index }) => !ends.has(index)), ...spans, ...hours, ...decades];
}
