import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/eligibility/question.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { outcomeOf } from "./made-up-schemes.ts";

const day = "2026-11-22";

const from = (answers: Answers) => eligibility.applicantFrom(answers, day);

const outcome = (route: string, answers: Answers) => outcomeOf(eligibility.assess(from(answers), day).routes, route);

test("no answer, no applicant", () => {
  expect(from({})).toEqual({});
  expect(from({ exceptional: null, awarded: null })).toEqual({});
});

test("a listed degree of a year is a record of a listed institution, awarded by the end of that year", () => {
  const [degree] = from({ degree: "listed", awarded: 2019 }).degrees ?? [];
  expect(degree).toMatchObject({ level: "bachelor", awarded: "2019-12-31" });
  expect(eligibility.contextOn(day).universities.isListed(degree?.institution ?? "", day)).toBe(true);
});

test("this year's degree has been awarded", () => {
  expect(from({ degree: "listed", awarded: 2026 }).degrees?.[0]?.awarded).toBe(day);
  expect(from({ degree: "listed", awarded: 2030 }).degrees?.[0]?.awarded).toBe(day);
});

describe("a degree from Hong Kong", () => {
  const graduate: Answers = {
    class: "foreign-national",
    nationality: "MY",
    situation: ["studied"],
    degree: "listed",
    work: [],
  };

  test("that is the listed bachelor’s degree bars from Category C", () => {
    const studies = ["hong-kong", "recent", "first-degree"];
    expect(outcome("ttps-c", { ...graduate, studies, awarded: 2026 })).toBe("does-not-meet");
    expect(outcome("iang-hk-recent", { ...graduate, studies })).toBe("meets");
  });

  test("that came after it does not", () => {
    expect(outcome("ttps-c", { ...graduate, studies: ["hong-kong", "recent"], awarded: 2023 })).toBe("meets");
  });

  test("leaves Category C open until that is told", () => {
    expect(outcome("ttps-c", { ...graduate, awarded: 2023 })).toBe("unknown");
  });
});

describe("where answers contradict each other", () => {
  test("what the situation rules out cannot be followed up", () => {
    expect(from({ situation: [], business: "backed" }).business_plan?.government_backed).toBe(false);
    expect(outcome("iang-hk-recent", { situation: [], degree: "listed", studies: ["hong-kong"] })).toBe(
      "does-not-meet",
    );
  });

  test("whoever holds no degree holds none from anywhere", () => {
    expect(from({ degree: "none", studies: ["hong-kong"], technology: ["stem"] }).degrees).toEqual([]);
  });

  test("a nationality told earlier yields to the passport of a resident of the Mainland", () => {
    expect(from({ nationality: "JP", class: "mainland-resident" }).nationality).toBe("CN");
  });
});

test("what was assumed may be denied", () => {
  const answers: Answers = { class: "foreign-national", nationality: "JP", work: ["top-income"] };
  expect(outcome("ttps-a", answers)).toBe("meets");
  expect(outcome("ttps-a", { ...answers, exceptions: ["record"] })).toBe("does-not-meet");
});
