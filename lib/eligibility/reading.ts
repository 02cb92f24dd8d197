import type { Applicant } from "./applicant.ts";
import type { Circumstances } from "./degree-record.ts";
import { derivations, subjectOf } from "./derived-values.ts";
import { anything, known, type Possible, type Value } from "./possible.ts";
import { type CriterionName, type Term, termOf } from "./vocabulary.ts";

/** What is known of an applicant under the name of a criterion. */
export type Reading = (name: CriterionName) => Possible;

type Fields = { [key: string]: unknown };

/** Paths taken apart, which happens too often to do it anew each time. */
const steps = new Map<string, readonly [string, string | undefined]>();

function stepsOf(path: string): readonly [string, string | undefined] {
  const [first = "", second] = path.split(".");
  const both = steps.get(path) ?? ([first, second] as const);
  steps.set(path, both);
  return both;
}

/** The value at a dotted path of at most two steps; undefined where it is not given. */
export function valueAt(applicant: Applicant, path: string): Value | undefined {
  const [first, second] = steps.get(path) ?? stepsOf(path);
  const value = (applicant as Fields)[first];
  return (second === undefined ? value : (value as Fields | undefined)?.[second]) as Value | undefined;
}

const absent: Record<Term["kind"], Value> = { boolean: false, number: 0, text: null, level: null };

const assumptions = { true: { ...known(true), assumed: true }, false: { ...known(false), assumed: true } };

function ofField(applicant: Applicant, path: string, term: Term, { missing }: Circumstances): Possible {
  const given = valueAt(applicant, path);
  if (given !== undefined) return known(given);
  const { assumed, assumedWith } = term;
  if (assumed !== undefined && (assumedWith === undefined || valueAt(applicant, assumedWith) === true))
    return assumed ? assumptions.true : assumptions.false;
  return missing === "none" ? known(absent[term.kind]) : anything;
}

/** Reads an applicant on the day of application; each value is worked out once. */
export function readingOf(applicant: Applicant, circumstances: Circumstances): Reading {
  const subject = subjectOf(applicant, circumstances);
  const read = new Map<CriterionName, Possible>();
  return (name) => {
    const before = read.get(name);
    if (before) return before;
    const term = termOf(name);
    const derive = derivations[name];
    const value =
      term.field !== undefined ? ofField(applicant, term.field, term, circumstances) : (derive?.(subject) ?? anything);
    read.set(name, value);
    return value;
  };
}
