import { describe, expect, test } from "vitest";
import { offices } from "#lib/content/network.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import { vcardOf } from "#lib/directory/vcard.ts";
import { anOffice } from "./made-up-network.ts";

const unfold = (card: string) => card.replaceAll("\r\n ", "");

/** The lines of a card, unfolded: name, parameters, value. */
const properties = (card: string) =>
  unfold(card)
    .trimEnd()
    .split("\r\n")
    .map((line) => {
      const [, name = "", parameters = "", value = ""] =
        /^([A-Z]+)((?:;[A-Z]+=(?:"[^"]*"|[^";:]*))*):(.*)$/.exec(line) ?? [];
      return { name, parameters, value, line };
    });

const unescaped = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

describe.each([...offices.values()].map((office) => [office.id, office] as const))("the card of %s", (id, office) => {
  const card = vcardOf(office);
  const lines = properties(card);
  const values = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => unescaped(value));

  test("is a vCard 4.0", () => {
    expect(lines.filter(({ name }) => name === "").map(({ line }) => line)).toEqual([]);
    expect(lines[0]?.line).toBe("BEGIN:VCARD");
    expect(lines[1]?.line).toBe("VERSION:4.0");
    expect(lines.at(-1)?.line).toBe("END:VCARD");
    expect(card.endsWith("END:VCARD\r\n")).toBe(true);
    expect(card.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("has no line above 75 octets and cuts no character in two", () => {
    for (const line of card.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(card).toString("utf8")).toBe(card);
    expect(card).not.toContain("\ufffd");
  });

  test("bears the names of the office and everything it publishes", () => {
    expect(values("FN")).toEqual([office.names.en, office.names["zh-hant"]]);
    expect(values("UID")[0]).toMatch(new RegExp(`/offices/${id}$`));
    const published = (type: string) => channelsOf(office).filter((channel) => channel.type === type);
    expect(values("EMAIL")).toEqual(published("email").map(({ value }) => value));
    expect(values("URL")).toEqual(published("website").map(({ value }) => value));
    expect(values("ADR")).toHaveLength(published("address").length);
    expect(values("TEL").every((value) => /^tel:\+[\d-]+$/.test(value))).toBe(true);
    expect(values("TEL")).toHaveLength(published("phone").length + published("fax").length);
  });
});

describe("texts with signs that mean something in a vCard", () => {
  const name = "A, B; C\\D\nE";
  const contact = { ...anOffice("x").contact, address: { en: "Room 1; Tower A, 1 Road\nTown" } };
  const lines = properties(vcardOf(anOffice("x", { names: { en: name, "zh-hant": "長".repeat(80) }, contact })));

  test("are escaped and read back as they were", () => {
    const formatted = lines.filter((line) => line.name === "FN").map(({ value }) => unescaped(value));
    expect(formatted).toEqual([name, "長".repeat(80)]);
  });

  test("leave the seven parts of an address seven", () => {
    const address = lines.find((line) => line.name === "ADR")?.value ?? "";
    expect(address.split(/(?<!\\);/)).toHaveLength(7);
    expect(unescaped(address.split(/(?<!\\);/)[2] ?? "")).toBe("Room 1; Tower A, 1 Road\nTown");
  });
});
