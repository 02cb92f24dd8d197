import type { Outcome } from "#lib/eligibility/assess.ts";
import type { Answers } from "#lib/eligibility/question.ts";
import { type QuestionGraph, walkQuestions } from "#lib/eligibility/question-graph.ts";
import { eligibility } from "#lib/eligibility/real.ts";

export const graphDay = "2026-11-22";

/** What a walk over all questions came by. */
export type Walk = {
  graph: QuestionGraph;
  /** By route and outcome, a shortest path to it. */
  paths: ReadonlyMap<string, ReadonlyMap<Outcome, Answers>>;
  /** Ends at which a route is open although every question was answered. */
  deadEnds: readonly Answers[];
};

const isUnsure = (answers: Answers) =>
  Object.values(answers).some((answer) => answer === null || answer === "not-sure-listed");

/** Walks the questions of the portal's own schemes on the day of the snapshots. */
export function walkRealQuestions(): Walk {
  const paths = new Map<string, Map<Outcome, Answers>>();
  const deadEnds: Answers[] = [];
  const graph = walkQuestions(eligibility.rulesOn(graphDay), eligibility.contextOn(graphDay), (answers, next) => {
    const { routes } = eligibility.assess(eligibility.applicantFrom(answers, graphDay), graphDay);
    for (const { route, outcome } of routes) {
      const known = paths.get(route) ?? new Map<Outcome, Answers>();
      paths.set(route, known);
      if ((outcome !== "unknown" || !next) && !known.has(outcome)) known.set(outcome, answers);
    }
    if (!next && !isUnsure(answers) && routes.some(({ outcome }) => outcome === "unknown")) deadEnds.push(answers);
  });
  return { graph, paths, deadEnds };
}
