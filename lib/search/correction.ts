import { fold } from "./analysis/fold.ts";
import type { PhraseFinder } from "./analysis/phrases.ts";
import { type Span, spansOf } from "./analysis/spans.ts";
import { bigramsOf } from "./analysis/terms.ts";
import { unitsOf } from "./analysis/units.ts";
import type { SearchIndex } from "./index/search-index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Chinese names that a slip of one character may hide. */
const nameLengths = { least: 3, most: 10 };

const textOf = (spans: readonly Span[]) => spans.flatMap(({ units }) => units.map(({ text }) => text)).join("");

function chineseNames({ concepts }: SearchIndex): Map<number, string[]> {
  const names = concepts.flatMap(({ names: all, isExact }) => (isExact ? all : []));
  const byLength = new Map<number, string[]>();
  for (const name of new Set(names.map((each) => fold(each)))) {
    const { length } = name;
    const isName = length >= nameLengths.least && length <= nameLengths.most && /^\p{Script=Han}+$/u.test(name);
    if (isName) byLength.set(length, [...(byLength.get(length) ?? []), name]);
  }
  return byLength;
}

/** The one place at which two names of a length differ; undefined where they differ in none or several. */
function onlySlip(a: string, b: string): number | undefined {
  let slip: number | undefined;
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    if (slip !== undefined) return undefined;
    slip = index;
  }
  return slip;
}

/** Gives the question that was likely meant; undefined where nothing in it looks like a slip. */
export type Correct = (question: string) => string | undefined;

type Tools = { index: SearchIndex; phrases: PhraseFinder; vocabulary: Vocabulary; ignored: ReadonlySet<string> };

/** Makes the function that puts slips of the pen right: one or two letters of a word, one character of a name. */
export function createCorrection({ index, phrases, vocabulary, ignored }: Tools): Correct {
  const names = chineseNames(index);
  const isOpen = ({ units, concepts }: Span) => concepts.length === 0 && !units.every(({ key }) => ignored.has(key));

  /** Beside ordinary words a misspelt word is hardly the name of a town. */
  const isOrdinary = (span: Span) =>
    isOpen(span) && span.units.some(({ text, isHan }) => !isHan && vocabulary.isOrdinary(text));

  function correctedWord({ units: [unit], concepts }: Span, spans: readonly Span[]): string | undefined {
    if (!unit || unit.isHan || concepts.length > 0 || vocabulary.isKnown(unit.text)) return undefined;
    if (vocabulary.begun(unit.text).length > 0) return undefined;
    return vocabulary.near(unit.text, spans.some(isOrdinary) ? "text" : "text and names")[0]?.word;
  }

  /** A name may hide in neighbouring parts that are none themselves; the slip must lie in one of those. */
  function correctedName(spans: readonly Span[]): string | undefined {
    const text = textOf(spans);
    if (bigramsOf([...text]).every((pair) => index.postings.has(pair))) return undefined;
    const isOpenAt = spans.flatMap((span) => span.units.map(() => isOpen(span)));
    return names.get(text.length)?.find((name) => {
      const slip = onlySlip(text, name);
      return slip !== undefined && isOpenAt[slip] === true;
    });
  }

  function longestName(spans: readonly Span[], from: number): { name: string; count: number } | undefined {
    for (let count = Math.min(spans.length - from, nameLengths.most); count > 0; count--) {
      const part = spans.slice(from, from + count);
      if (!part.every(({ units }) => units[0]?.isHan)) continue;
      const name = correctedName(part);
      if (name !== undefined) return { name, count };
    }
    return undefined;
  }

  return (question) => {
    const folded = fold(question);
    const spans = spansOf(unitsOf(folded), phrases);
    let result = "";
    let end = 0;
    for (let at = 0; at < spans.length; at++) {
      const span = spans[at];
      const [first] = span?.units ?? [];
      if (!span || !first || (first.isHan && !isOpen(span) && !spans[at + 1])) continue;
      const found = first.isHan ? longestName(spans, at) : undefined;
      const replacement = found?.name ?? correctedWord(span, spans);
      if (replacement === undefined) continue;
      const replaced = spans.slice(at, at + (found?.count ?? 1));
      result += folded.slice(end, first.start) + replacement;
      const last = replaced.at(-1)?.units.at(-1);
      end = (last?.start ?? 0) + (last?.text.length ?? 0);
      at += replaced.length - 1;
    }
    return end === 0 ? undefined : result + folded.slice(end);
  };
}
