import type { Engine } from "#lib/search/engine.ts";
import type { Judgement } from "./judgements.ts";

/** How good the results of some questions are. */
export type Quality = {
  questions: number;
  /** The share of questions whose first result answers them. */
  success1: number;
  /** The share of questions with an answer among the first three. */
  success3: number;
  /** How well the first ten are ordered, 1 is best. */
  ndcg10: number;
};

type Rated = { judgement: Judgement; grades: number[] };

const answers = 3;

/** What each of the first ten results is worth; a page counts once. */
function ratedResults(engine: Engine, judgement: Judgement): Rated {
  const { relevant, query, locale } = judgement;
  const counted = new Set<string>();
  const grades = engine
    .find(query, locale)
    .results.slice(0, 10)
    .map(({ passage: { path, anchor } }) => {
      const judged = [anchor ? `${path}#${anchor}` : path, path].find((key) => relevant.has(key) && !counted.has(key));
      if (judged === undefined) return 0;
      counted.add(judged);
      return relevant.get(judged) ?? 0;
    });
  return { judgement, grades };
}

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

const idealGain = ({ relevant }: Judgement): number =>
  gain([...relevant.values()].toSorted((a, b) => b - a).slice(0, 10));

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const succeedsWithin = (count: number, { grades }: Rated): number => Number(grades.slice(0, count).includes(answers));

function qualityOf(rated: readonly Rated[]): Quality {
  return {
    questions: rated.length,
    success1: mean(rated.map((each) => succeedsWithin(1, each))),
    success3: mean(rated.map((each) => succeedsWithin(3, each))),
    ndcg10: mean(rated.map(({ judgement, grades }) => gain(grades) / idealGain(judgement))),
  };
}

/** The quality for the questions in each script, then for all of them. */
export function qualityByScript(engine: Engine, judgements: readonly Judgement[]): Map<string, Quality> {
  const rated = judgements.map((judgement) => ratedResults(engine, judgement));
  const scripts = [...new Set(judgements.map(({ script }) => script))];
  return new Map([
    ...scripts.map((script): [string, Quality] => [
      script,
      qualityOf(rated.filter(({ judgement }) => judgement.script === script)),
    ]),
    ["all", qualityOf(rated)],
  ]);
}
