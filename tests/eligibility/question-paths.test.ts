import { beforeAll, describe, expect, test } from "vitest";
import { schemes } from "#lib/content/subjects.ts";
import { writeAnswers } from "#lib/eligibility/answers.ts";
import type { Outcome } from "#lib/eligibility/assess.ts";
import { criteriaOf } from "#lib/eligibility/figures.ts";
import { questions } from "#lib/eligibility/questions.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { referencesOf } from "#lib/eligibility/references.ts";
import { type Ways, walkWays } from "#lib/eligibility/ways.ts";
import { citationsFor } from "#lib/facts/citations.ts";

/*
 * A wrong wizard is worse than none: every path is walked, with answers reduced to their classes, and the ways to
 * every outcome are written down to be read. A change of the rules or the questions changes the tables; whoever
 * accepts that (`npx vitest run --project unit -u tests/eligibility/question-paths.test.ts`) has read them.
 */
const graphDay = "2026-11-22";

let walk: Ways;

beforeAll(() => {
  walk = walkWays(eligibility, graphDay);
}, 300_000);

const order: Outcome[] = ["meets", "conditional", "unknown", "does-not-meet"];

test("no path ends while a route is open of which everything was told", () => {
  expect(walk.deadEnds.map(writeAnswers)).toEqual([]);
});

test("every question is asked on some path, but for what is assumed", () => {
  const asked = [...walk.graph.next.keys()].sort();
  expect(asked).toEqual(questions.flatMap(({ id, onRequest }) => (onRequest ? [] : [id])).sort());
});

describe("no outcome is out of reach", () => {
  const routes = eligibility.rulesOn(graphDay).flatMap(({ routes: those }) => those);

  test.each(routes.map((route) => [route.id, route] as const))("%s", (id, { leaves }) => {
    const reached = [...(walk.shortest.get(id)?.keys() ?? [])];
    const onlyByException = leaves.some(({ criterion }) => criterion.id === "exceptional-ability");
    expect(reached).toContain("does-not-meet");
    expect(reached).toContain(onlyByException ? "conditional" : "meets");
    if (leaves.some(({ criterion }) => criterion.strength)) expect(reached).toContain("conditional");
  });
});

test("every outcome cites at least one dated source", () => {
  for (const [route, byOutcome] of walk.shortest)
    for (const [outcome, answers] of byOutcome) {
      const { routes } = eligibility.assess(eligibility.applicantFrom(answers, graphDay), graphDay);
      const result = routes.find((each) => each.route === route);
      const scheme = schemes.get(result?.scheme ?? "");
      const sources = result && scheme ? citationsFor(referencesOf(result, scheme), "en").list : [];
      expect([route, outcome, sources.filter(({ asOf, url }) => asOf && url).length > 0]).toEqual([
        route,
        outcome,
        true,
      ]);
    }
});

test("the shortest way to every outcome", async () => {
  const lines = [...walk.shortest].flatMap(([route, byOutcome]) =>
    order.flatMap((outcome) => {
      const answers = byOutcome.get(outcome);
      return answers ? [`${route}  ${outcome}\n    ${writeAnswers(answers).replaceAll("&", "\n    ")}`] : [];
    }),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("paths-to-outcomes.txt");
});

test("what may follow every answer", async () => {
  const lines = [...walk.graph.next].flatMap(([question, byAnswer]) => [
    question,
    ...[...byAnswer].map(([answer, next]) => `    ${answer}  →  ${[...next].sort().join(" ")}`),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("what-follows.txt");
});

test("the longest way is not much longer than the usual one", () => {
  expect(walk.graph.longest).toBeLessThanOrEqual(14);
});

test("every criterion that was ever in force names a source", () => {
  for (const scheme of schemes.values()) for (const { source } of criteriaOf(scheme)) expect(source).not.toBe("");
});
