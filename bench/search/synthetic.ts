import type { Passage, Texts } from "#lib/search/passage.ts";

const sectionsPerDocument = 4;
const sentencesPerSection = 6;

/** A small generator of the same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The sentences of some passages, by locale: made-up documents use the words that real ones use, as often. */
function sentencesOf(passages: readonly Passage[]): Map<string, string[]> {
  const byLocale = new Map<string, string[]>();
  for (const { text } of passages)
    for (const [locale, whole] of Object.entries(text)) {
      const sentences = byLocale.get(locale) ?? [];
      sentences.push(...whole.split(/(?<=[.。？?！!]) ?/).filter(Boolean));
      byLocale.set(locale, sentences);
    }
  return byLocale;
}

/** So many made-up documents, each a page with four sections in the languages of the given passages. */
export function syntheticPassages(real: readonly Passage[], count: number): Passage[] {
  const pool = sentencesOf(real.filter(({ onlyByName, fact }) => !onlyByName && fact === undefined));
  const number = numbersFrom(1);
  const texts = (sentences: number): Texts =>
    Object.fromEntries(
      [...pool].map(([locale, all]) => [
        locale,
        Array.from({ length: sentences }, () => all[number(all.length)]).join(" "),
      ]),
    );
  return Array.from({ length: count }, (_, page) => page).flatMap((page): Passage[] => {
    const path = `/bench/${page}`;
    const title = texts(1);
    return [
      { path, kind: "guide", title, text: texts(2) },
      ...Array.from(
        { length: sectionsPerDocument },
        (__, section): Passage => ({
          path,
          anchor: `section-${section}`,
          kind: "guide",
          title,
          heading: texts(1),
          text: texts(sentencesPerSection),
        }),
      ),
    ];
  });
}
