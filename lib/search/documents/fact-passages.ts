import { facts } from "#lib/content/facts.ts";
import { translator } from "#lib/locales/translator.ts";
import { localText } from "#lib/content/localize.ts";
import type { Passage } from "../passage.ts";
import type { ProsePassage } from "./prose-passages.ts";
import { factText, inEach } from "./texts.ts";

/** Every fact that prose states, at the first place that states it; the pages stand in the order of their weight. */
export function factPassages(pages: readonly ProsePassage[]): Passage[] {
  const homes = new Map<string, ProsePassage>();
  for (const passage of pages) for (const id of passage.facts) if (!homes.has(id)) homes.set(id, passage);
  return [...homes].flatMap(([id, { facts: _, names: __, aliases, words, ...home }]): Passage[] => {
    const fact = facts.get(id);
    if (!fact) return [];
    return [
      {
        ...home,
        text: inEach(
          (locale) => `${localText(fact.label, locale)}${translator(locale)("list.colon")}${factText(id, locale)}`,
        ),
        fact: id,
      },
    ];
  });
}
