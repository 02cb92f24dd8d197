import { createSimplifier } from "#lib/locales/simplified.ts";

/** Character by character; words that differ between the scripts meet through the phrases instead. */
const oneChineseScript = createSimplifier({ protect: [], overrides: {} });

const han = /\p{Script=Han}/u;

/** Halves of characters and marks that only steer display: they must reach neither a page nor the index. */
const unreadable = /[\p{Cs}\p{Cf}\p{Co}\p{Cn}]/gu;

/** A text without control characters, lone surrogates and invisible marks, its white space made single blanks. */
export const cleanText = (text: string): string =>
  text
    .replace(unreadable, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();

const withoutAccents = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}+/gu, "")
    .normalize("NFC");

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  billion: 1e9,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

const scaled = /(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?) ?(thousand|million|billion|百万|千万|万|亿|[km](?![\p{L}\p{N}]))/gu;

/** A plain blank does not join digits: it separates the groups of telephone numbers. */
const thousands = /(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g;

/** Before a sum the currency is no word. */
const currency = /\b(?:hk|us)?\$(?=\d)/g;

/** `2.5 million`, `250万` and `2,500,000` are one number. */
const oneNumber = (text: string) =>
  text
    .replace(currency, "")
    .replace(scaled, (_, number: string, scale: string) => `${Number(number) * (scales[scale] ?? 1)} `);

/** What a text is compared by: one case, one width, one Chinese script, no accents, one way to write a number. */
export function fold(text: string): string {
  const plain = withoutAccents(cleanText(text.replace(thousands, ""))).toLowerCase();
  return oneNumber(han.test(plain) ? oneChineseScript(plain) : plain);
}
