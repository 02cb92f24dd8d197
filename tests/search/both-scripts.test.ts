import { expect, test } from "vitest";
import { simplify, terms } from "#lib/content/glossary.ts";
import { createSimplifier } from "#lib/locales/simplified.ts";
import { publicPages } from "#lib/pages/public-pages.ts";
import { readJudgements } from "../../bench/search/judgements.ts";
import { engine } from "./real-search.ts";

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

const questions = [
  ...[...readJudgements("judgements"), ...readJudgements("held-out")].map(({ query }) => query),
  ...terms.map(({ names }) => names["zh-hant"]),
  ...publicPages().map(({ title }) => title("zh-hant")),
].filter(isChinese);

const found = (question: string, locale: "zh-hant" | "zh-hans") =>
  engine.find(question, locale).results.map(({ passage: { path, anchor } }) => `${path}#${anchor ?? ""}`);

/** 數碼 becomes 数字, which also stands for 數字: whoever types that may mean figures. */
const ambiguous = new Set(["數碼"]);

test("a question finds the same in both Chinese scripts, typed character by character", () => {
  const plain = createSimplifier({ protect: [], overrides: {} });
  const differing = questions.filter(
    (question) => found(question, "zh-hant").join() !== found(plain(question), "zh-hans").join(),
  );
  expect(differing).toEqual([]);
});

test("a question finds the same in the words of the Mainland", () => {
  const differing = questions
    .filter((question) => !ambiguous.has(question))
    .filter((question) => found(question, "zh-hant").join() !== found(simplify(question), "zh-hans").join());
  expect(differing).toEqual([]);
});
