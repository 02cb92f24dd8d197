import { searchWords } from "#lib/content/search-words.ts";
import { fold } from "../analysis/fold.ts";
import type { Passage } from "../passage.ts";
import { eventPassages, newsPassages } from "./bulletins.ts";
import { chartPassages } from "./charts.ts";
import { factPassages } from "./fact-passages.ts";
import { madePagePassages } from "./made-pages.ts";
import { officePassages } from "./offices.ts";
import { institutionPassages, pagePassages, schemePassages } from "./pages.ts";
import { placePassages } from "./places.ts";
import type { ProsePassage } from "./prose-passages.ts";
import { termPassages } from "./terms.ts";
import { inBothScripts } from "./texts.ts";
import { universityPassages } from "./universities.ts";

/** Makers of prose, in the order in which a fact that several pages state is best looked up. */
const proseMakers: readonly (() => ProsePassage[])[] = [
  schemePassages,
  pagePassages,
  institutionPassages,
  officePassages,
  newsPassages,
  eventPassages,
];

/** Makers of everything that is no prose. To make something else findable, write its maker and add it here. */
const makers: readonly (() => Passage[])[] = [placePassages, universityPassages, chartPassages, termPassages];

const withoutFacts = ({ facts: _, ...passage }: ProsePassage): Passage => passage;

/** What stands for one of its names in content/search.yaml is a name of it too. */
function withSynonyms(passage: Passage): Passage {
  if (!passage.onlyByName || passage.kind === "term") return passage;
  const names = new Set(passage.names?.map((name) => fold(name)));
  const groups = searchWords.same.filter((group) => group.some((word) => names.has(fold(word))));
  return groups.length === 0 ? passage : { ...passage, aliases: [...(passage.aliases ?? []), ...groups.flat()] };
}

const withExtraNames = (passage: Passage): Passage => {
  const extra = passage.anchor === undefined ? (searchWords.pages[passage.path] ?? []) : [];
  return extra.length === 0 ? passage : { ...passage, names: [...(passage.names ?? []), ...extra] };
};

const nameInBothScripts = (passage: Passage): Passage => ({
  ...passage,
  ...(passage.names ? { names: inBothScripts(passage.names) } : {}),
  ...(passage.aliases ? { aliases: inBothScripts(passage.aliases) } : {}),
});

/** Everything that the portal says, cut into passages. */
export function allPassages(): Passage[] {
  const prose = proseMakers.flatMap((make) => make());
  const others = makers.flatMap((make) => make());
  const covered = new Set([...prose, ...others].flatMap(({ path, anchor }) => (anchor === undefined ? [path] : [])));
  return [
    ...[...prose.map(withoutFacts), ...others].map(withExtraNames).map(withSynonyms),
    ...factPassages(prose),
    ...madePagePassages(covered),
  ].map(nameInBothScripts);
}
