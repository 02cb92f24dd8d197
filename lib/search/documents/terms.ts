import { termCategories, terms } from "#lib/content/glossary.ts";
import { localText } from "#lib/content/localize.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Passage } from "../passage.ts";
import { inEach, wordings, written } from "./texts.ts";

/** What readers look up is called otherwise in brackets: `Deposit (rental)`, `住房公积金（不同制度）`. */
const withoutRemarks = (name: string) => name.replace(/\s*[（(][^）)]*[）)]/g, "").replace(/[《》「」]/g, "");

/** Every name of a term: official, short, and those used on the Mainland; of an office these name its city only. */
export const namesOfTerm = ({ category, names, abbreviation, mainlandUsage }: (typeof terms)[number]): string[] =>
  wordings(
    names,
    ...(abbreviation?.split(" / ") ?? []),
    ...(category === "office" ? [] : (mainlandUsage?.split("／") ?? [])),
  ).map(withoutRemarks);

const shown: ReadonlySet<string> = new Set(termCategories);

/** The terms of the glossary page. */
export const termPassages = (): Passage[] =>
  terms
    .filter(({ category }) => shown.has(category))
    .map((term) => ({
      path: "/glossary",
      anchor: term.id,
      kind: "term",
      title: inEach((locale) => translator(locale)("glossary.title")),
      heading: written(term.names),
      text: inEach((locale) =>
        [
          ...new Set([
            ...localeIds.map((other) => localText(term.names, other)),
            ...(term.abbreviation ? [term.abbreviation] : []),
          ]),
        ].join(translator(locale)("list.separator")),
      ),
      names: namesOfTerm(term),
      onlyByName: true,
      isOwnResult: true,
    }));
