import { facts } from "#lib/content/facts.ts";
import { localText } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Passage } from "../passage.ts";
import type { ProsePassage } from "./prose-passages.ts";
import { factText, inEach } from "./texts.ts";

/** Where one reads most about a fact that several pages state; the last only touch it. */
const homesInOrder = ["/schemes/", "/living/", "/business/", "/about/", "/offices/", "/talents", "/enterprises", "/"];

const orderOf = ({ path, kind }: Passage): number =>
  kind === "question" || path.startsWith("/journeys/")
    ? homesInOrder.length
    : homesInOrder.findIndex((start) => path.startsWith(start));

/** Every fact that prose states, where one reads most about it. */
export function factPassages(pages: readonly ProsePassage[]): Passage[] {
  const homes = new Map<string, ProsePassage>();
  for (const passage of pages.toSorted((a, b) => orderOf(a) - orderOf(b)))
    for (const id of passage.facts) if (!homes.has(id)) homes.set(id, passage);
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
