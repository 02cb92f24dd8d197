import { escapePattern } from "#lib/locales/escape-pattern.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { perFolder } from "../per-folder.ts";
import { dataTextsOf, scalarsOf } from "../reading/yaml-data.ts";

/** Known to everybody, or better known than what they stand for. */
const known = new Set(
  `PDF HTML URL IP AA AAA QS CSV JSON RSS USB GPS SMS FAQ FAQs ID IT TV CV AI VPN OK AM PM QR ATM PIN DNA HIV COVID SARS WWW ISO UTC
   HK HKSAR UK US USA EU UN UAE PRC ROC NGO CEO CFO CIO CTO HR PR VIP DIY BSc MSc MBA PhD BA MA LLB MD PE IB DSE GCSE SAT
   MTR A4 A3 WhatsApp LED PPP BC AD NB PS II III IV VI VII VIII IX XI XII API ASEAN OECD WTO IMF APEC BRICS G20 GDP CPI IPO
   STEM SME SMEs NATO UNESCO UNICEF HSBC PPS FPS IPv6 DC NY CA IMD EHL PSL KU KTH ETH EPFL UCL
   HKDSE KPMG EY BBC CNN DHL UPS UBS DBS ICBC BMW NBA FIFA ATP WTA SIM GMT HKT LLM JD GPO PO IBM Q&A R&D SAR NOT ALL MUST
   LSE MIT NYU UCLA INSEAD HEC ESSEC KAIST POSTECH SKKU NUS NTU HKU CUHK HKUST UNSW ANU`.split(/\s+/),
);

export type Abbreviation = { index: number; text: string };

/** SURNAME is a word in capitals; no abbreviation is that long. */
const isWord = (text: string) => text.length >= 7 && /[AEIOU]/.test(text);

/** Words in capitals that somebody may have to be told the meaning of. */
export const abbreviationsIn = (text: string): Abbreviation[] =>
  [...text.matchAll(/(?<![\w/@.#-])[A-Z][A-Z&]*[A-Z](?:-[A-Z]+)*s?(?![\w@/-])/g)].flatMap(({ 0: word, index }) =>
    isWord(word) || known.has(word) || known.has(word.replace(/s$/, "")) || /^[IVX]+$/.test(word)
      ? []
      : [{ index, text: word }],
  );

/** The abbreviations that a file gives, each with the names that stand beside it. */
const abbreviationsOf = kept("abbreviations", (file): [string, string[]][] => {
  const names = new Map<string, string[]>();
  for (const { keys, texts } of dataTextsOf(file)) {
    if (!["names", "shortNames"].includes(String(keys.at(-1)))) continue;
    const parent = keys.slice(0, -1).join(" ");
    names.set(parent, [...(names.get(parent) ?? []), ...Object.values(texts).map(({ value }) => String(value))]);
  }
  return scalarsOf(file).flatMap(({ keys, value }): [string, string[]][] =>
    keys.at(-1) === "abbreviation" && typeof value === "string"
      ? [[value, (names.get(keys.slice(0, -1).join(" ")) ?? []).filter((name) => !name.includes(value))]]
      : [],
  );
});

const sources = ["GlossaryFile", "SchemeData", "InstitutionData"] as const;

/** What abbreviations stand for, by the glossary and the data of schemes and institutions. */
export const fullNames = perFolder((folder: ContentFolder): ReadonlyMap<string, string[]> => {
  const all = new Map<string, string[]>();
  for (const [abbreviation, names] of sources.flatMap((kind) => ofKind(folder, kind).flatMap(abbreviationsOf)))
    all.set(abbreviation, [...(all.get(abbreviation) ?? []), ...names]);
  return all;
});

/** Whether a page says in brackets what an abbreviation stands for, behind it or before it. */
export function isInBrackets(abbreviation: string, page: string): boolean {
  const bare = escapePattern(abbreviation.replace(/(?<=[A-Z])s$/, ""));
  return new RegExp(
    `[（(][^（()）]{0,40}\\b${bare}s?\\b[^（()）]{0,40}[)）]|\\b${bare}s? ?[（(]|簡稱「?${bare}|${bare},? (?:short for|which stands for|stands for)`,
  ).test(page);
}
