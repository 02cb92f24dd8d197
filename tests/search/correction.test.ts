import { describe, expect, test } from "vitest";
import { slipsBetween } from "#lib/search/vocabulary.ts";
import { engineOf, exact, found, page } from "./made-up-index.ts";

const engine = engineOf(
  [
    page("/quality", { title: "Quality Migrant Admission Scheme", text: "Criteria for migrants, without a quota." }),
    page("/company", { title: "Company registration", text: "Register a business at the registry." }),
    page("/kenya", { title: "Kenya" }, { names: ["Kenya"], aliases: ["Saint Helier"], onlyByName: true }),
    page("/talent", { title: "Top Talent" }, { names: ["高才通"] }),
  ],
  [exact("talent", "高才通"), exact("work", "工作天")],
);

const corrected = (question: string) => engine.find(question, "en").corrected;

describe("slips of the pen are put right", () => {
  test.each([
    ["qualty migrent", "quality migrant"],
    ["setting up a bussiness", "setting up a business"],
    ["regsiter", "register"],
    ["kenia", "kenya"],
    ["高材通", "高才通"],
  ])("%s", (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });
});

describe("what is no slip stays", () => {
  test.each([
    ["a known word", "quality"],
    ["the beginning of one", "migr"],
    ["a short word", "ttx"],
    /* A helper was once taken to Saint Helier. */
    ["a word beside ordinary words that only a town resembles", "company helper"],
    /* 工作嗎 was once taken for 工作天. */
    ["a particle behind a word", "工作嗎"],
    ["nothing that resembles anything", "xyzzyqqq"],
  ])("%s", (_, typed) => {
    expect(corrected(typed)).toBeUndefined();
  });
});

test("results are those of what was meant", () => {
  expect(found(engine, "qualty migrent")).toEqual(["/quality"]);
});

test("an unfinished word finds what begins with it", () => {
  expect(found(engine, "regis")).toEqual(["/company"]);
});

test.each([
  ["same", "same", 0],
  ["one change", "once change", 1],
  ["wrold", "world", 1],
  ["abc", "xyz", 3],
])("%s and %s differ by %i", (a, b, slips) => {
  expect(Math.min(slipsBetween(a, b, 3), 3)).toBe(slips);
});
