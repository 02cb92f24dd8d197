import type { DegreeRecord } from "./degree-record.ts";
import type { Possible, Truth, Value } from "./possible.ts";

type Match = (record: DegreeRecord) => Truth;

/** A property of a record; undefined where it is not known. */
type Property = (record: DegreeRecord) => Value | undefined;

const newestFirst = (a: DegreeRecord, b: DegreeRecord): number =>
  (a.awarded ?? "") < (b.awarded ?? "") ? 1 : (a.awarded ?? "") > (b.awarded ?? "") ? -1 : 0;

/** The records that may be the latest that matches: down to the first that surely does. */
function candidates(records: readonly DegreeRecord[], matches: Match): DegreeRecord[] {
  const matching = records.filter((record) => matches(record) !== false);
  if (matching.some(({ awarded }) => awarded === undefined)) return matching;
  const ordered = matching.toSorted(newestFirst);
  const sure = ordered.findIndex((record) => matches(record) === true);
  return sure === -1 ? ordered : ordered.slice(0, sure + 1);
}

/** A property of the latest record that matches, or `otherwise` where none does. */
export function ofLatest(
  records: readonly DegreeRecord[],
  matches: Match,
  property: Property,
  otherwise: Value,
): Possible {
  const values: Value[] = records.some((record) => matches(record) === true) ? [] : [otherwise];
  let open = false;
  for (const record of candidates(records, matches)) {
    const value = property(record);
    if (value === undefined) open = true;
    else values.push(value);
  }
  return { values, open };
}
