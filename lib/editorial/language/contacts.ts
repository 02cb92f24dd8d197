import { halfWidth } from "./half-width.ts";
import { digits } from "./number-words.ts";

/** Something that looks like an address or a number, in half-width characters. */
type Found = { index: number; text: string };

const all = (text: string, pattern: RegExp): Found[] =>
  [...halfWidth(text).matchAll(pattern)].map(({ 0: found, index }) => ({ index, text: found.trim() }));

export const mailsIn = (text: string): Found[] => all(text, /[\w.+-]*@[\w-]+(?:\.[\w-]+)+/g);

/** A number that is spelled out, 九一二三, in digits. */
const inDigits = (text: string) =>
  text.replace(/[〇零一二三四五六七八九]{8,11}/g, (run) =>
    [...run.replaceAll("〇", "零")].map((digit) => digits.indexOf(digit)).join(""),
  );

export const numbersIn = (text: string): Found[] =>
  all(inDigits(text), /(?<![\w/.=-])\(?(?:\+|00)?\d[\d \u00a0()–-]{6,16}\d(?![\d/_-])/g);

/** Where people have their own letter boxes, not organisations theirs. */
const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|qq|163|126|sina|sohu|foxmail|139|189|naver|hanmail|daum|gmx|web|mail|yandex|zoho|netvigator)\.(?:[a-z]{2,3}\.)?[a-z]{2,3}$/i;

/** Words of letter boxes that belong to a task; a box without one of them, made of two names, belongs to a person. */
const tasks =
  /info|enquir|inquir|general|contact|office|talent|visa|immi|invest|trade|media|press|news|event|service|hotline|complaint|feedback|web|master|admin|support|help|team|hk|eto|ied|gov|dept|email|mail|public|affairs|promotion|business|enterprise|marketing|recruit|career|job|hr|registr|booking|subscri|accessib|privacy|data|security|desk|centre|center|unit|division|section|consul|liaison|student|admission|education|tax|licen|cic|ird|labour|health|emergency|report|permit|return|payment|francisco|lumpur|york|angeles|delhi|janeiro/i;

/** Whether an address is that of a person and not of an office. */
export function isPersonalMail(mail: string): boolean {
  if (freeMail.test(mail)) return true;
  const [box = ""] = mail.split("@");
  return /^[a-z]{2,}(?:[._-][a-z]{2,}){1,2}$/i.test(box) && !tasks.test(box);
}

/** Mobile numbers by the code of their country: what the national number begins with, and how long it is. */
const mobiles: Readonly<Record<string, RegExp>> = {
  "852": /^[4-79]\d{7}$/,
  "853": /^6\d{7}$/,
  "86": /^1[3-9]\d{9}$/,
  "886": /^9\d{8}$/,
  "81": /^[789]0\d{8}$/,
  "82": /^1[016-9]\d{7,8}$/,
  "65": /^[89]\d{7}$/,
  "66": /^[689]\d{8}$/,
  "62": /^8\d{8,11}$/,
  "60": /^1\d{8,9}$/,
  "61": /^4\d{8}$/,
  "44": /^7[1-57-9]\d{8}$/,
  "49": /^1[5-7]\d{8,9}$/,
  "32": /^4\d{8}$/,
  "33": /^[67]\d{8}$/,
  "41": /^7[5-9]\d{7}$/,
  "971": /^5\d{8}$/,
};

/**
 * Whether a number is that of a mobile telephone; one without a country code is read as one of Hong Kong or the Mainland,
 * which some write with their code and without the plus.
 */
export function isMobile(written: string): boolean {
  const digits = written
    .replace(/[^\d+]/g, "")
    .replace(/^00/, "+")
    .replace(/^(?=852[5-79]\d{7}$|861[3-9]\d{9}$)/, "+");
  if (!digits.startsWith("+")) return /^[5-79]\d{7}$/.test(digits) || /^1[3-9]\d{9}$/.test(digits);
  return Object.entries(mobiles).some(
    ([code, pattern]) => digits.startsWith(`+${code}`) && pattern.test(digits.slice(code.length + 1).replace(/^0/, "")),
  );
}
