/** What a field or a derived value may hold; null is a value that is known to be absent. */
export type Value = string | number | boolean | null;

/** True, false, or not known. */
export type Truth = true | false | undefined;

/** What is known of a value: the values it may have, and whether it may have any other. */
export type Possible = { values: readonly Value[]; open: boolean; assumed?: boolean };

/** Nothing is known. */
export const anything: Possible = { values: [], open: true };

const yes: Possible = { values: [true], open: false };
const no: Possible = { values: [false], open: false };
const eitherWay: Possible = { values: [true, false], open: false };

/** A value that is known. */
export const known = (value: Value): Possible =>
  value === true ? yes : value === false ? no : { values: [value], open: false };

/** A truth as a value. */
export const fromTruth = (truth: Truth): Possible => (truth === undefined ? eitherWay : truth ? yes : no);

/** All of some truths. */
export function both(...truths: Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** Any of some truths. */
export function either(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}
