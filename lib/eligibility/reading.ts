import type { Applicant } from "./applicant.ts";
import type { Circumstances } from "./degree-record.ts";
import { derivations, subjectOf } from "./derived-values.ts";
import { anything, known, type Possible, type Value } from "./possible.ts";
import { type CriterionName, type Term, termOf } from "./vocabulary.ts";

/** What is known of an applicant under the name of a criterion. */
export type Reading = (name: CriterionName) => Possible;

type Fields = { [key: string]: unknown };

/** The value at a dotted path of at most two steps; undefined where it is not given. */
export function valueAt(applicant: Applicant, path: string): Value | undefined {
  const dot = path.indexOf(".");
  const fields = applicant as Fields;
  if (dot === -1) return fields[path] as Value | undefined;
  return (fields[path.slice(0, dot)] as Fields | undefined)?.[path.slice(dot + 1)] as Value | undefined;
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
