import { describe, expect, test } from "vitest";
import { editionOf } from "#lib/content/editions.ts";
import { type EventItem, events } from "#lib/content/events.ts";
import { eventNode } from "#lib/structured-data/event.ts";

const [event] = [...events.values()].filter(({ place }) => place?.names);

function told(changes: Partial<EventItem>): object {
  const edition = event && editionOf(event.folder, "en");
  if (!edition) throw new Error("there is no event with a venue");
  return eventNode({ ...event, ...changes } as EventItem, edition, "en");
}

const place = { names: null, city: { en: "Osaka", "zh-hant": "大阪" }, code: "JP" };

describe("an event, told to search engines,", () => {
  test.each([
    ["scheduled", "EventScheduled"],
    ["held", "EventScheduled"],
    ["cancelled", "EventCancelled"],
    ["postponed", "EventPostponed"],
  ] as const)("that is %s is %s", (status, name) => {
    expect(told({ status })).toMatchObject({ eventStatus: `https://schema.org/${name}` });
  });

  test("is in a city where the venue is not known", () => {
    expect(told({ attendance: "in-person", place })).toMatchObject({
      location: [{ "@type": "Place", name: "Osaka", address: { addressLocality: "Osaka" } }],
    });
  });

  test("that is online only is at the address of its registration, or its page", () => {
    const online = { attendance: "online", place: null } as const;
    expect(told({ ...online, registration: "https://example.gov.hk/register" })).toMatchObject({
      location: [{ "@type": "VirtualLocation", url: "https://example.gov.hk/register" }],
    });
    expect(told({ ...online, registration: null })).toMatchObject({
      location: [{ url: expect.stringMatching(/\/en\/events\//) }],
    });
  });

  test("that is both has two locations", () => {
    expect(told({ attendance: "mixed", place })).toMatchObject({
      location: [{ "@type": "Place" }, { "@type": "VirtualLocation" }],
    });
  });
});
