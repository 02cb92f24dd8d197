import type { Scheme } from "#lib/content/schema/scheme.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { schemesInOrder } from "./order.ts";

/** The two lengths of stay between which the scale of fees distinguishes. */
export const stays = ["over-180-days", "up-to-180-days"] as const;

export type Stay = (typeof stays)[number];

export type Family = { scheme: Scheme; adults: number; children: number; stay: Stay };

/** Something that falls due, once for each person. */
export type Charge = { when: "apply" | "approved" | "extend-apply" | "extend-approved"; fact: string; each: number };

export type Cost = {
  charges: readonly Charge[];
  persons: number;
  /** In Hong Kong dollars: from the application to the first visas. */
  first: number;
  /** In Hong Kong dollars: every later extension for the whole family. */
  extension: number;
};

/** So many people may be counted; a larger family is a slip of the keyboard. */
export const limits = { adults: { least: 1, most: 6 }, children: { least: 0, most: 12 } } as const;

const applicationFee = "talent-scheme-application-fee";

const visaFee: Record<Stay, string> = {
  "up-to-180-days": "talent-scheme-visa-fee-up-to-180-days",
  "over-180-days": "talent-scheme-visa-fee-over-180-days",
};

/** The schemes whose fees are known to follow the scale for specified schemes. */
export const costedSchemes: readonly Scheme[] = schemesInOrder.filter(
  ({ feeScale, kind }) => feeScale === "specified-schemes" && (kind === "talent" || kind === "investment"),
);

/** What a family pays under a scheme; the amounts are facts of content/facts/schemes.yaml. */
export function costOf({ adults, children, stay }: Family): Cost {
  const charge = (when: Charge["when"], fact: string): Charge => ({ when, fact, each: amountOf(fact) });
  const charges = [
    charge("apply", applicationFee),
    charge("approved", visaFee[stay]),
    charge("extend-apply", applicationFee),
    charge("extend-approved", visaFee[stay]),
  ];
  const persons = adults + children;
  const sum = (these: Charge["when"][]) =>
    persons * charges.filter(({ when }) => these.includes(when)).reduce((total, { each }) => total + each, 0);
  return { charges, persons, first: sum(["apply", "approved"]), extension: sum(["extend-apply", "extend-approved"]) };
}

function amountOf(fact: string): number {
  const { value } = latestPoint(factById(fact));
  if (value.kind !== "money") throw new Error(`fact "${fact}" is no amount of money`);
  return value.amount;
}

type Field = "scheme" | "adults" | "children" | "stay";

const wholeNumber = (text: string, { least, most }: { least: number; most: number }): number | undefined => {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
};

/** Reads a family from the query of an address; names the fields that make no sense. */
export function readFamily(query: (name: Field) => string | undefined): { family: Family } | { wrong: Field[] } {
  const scheme = costedSchemes.find(({ id }) => id === query("scheme"));
  const adults = wholeNumber(query("adults") ?? "1", limits.adults);
  const children = wholeNumber(query("children") ?? "0", limits.children);
  const stay = stays.find((each) => each === (query("stay") ?? stays[0]));
  if (scheme && adults !== undefined && children !== undefined && stay)
    return { family: { scheme, adults, children, stay } };
  const fields: [Field, unknown][] = [
    ["scheme", scheme],
    ["adults", adults],
    ["children", children],
    ["stay", stay],
  ];
  return { wrong: fields.flatMap(([name, value]) => (value === undefined ? [name] : [])) };
}
