import type { Outcome } from "./assess.ts";
import type { Eligibility } from "./eligibility.ts";
import type { Answers } from "./question.ts";
import { type QuestionGraph, walkQuestions } from "./question-graph.ts";

/** What a walk over all questions comes by. */
export type Ways = {
  graph: QuestionGraph;
  /** By route and outcome, a shortest way to it. */
  shortest: ReadonlyMap<string, ReadonlyMap<Outcome, Answers>>;
  /** Answers after which nothing is asked, although a route is open and nobody was unsure of anything. */
  deadEnds: readonly Answers[];
};

const isUnsure = (answers: Answers): boolean =>
  Object.values(answers).some((answer) => answer === null || answer === "not-sure-listed");

/** Walks every path through the questions of a day, and notes where it leads. */
export function walkWays(eligibility: Eligibility, day: string): Ways {
  const shortest = new Map<string, Map<Outcome, Answers>>();
  const deadEnds: Answers[] = [];
  const graph = walkQuestions(eligibility.rulesOn(day), eligibility.contextOn(day), (answers, next) => {
    const { routes } = eligibility.assess(eligibility.applicantFrom(answers, day), day);
    for (const { route, outcome } of routes) {
      const known = shortest.get(route) ?? new Map<Outcome, Answers>();
      shortest.set(route, known);
      if ((outcome !== "unknown" || !next) && !known.has(outcome)) known.set(outcome, answers);
    }
    if (!next && !isUnsure(answers) && routes.some(({ outcome }) => outcome === "unknown")) deadEnds.push(answers);
  });
  return { graph, shortest, deadEnds };
}
