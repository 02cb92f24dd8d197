import type { Concept, PhraseFinder } from "./phrases.ts";
import { chineseWords, runsOf } from "./terms.ts";
import type { Unit } from "./units.ts";

/** A part of a question that means one thing. */
export type Span = {
  units: readonly Unit[];
  /** What it may mean; empty for a word that is no name. */
  concepts: readonly Concept[];
};

type Step = { length: number; cost: number; concepts: readonly Concept[] };

/** Few and long parts are likelier than many and short ones; names are likelier than words of the dictionary. */
const cost = { name: 0.9, word: 1, character: 1.4 };

function dictionaryWords(units: readonly Unit[]): Map<number, number> {
  const lengths = new Map<number, number>();
  let start = 0;
  for (const run of runsOf(units)) {
    if (run.length > 1)
      for (const word of chineseWords(run.map(({ text }) => text).join("")))
        lengths.set(start + word.start, [...word.text].length);
    start += run.length;
  }
  return lengths;
}

function stepsFrom(start: number, units: readonly Unit[], words: Map<number, number>, phrases: PhraseFinder): Step[] {
  const byLength = new Map<number, Concept[]>();
  for (const { concept, length } of phrases.matchesAt(units, start))
    byLength.set(length, [...(byLength.get(length) ?? []), concept]);
  const named = [...byLength].map(([length, concepts]): Step => ({ length, cost: cost.name, concepts }));
  const length = words.get(start) ?? 1;
  const single = units[start]?.isHan && length === 1;
  return [
    ...named,
    { length: 1, cost: units[start]?.isHan ? cost.character : cost.word, concepts: [] },
    ...(single || byLength.has(length) ? [] : [{ length, cost: cost.word, concepts: [] }]),
  ];
}

type Best = { cost: number; from: number; concepts: readonly Concept[] };

/** Cuts a question into the fewest parts that have a meaning. */
export function spansOf(units: readonly Unit[], phrases: PhraseFinder): Span[] {
  const words = dictionaryWords(units);
  const best: (Best | undefined)[] = [{ cost: 0, from: -1, concepts: [] }];
  for (const start of units.keys()) {
    const before = best[start];
    if (!before) continue;
    for (const step of stepsFrom(start, units, words, phrases)) {
      const total = before.cost + step.cost;
      const end = start + step.length;
      const known = best[end];
      if (!known || total < known.cost - 1e-9) best[end] = { cost: total, from: start, concepts: step.concepts };
    }
  }
  const spans: Span[] = [];
  for (let end = units.length; end > 0; ) {
    const { from = 0, concepts = [] } = best[end] ?? {};
    spans.unshift({ units: units.slice(from, end), concepts });
    end = from;
  }
  return spans;
}
