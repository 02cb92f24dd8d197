import { describe, expect, test } from "vitest";
import { securityText } from "#lib/pages/security-txt.ts";

const now = new Date("2026-11-22T09:30:00Z");

const fields = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(/: (.*)/s, 2)),
  );

describe("security.txt", () => {
  test("says whom to tell, until when that holds, and in which languages", () => {
    expect(fields(securityText(now, "mailto:security@example.gov.hk"))).toMatchObject({
      Contact: "mailto:security@example.gov.hk",
      Expires: "2027-05-21T00:00:00Z",
      "Preferred-Languages": "en, zh",
    });
  });

  test("leads to the notices where nobody has been named", () => {
    expect(fields(securityText(now)).Contact).toMatch(/\/help\/notices$/);
  });

  test("holds for less than a year, as RFC 9116 advises", () => {
    const expires = Date.parse(fields(securityText(now)).Expires ?? "");
    expect(expires).toBeGreaterThan(now.getTime());
    expect(expires - now.getTime()).toBeLessThan(365 * 86_400_000);
  });
});
