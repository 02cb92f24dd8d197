/** One row of a comparison: what belongs together, with its place in each list that has it. */
export type Row = { key: string; places: (number | undefined)[] };

/** The keys of several lists in one order: that of the first list, with what only others have behind its neighbour there. */
function mergedOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists) {
    let after = -1;
    for (const key of list) {
      const known = order.indexOf(key);
      if (known < 0) order.splice(after + 1, 0, key);
      after = known < 0 ? after + 1 : known;
    }
  }
  return order;
}

/** Lists side by side, each key on a row of its own, wherever it stands in each list. */
export const alignedRows = (lists: readonly (readonly string[])[]): Row[] =>
  mergedOrder(lists).map((key) => ({
    key,
    places: lists.map((list) => {
      const place = list.indexOf(key);
      return place < 0 ? undefined : place;
    }),
  }));
