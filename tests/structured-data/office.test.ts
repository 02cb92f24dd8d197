import { describe, expect, test } from "vitest";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { governmentOffice } from "#lib/structured-data/office.ts";

const all = [...offices.values()];

const office = (id: string): Office => {
  const found = offices.get(id);
  if (!found) throw new Error(`no office ${id}`);
  return found;
};

/** The codes of the places that a node names, read from the addresses of their pages. */
const codesServed = (node: object): string[] =>
  ("areaServed" in node ? (node.areaServed as { url: string }[]) : []).map(({ url }) =>
    (url.split("/").at(-1) ?? "").toUpperCase(),
  );

describe("an office, told to search engines,", () => {
  test.each(localeIds)("serves exactly the places it covers (%s)", (locale) => {
    const differing = all.filter((each) => {
      const served = codesServed(governmentOffice(each, locale));
      return JSON.stringify(served.sort()) !== JSON.stringify(each.coverage.toSorted());
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test("has the channels that it publishes itself", () => {
    expect(governmentOffice(office("immd"), "en")).toMatchObject({
      "@type": "GovernmentOffice",
      name: "Immigration Department",
      telephone: "+852 2824 6111",
      email: "enquiry@immd.gov.hk",
    });
  });

  test("has no channel that readers are asked to confirm", () => {
    const uncertain = all.filter(({ contact }) => contact.confidence !== "high");
    expect(uncertain.length).toBeGreaterThan(0);
    const told = uncertain.filter((each) => {
      const node = governmentOffice(each, "en");
      return ["telephone", "email", "faxNumber", "address", "sameAs", "openingHoursSpecification"].some((key) =>
        Object.hasOwn(node, key),
      );
    });
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  test("opens on the days and at the hours that are published", () => {
    const withHours = all.find(({ contact }) => contact.hours && contact.confidence === "high");
    const made: Office = {
      ...office("immd"),
      contact: {
        ...office("immd").contact,
        hours: {
          days: { from: 1, to: 5 },
          spans: [{ from: "08:30", to: "17:30" }],
          except: { en: "except public holidays", "zh-hant": "公眾假期除外" },
        },
      },
    };
    expect(governmentOffice(withHours ?? made, "en")).toHaveProperty("openingHoursSpecification");
    expect(governmentOffice(made, "en")).toMatchObject({
      openingHoursSpecification: [
        { dayOfWeek: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], opens: "08:30", closes: "17:30" },
      ],
    });
  });

  test("names the office that it belongs to", () => {
    const unit = all.find(({ kind }) => kind === "liaison-unit");
    const node = unit ? governmentOffice(unit, "en") : {};
    expect(node).toMatchObject({
      parentOrganization: { "@id": expect.stringMatching(/\/en\/offices\/[a-z-]+#office$/) },
    });
  });
});
