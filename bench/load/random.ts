/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several things; the first is asked for most, the second half as often, and so on (Zipf's law). */
export function zipf<T>(things: readonly T[], random: () => number, exponent = 1): () => T {
  const sums: number[] = [];
  for (let rank = 1; rank <= things.length; rank++) sums.push((sums.at(-1) ?? 0) + rank ** -exponent);
  const total = sums.at(-1) ?? 0;
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, things.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return things[low] as T;
  };
}

/** The things in another order, the same in every run. */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const mixed = [...things];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}
