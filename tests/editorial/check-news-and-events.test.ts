import { describe, expect, test } from "vitest";
import { afterChange, lineOf, said } from "./changed-content.ts";

const item = "news/2024/2024-03-18-commission-backs-talent-and-enterprise-offices/news.yaml";
const summit = "events/2024/2024-05-07-global-talent-summit/event.yaml";

const refused = (file: string, from: string | RegExp, to: string, at: string, message: RegExp) => {
  const { problems, text } = afterChange(file, (old) => old.replace(from, to));
  const found = problems.filter((problem) => problem.file === file && problem.line === lineOf(text, at));
  expect(found.map(said)).toContainEqual(expect.stringMatching(message));
  expect(found[0]?.severity).toBe("error");
};

describe("news", () => {
  /* "17:30" is an hour later in Tokyo and half a day earlier in New York; a feed must not guess. */
  test("a moment has no zone", () => {
    refused(item, "17:30:00+08:00", "17:30:00", "issued:", /^issued: .*with its zone, '2024-03-18T17:30:00\+08:00'/);
  });

  test("a topic is not one of those readers can filter by", () => {
    refused(item, "topics: [policy,", "topics: [gossip,", "gossip", /^topics\.0: .*policy/);
  });

  test("it is seen until before it is seen", () => {
    const span = "publishAt: '2026-01-02T09:00:00+08:00'\nexpireAt: '2026-01-01T09:00:00+08:00'\nsource:";
    refused(item, "source:", span, "'2026-01-01", /^expireAt: .*is not after publishAt/);
  });

  test("it was changed before it was issued", () => {
    refused(item, "topics:", "updated: '2024-03-01'\ntopics:", "updated:", /^updated: .*is before it was issued/);
  });

  test("the folder tells another day", () => {
    const message = /^issued is 2024-03-19 in Hong Kong.*name the folder news\/2024\/2024-03-19-commission-/;
    refused(item, "2024-03-18T17:30:00+08:00", "2024-03-18T17:30:00Z", "issued:", message);
  });
});

describe("events", () => {
  test("it ends before it starts", () => {
    refused(summit, /ends: .*/, "ends: '2024-05-06'", "ends:", /^ends: .*is before it starts/);
  });

  test("it starts on a day and ends at a moment", () => {
    refused(summit, /ends: .*/, "ends: '2024-05-08T18:00:00+08:00'", "ends:", /^ends: .*is a day and starts a moment/);
  });

  /* In summer New York is four hours behind UTC, in winter five; the wrong one moves the event by an hour in every calendar. */
  test("the hour is not told in the zone of the event", () => {
    const times = /starts: .*\nends: .*\ntimezone: .*/;
    const wrong = "starts: '2024-05-07T09:00:00-05:00'\nends: '2024-05-07T17:00:00-04:00'\ntimezone: America/New_York";
    refused(summit, times, wrong, "starts:", /^starts: .*clocks in America\/New_York are at -04:00 then/);
  });

  test("the time zone does not exist", () => {
    refused(summit, "Asia/Hong_Kong", "Asia/Kowloon", "timezone:", /^timezone: .*use an IANA time zone/);
  });

  test("people should come, but nobody says where", () => {
    refused(summit, /place:[\s\S]*?code: \S+/, "place: null", "place:", /^place: .*say where it is/);
  });
});
