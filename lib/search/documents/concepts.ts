import { simplifiedOverrides, termCategories, terms } from "#lib/content/glossary.ts";
import { localText } from "#lib/content/localize.ts";
import { offices, places } from "#lib/content/network.ts";
import { searchWords } from "#lib/content/search-words.ts";
import { institutions, schemes } from "#lib/content/subjects.ts";
import { universities } from "#lib/content/universities.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { fold } from "../analysis/fold.ts";
import type { Concept } from "../analysis/phrases.ts";
import { audienceConcept, intentConcept } from "../concept-ids.ts";
import { namesOfPlace } from "./places.ts";
import { namesOfTerm } from "./terms.ts";
import { inBothScripts, wordings } from "./texts.ts";

const shown: ReadonlySet<string> = new Set(termCategories);

/** Everything that has a page of its own, by all its names. */
const subjects = (): Concept[] =>
  [
    ...[...schemes.values()].map(({ id, names, shortNames, abbreviation }) => ({
      id: `§/schemes/${id}`,
      names: wordings(names, shortNames, abbreviation),
    })),
    ...[...institutions.values()].map(({ id, names, abbreviation }) => ({
      id: `§/about/${id}`,
      names: wordings(names, abbreviation),
    })),
    ...[...offices.values()].map(({ id, names, shortNames }) => ({
      id: `§/offices/${id}`,
      names: wordings(names, shortNames),
    })),
  ].map((concept) => ({ ...concept, isExact: true, isSubject: true }));

/** Two places may share a name, and stay two. */
const placeNames = (): Concept[] =>
  places.map((place) => ({
    id: `§/contact/${placeSlug(place.code)}`,
    names: namesOfPlace(place),
    isExact: true,
    isSubject: true,
  }));

const universityNames = (): Concept[] =>
  universities.map(({ id, names, shortNames }) => ({
    id: `§/schemes/universities#${id}`,
    names: wordings(names, ...shortNames.filter(({ length }) => length > 2)),
    isExact: true,
    isSubject: true,
  }));

const officialTerms = (): Concept[] =>
  terms
    .filter(({ category }) => shown.has(category))
    .map((term) => ({
      id: `§${term.id}`,
      names: [...namesOfTerm(term), ...localeIds.map((locale) => localText(term.names, locale))],
      isExact: true,
    }));

/** A word and the one that stands for it in derived text: whoever types either finds the same. */
const derived = (): Concept[] =>
  Object.entries(simplifiedOverrides).map(([written, shownAs], index) => ({
    id: `§derived-${index}`,
    names: [written, shownAs],
    isExact: true,
  }));

/** What shares a name is one, and has the names of both. */
function merged(concepts: readonly Concept[]): Concept[] {
  const byName = new Map<string, Concept>();
  const all = new Map<string, Concept>();
  for (const concept of concepts) {
    const keys = concept.names.map((name) => fold(name));
    const known = keys.map((key) => byName.get(key)).find(Boolean);
    const one = known ? { ...known, names: [...new Set([...known.names, ...concept.names])] } : concept;
    all.set(one.id, one);
    for (const name of one.names) byName.set(fold(name), one);
  }
  return [...all.values()];
}

const near = (): Concept[] => [
  ...Object.entries(searchWords.intents).map(([intent, names]) => ({
    id: intentConcept(intent),
    names: inBothScripts(names),
    isExact: false,
  })),
  ...Object.entries(searchWords.audiences).map(([audience, names]) => ({
    id: audienceConcept(audience),
    names: inBothScripts(names),
    isExact: false,
    isSilent: true,
  })),
  ...searchWords.same.map((names, index) => ({ id: `§same-${index}`, names: inBothScripts(names), isExact: false })),
];

/** Everything that has names in several languages, or several words in one. */
export const allConcepts = (): Concept[] => [
  ...merged([...subjects(), ...officialTerms()]),
  ...placeNames(),
  ...universityNames(),
  ...derived(),
  ...near(),
];
