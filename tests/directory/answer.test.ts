import { describe, expect, test } from "vitest";
import { fallbacks, offices, places } from "#lib/content/network.ts";
import type { Answer, Need } from "#lib/directory/answer.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import { claimsByPlace, coverageProblems, isDivided } from "#lib/directory/coverage.ts";
import { directory } from "#lib/directory/directory.ts";

function answerFor(code: string, need?: Need): Answer {
  const answer = directory.answer(code, need);
  if (!answer || "parts" in answer) throw new Error(`${code} has no single answer`);
  return answer;
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("the network", () => {
  test("claims no place twice and forgets none", () => {
    expect(coverageProblems({ places, offices, fallbacks })).toEqual([]);
    const twice = [...claimsByPlace({ places, offices, fallbacks })].filter(([, claims]) => claims.length > 1);
    expect(twice).toEqual([]);
  });

  test("answers every place, and never with a dead end", () => {
    for (const { code } of places.filter((place) => !isDivided(place.code)))
      for (const need of [undefined, "talent", "enterprise"] as const) {
        const channels = channelsOf(answerFor(code, need).firstReachable).map(({ type }) => type);
        const direct = channels.filter((type) => ["phone", "email", "website"].includes(type));
        expect(direct, code).not.toEqual([]);
      }
  });

  test.each([
    ["CN", 31],
    ["US", 51],
  ])("asks which of the parts of %s it is", (code, count) => {
    const answer = directory.answer(code);
    if (!answer || !("parts" in answer)) throw new Error(`${code} is not divided`);
    expect(answer.parts).toHaveLength(count);
    expect(answer.parts.every((part) => part.code.startsWith(`${code}-`))).toBe(true);
  });

  test.each([
    ["JP", "tokyo", "dedicated-team", "published"],
    ["KR", "tokyo", "dedicated-team", "published"],
    ["CN-GD", "guangdong", "dedicated-team", "published"],
    ["CN-ZJ", "shanghai", "dedicated-team", "published"],
    ["CN-YN", "chengdu", "dedicated-team", "published"],
    ["US-OR", "san-francisco", "dedicated-team", "inferred"],
    ["US-DC", "washington-dc", "office", "inferred"],
    ["MY", "kuala-lumpur", "office", "published"],
    ["IN", "singapore", "dedicated-team", "provisional"],
    ["GL", "london", "dedicated-team", "inferred"],
    ["DE", "berlin", "dedicated-team", "inferred"],
    ["TH", "bangkok", "dedicated-team", "reported"],
    ["BR", "investhk", "head-office", "published"],
    ["KE", "investhk", "head-office", "published"],
    ["HK", "investhk", "head-office", "published"],
  ])("%s is looked after by %s via %s, as %s", (code, office, via, certainty) => {
    const answer = answerFor(code);
    expect([answer.responsible.id, answer.via, answer.certainty]).toEqual([office, via, certainty]);
  });
});

describe("liaison units", () => {
  test("the unit in a province is named with the office that owns it, not instead of it", () => {
    const { responsible, unit } = answerFor("CN-ZJ");
    expect([responsible.id, unit?.id, unit?.parent]).toEqual(["shanghai", "zhejiang-lu", "shanghai"]);
  });

  test("Shenzhen's unit is a unit in a city of Guangdong", () => {
    const { unit, cityUnits } = answerFor("CN-GD");
    expect(unit).toBeUndefined();
    expect(ids(cityUnits)).toEqual(["shenzhen-lu"]);
  });
});

describe("whom to turn to next", () => {
  test("an office leads to the head offices in Hong Kong", () => {
    expect(ids(answerFor("JP").fallbacks)).toEqual(["investhk", "oases", "hkte", "immd"]);
  });

  test("a talent turns to Hong Kong Talent Engage first", () => {
    expect(answerFor("JP", "talent").fallbacks[0]?.id).toBe("hkte");
    expect(answerFor("BR", "talent").responsible.id).toBe("hkte");
  });

  test("an enterprise turns to InvestHK first and then to OASES", () => {
    expect(ids(answerFor("JP", "enterprise").fallbacks).slice(0, 2)).toEqual(["investhk", "oases"]);
    const { responsible, fallbacks: next } = answerFor("BR", "enterprise");
    expect([responsible.id, next[0]?.id]).toEqual(["investhk", "oases"]);
  });

  test("an office without a Dedicated Team leads to offices that have one before Hong Kong", () => {
    expect(ids(answerFor("US-DC").fallbacks)).toEqual([
      "new-york",
      "san-francisco",
      "investhk",
      "oases",
      "hkte",
      "immd",
    ]);
    expect(answerFor("MY").fallbacks[0]?.id).toBe("singapore");
  });

  test("where the responsible office publishes nothing, the first that does is named", () => {
    const { responsible, firstReachable } = answerFor("TH");
    expect([responsible.id, firstReachable.id]).toEqual(["bangkok", "investhk"]);
  });

  test.each(["GL", "IN", "BR"])("an answer that rests on no published rule says why: %s", (code) => {
    expect(answerFor(code).reason?.en).toMatch(/\w+/);
  });

  test("nobody is sent to the same office twice", () => {
    const undivided = places
      .map(({ code }) => directory.answer(code))
      .filter((answer) => answer && !("parts" in answer));
    for (const answer of undivided as Answer[]) {
      const line = ids([answer.responsible, ...answer.fallbacks]);
      expect(new Set(line).size, answer.place.code).toBe(line.length);
    }
  });
});
