import { type Intent, intentNames } from "#lib/content/schema/search-words.ts";
import type { Part } from "../analysis/question.ts";
import { intentConcept } from "../concept-ids.ts";
import type { Passage } from "../passage.ts";
import type { Asked } from "./answer.ts";

const intents: ReadonlyMap<string, Intent> = new Map(intentNames.map((name) => [intentConcept(name), name]));

/** What a part of a question wants to know; a word may mean several things. */
export const intentsOf = ({ concepts }: Part): Intent[] => concepts.flatMap(({ id }) => intents.get(id) ?? []);

/** The ids of the things with a page of their own that a part names. */
export const subjectsOf = ({ concepts }: Part): string[] =>
  concepts.flatMap(({ id, isSubject }) => (isSubject ? [id.slice(1)] : []));

/** The things that answer only to their names and are named in a question. */
export const namedThings = ({ found, engine }: Asked): Passage[] =>
  [...found.named].flatMap((number) => engine.index.passages[number] ?? []);

/** Everybody who asks here asks about Hong Kong. */
const home = "/contact/hk";

/** A question taken apart: what it names, what it wants to know, and what is neither. */
export type Wanted = { subjects: string[]; intents: Intent[]; rest: Part[] };

/** What a question wants to know of what. */
export function wantedBy({ found: { question } }: Asked): Wanted {
  const wanted: Wanted = { subjects: [], intents: [], rest: [] };
  const isOnlyHome = question.parts.length === 1;
  for (const part of question.parts) {
    const subjects = subjectsOf(part).filter((id) => id !== home || isOnlyHome);
    const wants = intentsOf(part);
    if (subjects.length > 0) wanted.subjects.push(...subjects);
    else if (wants.length > 0) wanted.intents.push(...wants);
    else if (!subjectsOf(part).includes(home)) wanted.rest.push(part);
  }
  return wanted;
}
