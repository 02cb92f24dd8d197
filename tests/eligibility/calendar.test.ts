import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, monthsBetween } from "#lib/eligibility/calendar.ts";

describe("months between two days", () => {
  test.each([
    ["2026-05-21", "2026-11-21", 6],
    ["2025-11-21", "2026-11-21", 12],
    ["2026-11-21", "2026-11-21", 0],
    ["2024-02-29", "2024-08-29", 6],
    ["2024-02-29", "2025-02-28", 12],
    ["2026-08-31", "2027-02-28", 6],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test("days left over are a part of a month", () => {
    expect(monthsBetween("2026-05-20", "2026-11-21")).toBeCloseTo(6 + 1 / 30);
    expect(monthsBetween("2026-05-22", "2026-11-21")).toBeCloseTo(5 + 30 / 31);
    expect(monthsBetween("2026-08-31", "2027-03-01")).toBeGreaterThan(6);
    expect(monthsBetween("2026-11-21", "2026-05-20")).toBeCloseTo(-(6 + 1 / 30));
  });
});

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a later day is never fewer months away", () => {
  fc.assert(
    fc.property(day, day, day, (...days) => {
      const [from = "", near = "", far = ""] = days.toSorted();
      expect(monthsBetween(from, far)).toBeGreaterThanOrEqual(monthsBetween(from, near));
    }),
  );
});

test("so many months later are so many months, whatever the length of the month", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 120 }), (from, months) => {
      expect(monthsBetween(from, addMonths(from, months))).toBe(months);
    }),
  );
});
