import type { PassageScore, Score } from "./index/score.ts";
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

/** A name that is the whole question outweighs everything else. */
const exact = { name: 2, alias: 1.5 };

/** A fact has few words, so that each of them weighs much; the section that explains it should win. */
const bareFact = 0.8;

/** "What it costs" stands on the page of every scheme; it answers questions that name the scheme. */
const anySuchPage = 0.5;

/** A page as a whole before its parts, where both answer alike. */
const wholePage = 1.08;

/** An edition in another language is better than none. */
const substitute = 0.7;

const sameAudience = 1.1;

const recency = { most: 0.6, days: 180 };

/** What the reader, the question as a whole and the day add to the score. */
export type Circumstances = {
  /** True where the passage can be read in the reader's language. */
  isReadable: (passage: Passage) => boolean;
  /** Whether the whole question is a name of the passage, or one by which it is known besides. */
  nameOf: (passage: Passage) => "name" | "alias" | undefined;
  /** The heading of a passage stands on many pages. */
  isRepeated: (passage: Passage) => boolean;
  audience: Passage["audience"];
  /** Today, as 2026-11-22. */
  today: string;
};

function freshness({ date }: Passage, today: string): number {
  if (date === undefined) return 1;
  const days = Math.max(0, (Date.parse(today) - Date.parse(date)) / 86_400_000);
  return 1 + recency.most * Math.exp(-days / recency.days);
}

/** How much of the sum is left where the question is answered in part only. */
const completeness = ({ coverage }: Score) => 0.25 + 0.75 * coverage ** 1.5;

/** How well a page answers, whichever of its passages do. */
export function rankOfPage(page: Score, passage: Passage, { isReadable, audience, today }: Circumstances): number {
  return (
    page.sum *
    completeness(page) *
    trust[passage.kind] *
    (isReadable(passage) ? 1 : substitute) *
    (audience !== undefined && passage.audience === audience ? sameAudience : 1) *
    freshness(passage, today)
  );
}

/** How well a passage answers, all things considered. */
export function rankOfPassage(score: PassageScore, passage: Passage, circumstances: Circumstances): number {
  const { nameOf, isRepeated } = circumstances;
  const name = passage.kind === "term" ? undefined : nameOf(passage);
  return (
    rankOfPage(score, passage, circumstances) *
    (passage.anchor === undefined ? wholePage : 1) *
    (passage.fact === undefined ? 1 : bareFact) *
    (name ? exact[name] : 1) *
    (!score.isCalledSo && isRepeated(passage) ? anySuchPage : 1)
  );
}
