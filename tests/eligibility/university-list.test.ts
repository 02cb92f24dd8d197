import { expect, test } from "vitest";
import { facts } from "#lib/content/facts.ts";
import { places } from "#lib/content/network.ts";
import { universities, universityList, universityListHistory } from "#lib/content/universities.ts";
import { createUniversityList } from "#lib/eligibility/university-list.ts";

const list = createUniversityList(universities);

const listedOn = (day: string) => universities.filter(({ id }) => list.isListed(id, day));

test.each(universityListHistory.map(({ effective, total }) => [effective, total] as const))(
  "from %s the list holds %d institutions, as was published",
  (effective, total) => {
    expect(listedOn(effective)).toHaveLength(total);
  },
);

test("the list in force is the last of its history, and complete", () => {
  expect(universityListHistory.at(-1)?.effective).toBe(universityList.inForceFrom);
  expect(listedOn(universityList.inForceFrom)).toHaveLength(universityList.total);
  expect(facts.get("ttps-university-count")?.value).toMatchObject({ number: universityList.total });
});

test("nothing is listed before the scheme opened", () => {
  expect(listedOn("2022-12-27")).toEqual([]);
});

test("an institution is accepted up to the day before it leaves", () => {
  expect(list.isListed("university-of-freiburg", "2025-12-31")).toBe(true);
  expect(list.isListed("university-of-freiburg", "2026-01-01")).toBe(false);
  expect(list.isListed("no-such-university", "2026-01-01")).toBe(false);
});

test("ids are unique, and every place is one of the portal", () => {
  expect(new Set(universities.map(({ id }) => id)).size).toBe(universities.length);
  const codes = new Set(places.map(({ code }) => code));
  expect(universities.filter(({ place }) => !codes.has(place))).toEqual([]);
});

test("one in Hong Kong and one elsewhere can be named for any day of the scheme", () => {
  expect(list.oneOn("2024-06-01", true)).toBe("city-university-of-hong-kong");
  expect(list.isListed(list.oneOn("2024-06-01", false) ?? "", "2024-06-01")).toBe(true);
  expect(list.oneOn("2000-01-01", true)).toBeUndefined();
});
