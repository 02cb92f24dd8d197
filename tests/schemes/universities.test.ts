import { describe, expect, test } from "vitest";
import { universities } from "#lib/content/universities.ts";
import { findUniversities, isListed, universityPlaces } from "#lib/schemes/universities.ts";

const idsFor = (query: string) => findUniversities(query).map(({ id }) => id);

describe("an institution is found by", () => {
  test.each([
    ["its English name", "university of tokyo", "university-of-tokyo"],
    ["its Chinese name", "東京大學", "university-of-tokyo"],
    ["its Chinese name in the other script", "东京大学", "university-of-tokyo"],
    ["a name with accents left out", "eth zurich", "eth-zurich-swiss-federal-institute-of-technology"],
    ["a short name", "HKUST", "hong-kong-university-of-science-and-technology"],
  ])("%s", (_, query, id) => {
    expect(idsFor(query)).toContain(id);
  });

  test("its place, with all others of that place", () => {
    const places = new Set(findUniversities("Japan").map(({ place }) => place));
    expect([...places]).toEqual(["JP"]);
  });
});

test.each(["", "   ", "!?", "no such place at all", "x".repeat(10_000)])("%j finds nothing", (query) => {
  expect(findUniversities(query)).toEqual([]);
});

test("the list of today holds as many as the Government says", () => {
  expect(universities.filter((each) => isListed(each, "2026-11-22"))).toHaveLength(200);
  expect(universityPlaces("2026-11-22").flatMap(({ listed }) => listed)).toHaveLength(200);
});

test("an institution counts from its first day to the day before it leaves", () => {
  const [sample] = universities;
  if (!sample) throw new Error("no universities");
  const dated = { ...sample, since: "2024-01-01", notAcceptedFrom: "2025-01-01" };
  const days = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"];
  expect(days.map((day) => isListed(dated, day))).toEqual([false, true, true, false]);
});

test("Japan and Korea have pages of their own under these names", () => {
  expect(universityPlaces("2026-11-22").map(({ slug }) => slug)).toEqual(expect.arrayContaining(["japan", "korea"]));
});
