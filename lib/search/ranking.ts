import type { Kind, Passage } from "./passage.ts";

/** What answers a question comes before what only explains words, lists names or speaks of the site itself. */
const trust: Record<Kind, number> = {
  scheme: 1.1,
  question: 1,
  guide: 1.05,
  office: 1,
  place: 1,
  institution: 1,
  university: 0.45,
  news: 0.55,
  event: 0.55,
  term: 0.3,
  site: 0.8,
};

/** A fact has few words, so that each of them weighs much; the section that explains it should win. */
const bareFact = 0.8;

/** Most people ask how things are, not how they were. */
const tellsOfThePast = 0.6;

/** A page as a whole before its parts, where both answer alike. */
const wholePage = 1.08;

/** An edition in another language is better than none. */
const substitute = 0.7;

const recency = { most: 0.6, days: 180 };

/** News is worth more while it is new; everything else is as good as on its first day. */
function freshness({ date }: Passage, today: string): number {
  if (date === undefined) return 1;
  const days = Math.max(0, (Date.parse(today) - Date.parse(date)) / 86_400_000);
  return 1 + recency.most * Math.exp(-days / recency.days);
}

/** What a page is worth to a reader, whatever is asked. */
export const worthOfPage = (passage: Passage, isReadable: boolean, today: string): number =>
  trust[passage.kind] * (isReadable ? 1 : substitute) * freshness(passage, today);

/** What a passage is worth beside the others of its page. */
export const worthInPage = ({ anchor, fact, isPast }: Passage): number =>
  (anchor === undefined ? wholePage : 1) * (fact === undefined ? 1 : bareFact) * (isPast ? tellsOfThePast : 1);

/** A name that is the whole question outweighs everything else. */
export const exactName = 2;

/** One of the other names by which a thing is known. */
export const exactAlias = 1.5;

/** "What it costs" stands on the page of every scheme; it answers questions that name the scheme. */
export const anySuchPage = 0.5;

/** A page that is for those who ask. */
export const sameAudience = 1.1;

/** How much of the sum is left where the question is answered in part only. */
export const completeness = (coverage: number): number => 0.25 + 0.75 * coverage * Math.sqrt(coverage);
