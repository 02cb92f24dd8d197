import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAnswers, writeAnswers } from "#lib/eligibility/answers.ts";
import type { Answer, Answers, Question } from "#lib/eligibility/question.ts";
import { questions } from "#lib/eligibility/questions.ts";
import { eligibility } from "#lib/eligibility/real.ts";

const parse = (query: string) => parseAnswers(new URLSearchParams(query));

test("answers are read from the address", () => {
  expect(parse("class=foreign-national&age=34&degree=listed&exceptional=no&nationality=jp").answers).toEqual({
    class: "foreign-national",
    nationality: "JP",
    age: 34,
    degree: "listed",
    exceptional: false,
  });
});

describe("what may be ticked", () => {
  test.each([
    ["situation=offer,capital", ["offer", "capital"]],
    ["situation=capital&situation=offer", ["offer", "capital"]],
    ["situation=none", []],
    ["situation=none&situation=offer", ["offer"]],
    ["situation=offer,offer", ["offer"]],
  ])("%s", (query, ticked) => {
    expect(parse(query)).toEqual({ answers: { situation: ticked }, problems: [] });
  });
});

describe("what is no answer is reported", () => {
  test.each([
    ["colour=red", "colour", "red", "unknown-question"],
    ["__proto__=1", "__proto__", "1", "unknown-question"],
    ["age=old", "age", "old", "impossible-answer"],
    ["age=-1", "age", "-1", "impossible-answer"],
    ["age=1.5", "age", "1.5", "impossible-answer"],
    ["age=999", "age", "999", "impossible-answer"],
    ["age=unknown", "age", "unknown", "impossible-answer"],
    ["age=30&age=31", "age", "30,31", "impossible-answer"],
    ["class=alien", "class", "alien", "impossible-answer"],
    ["situation=offer,alien", "situation", "offer,alien", "impossible-answer"],
    ["nationality=Japan", "nationality", "Japan", "impossible-answer"],
    ["exceptional=maybe", "exceptional", "maybe", "impossible-answer"],
  ])("%s", (query, key, value, reason) => {
    expect(parse(query)).toEqual({ answers: {}, problems: [{ key, value, reason }] });
  });

  test("but not what is empty, or is not the check's business", () => {
    expect(parse("age=&situation=")).toEqual({ answers: {}, problems: [] });
    expect(parseAnswers(new URLSearchParams("change=age"), ["change"])).toEqual({ answers: {}, problems: [] });
  });
});

test("“I don’t know” is an answer where it makes sense", () => {
  expect(parse("exceptional=unknown").answers).toEqual({ exceptional: null });
});

const answerTo = ({ kind, options, range, mayBeUnsure }: Question): fc.Arbitrary<Answer> => {
  const sure: fc.Arbitrary<Answer> =
    kind === "choice"
      ? fc.constantFrom(...options)
      : kind === "many"
        ? fc.subarray([...options])
        : kind === "yes-no"
          ? fc.boolean()
          : kind === "place"
            ? fc.constantFrom("JP", "CN", "XX")
            : fc.integer({ min: range?.least ?? 0, max: range?.most ?? 0 });
  return mayBeUnsure ? fc.oneof(sure, fc.constant(null)) : sure;
};

const anyAnswers = fc.record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Answers>;

test("what is written is read back", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(parse(writeAnswers(answers))).toEqual({ answers, problems: [] });
    }),
  );
});

test("no query string throws, and whatever is read can be assessed", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...questions.map(({ id }) => id), ...questions.flatMap(({ options }) => options), "=", "&", ","),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { answers } = parse(pieces.join(""));
      expect(eligibility.assess(eligibility.applicantFrom(answers, "2026-11-22"), "2026-11-22").date).toBe(
        "2026-11-22",
      );
    }),
    { numRuns: 2000 },
  );
});

test("any answers at all, contradictions too, have a result and a next question or none", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const applicant = eligibility.applicantFrom(answers, "2026-11-22");
      expect(eligibility.assess(applicant, "2026-11-22").date).toBe("2026-11-22");
      const next = eligibility.nextQuestion({}, "2026-11-22", answers);
      if (next) expect(answers[next.id]).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
