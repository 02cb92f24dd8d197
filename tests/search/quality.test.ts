import { describe, expect, test } from "vitest";
import { readJudgements } from "../../bench/search/judgements.ts";
import { qualityByScript } from "../../bench/search/quality.ts";
import { searchTargets } from "../../bench/search/report.ts";
import { engine } from "./real-search.ts";

const judgements = readJudgements("judgements");
const heldOut = readJudgements("held-out");

describe("on the questions it was tuned on, search reaches its targets in each script", () => {
  test.each([...qualityByScript(engine, judgements)])("%s", (_, { success3, ndcg10 }) => {
    expect(success3).toBeGreaterThanOrEqual(searchTargets.success3);
    expect(ndcg10).toBeGreaterThanOrEqual(searchTargets.ndcg10);
  });
});

test("on questions it was never tuned on, it does as well", () => {
  const { success3, ndcg10 } = qualityByScript(engine, heldOut).get("all") ?? { success3: 0, ndcg10: 0 };
  expect(success3).toBeGreaterThanOrEqual(searchTargets.success3);
  expect(ndcg10).toBeGreaterThanOrEqual(searchTargets.ndcg10);
});

test("there are enough judged questions, half of them Chinese and in both scripts", () => {
  const inScript = (script: string) => judgements.filter((each) => each.script === script).length;
  expect(judgements.length).toBeGreaterThanOrEqual(150);
  expect(inScript("zh-hant") + inScript("zh-hans")).toBeGreaterThanOrEqual(judgements.length / 2);
  expect(Math.min(inScript("zh-hant"), inScript("zh-hans"))).toBeGreaterThan(40);
});

test("no question is judged in both sets, or twice", () => {
  const all = [...judgements, ...heldOut].map(({ script, query }) => `${script} ${query}`);
  expect(all.filter((each, index) => all.indexOf(each) < index)).toEqual([]);
});
