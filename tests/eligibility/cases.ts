import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Applicant, applicantSchema } from "#lib/eligibility/applicant.ts";

type Expected = {
  meets?: string[];
  conditional?: string[];
  qmas_criteria_met?: number;
  facilitation?: string[];
  pre_check?: string;
  entry_assessed?: boolean;
  top_tier_extension_years?: number;
};

type Fields = { [key: string]: unknown };

type Given = {
  id: string;
  application_date: string;
  profile: Fields;
  expected: Expected;
  variants?: { id: string; set: Fields; expected: Expected }[];
};

/** An invented applicant, the day of application and what is expected. */
export type Case = { name: string; date: string; profile: Fields; applicant: Applicant; expected: Expected };

function assign(profile: Fields, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let target = profile;
  for (const key of keys) {
    target[key] ??= {};
    target = target[key] as Fields;
  }
  target[last] = structuredClone(value);
}

function caseOf({ id, application_date, profile }: Given, variant: string, set: Fields, expected: Expected): Case {
  const { application_date: date = application_date, ...changes } = set;
  const changed = structuredClone(profile);
  for (const [path, value] of Object.entries(changes)) assign(changed, path, value);
  const name = variant === "" ? id : `${id} / ${variant}`;
  return { name, date: String(date), profile: changed, applicant: applicantSchema.parse(changed), expected };
}

const file = parse(readFileSync(new URL("cases.yaml", import.meta.url), "utf8")) as { cases: Given[] };

/** Every case, and every variant as a case of its own. */
export const cases: readonly Case[] = file.cases.flatMap((given) => [
  caseOf(given, "", {}, given.expected),
  ...(given.variants ?? []).map(({ id, set, expected }) => caseOf(given, id, set, expected)),
]);

/** Cases of people who are not yet admitted. */
export const entryCases = cases.filter(({ expected }) => expected.entry_assessed !== false);

/** Cases of people who are, and ask for an extension. */
export const extensionCases = cases.filter(({ expected }) => expected.entry_assessed === false);

/** What a case expects of a route: those it does not name are not met. */
export const expectedOutcome = ({ meets = [], conditional = [] }: Expected, route: string): string =>
  meets.includes(route) ? "meets" : conditional.includes(route) ? "conditional" : "does-not-meet";
