import { describe, expect, test } from "vitest";
import { z } from "zod";
import { schemes } from "#lib/content/subjects.ts";
import { answerClasses } from "#lib/eligibility/answer-classes.ts";
import { applicantSchema } from "#lib/eligibility/applicant.ts";
import { applicantFromAnswers } from "#lib/eligibility/applicant-from-answers.ts";
import { comparisonOf } from "#lib/eligibility/comparison.ts";
import { derivations } from "#lib/eligibility/derived-values.ts";
import { criteriaOf } from "#lib/eligibility/figures.ts";
import { questions } from "#lib/eligibility/questions.ts";
import { valueAt } from "#lib/eligibility/reading.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { type CriterionName, isCriterionName, termOf, vocabulary } from "#lib/eligibility/vocabulary.ts";
import { factById } from "#lib/facts/facts.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { aCriterion, oneRoute } from "./made-up-schemes.ts";

type Shape = { type?: string; properties?: Record<string, Shape> };

const applicant = z.toJSONSchema(applicantSchema, { io: "input" }) as Shape;

const shapeAt = (path: string): Shape | undefined =>
  path.split(".").reduce<Shape | undefined>((shape, key) => shape?.properties?.[key], applicant);

const names = Object.keys(vocabulary) as CriterionName[];

test("every name is a field of the applicant, or derived, and never both", () => {
  for (const name of names) {
    const { field, kind } = termOf(name);
    const type = field === undefined ? undefined : shapeAt(field)?.type;
    const expected = kind === "boolean" ? ["boolean"] : kind === "number" ? ["number", "integer"] : ["string"];
    expect([name, field === undefined ? name in derivations : expected.includes(type ?? "")]).toEqual([name, true]);
    expect([name, field !== undefined && name in derivations]).toEqual([name, false]);
  }
});

test("every criterion of the content can be read, and compared", () => {
  const criteria = [...schemes.values()].flatMap(criteriaOf);
  expect(criteria.length).toBeGreaterThan(100);
  for (const criterion of criteria) {
    expect([criterion.criterion, isCriterionName(criterion.criterion)]).toEqual([criterion.criterion, true]);
    expect(() => comparisonOf(criterion)).not.toThrow();
  }
});

describe("a criterion that makes no sense is refused", () => {
  test.each([
    [{ criterion: "shoe-size", op: ">=", value: 40 }],
    [{ criterion: "age", op: ">=", value: "eighteen" }],
    [{ criterion: "age", op: "in", value: 18 }],
    [{ criterion: "nationality", op: "=", value: ["JP"] }],
    [{ criterion: "highest-degree-level", op: ">=", value: "professor" }],
    [{ criterion: "english-good", op: "=", value: "yes" }],
  ] as const)("%o", (given) => {
    expect(() => comparisonOf(aCriterion({ ...given, value: given.value as string }))).toThrow(given.criterion);
  });
});

test("and keeps the whole from being made, before anybody asks", () => {
  expect(() => oneRoute(aCriterion({ criterion: "shoe-size", op: ">=", value: 40 }))).toThrow("shoe-size");
});

describe("every question", () => {
  const day = "2026-11-22";
  const rules = eligibility.rulesOn(day);
  const context = eligibility.contextOn(day);

  test.each(questions.map((question) => [question.id, question] as const))(
    "%s sets the fields it names",
    (id, question) => {
      const set = new Set<string>();
      for (const answer of answerClasses(question, rules, day)) {
        const said = applicantFromAnswers({ [id]: answer }, context);
        for (const field of question.fields)
          if ((field === "degrees" ? said.degrees : valueAt(said, field)) !== undefined) set.add(field);
      }
      expect([...set].sort()).toEqual(
        question.fields.filter((field) => (id !== "awarded" && id !== "studies" ? true : set.has(field))).toSorted(),
      );
      for (const field of question.fields) expect([field, shapeAt(field) !== undefined]).toEqual([field, true]);
    },
  );

  test.each(localeIds)("has its words in %s", (locale) => {
    const t = translator(locale) as unknown as { has: (key: string) => boolean };
    for (const { id, options } of questions)
      for (const key of ["title", ...options.map((option) => `options.${option}`)])
        expect([id, key, t.has(`check.questions.${id}.${key}`)]).toEqual([id, key, true]);
  });

  test("names facts that exist", () => {
    for (const { facts = {} } of questions) for (const id of Object.values(facts)) expect(factById(id).id).toBe(id);
  });

  test("has a band of income for each threshold of the rules", () => {
    expect(context.figures.thresholds("annual-income")).toHaveLength(2);
    expect(context.figures.thresholds("months-since-vtc-graduation")).toHaveLength(2);
    expect(context.figures.thresholds("months-since-hk-degree")).toHaveLength(1);
  });
});
