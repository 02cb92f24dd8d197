import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, CoverageError, createDirectory } from "#lib/directory/answer.ts";
import { isReachable } from "#lib/directory/channels.ts";
import { isDivided } from "#lib/directory/coverage.ts";
import { aNetwork, anOffice, aPlace } from "./made-up-network.ts";

const letter = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const code = fc.tuple(letter, letter).map((letters) => letters.join(""));
const undividedCodes = fc.uniqueArray(
  code.filter((each) => !isDivided(each)),
  { minLength: 1, maxLength: 40 },
);
const officeIds = ["one", "two", "three"] as const;
const claim = fc.constantFrom(...officeIds, "provisional", "nobody");

/** Places, each claimed firmly by one office, provisionally by the first, or left to the fall-back. */
const soundNetwork = undividedCodes.chain((codes) =>
  fc
    .tuple(
      fc.array(claim, { minLength: codes.length, maxLength: codes.length }),
      fc.array(fc.boolean(), { minLength: officeIds.length, maxLength: officeIds.length }),
    )
    .map(([claims, silent]) => {
      const claimedBy = (who: string) => codes.filter((_, index) => claims[index] === who);
      const isFirm = (index: number) => officeIds.some((id) => id === claims[index]);
      const offices = officeIds.map((id, index) =>
        anOffice(id, {
          coverage: claimedBy(id),
          coverageProvisional:
            index === 0
              ? claimedBy("provisional").map((place) => ({ code: place, reason: { en: "x", "zh-hant": "x" } }))
              : [],
          ...(silent[index] ? { contact: { ...anOffice(id).contact, website: null } } : {}),
        }),
      );
      const places = codes.map((each, index) => aPlace(each, isFirm(index) ? undefined : "home"));
      return { network: aNetwork(offices, places), codes, claims };
    }),
);

test("every place of a network in which none is claimed twice has an answer that can be reached", () => {
  fc.assert(
    fc.property(soundNetwork, fc.constantFrom(undefined, "talent" as const, "enterprise" as const), (made, need) => {
      const directory = createDirectory(made.network);
      for (const [index, each] of made.codes.entries()) {
        const answer = directory.answer(each, need) as Answer;
        expect(answer.place.code).toBe(each);
        expect(isReachable(answer.firstReachable)).toBe(true);
        const owner = made.claims[index] ?? "";
        if ((officeIds as readonly string[]).includes(owner)) expect(answer.responsible.id).toBe(owner);
        if (owner === "provisional") expect([answer.responsible.id, answer.certainty]).toEqual(["one", "provisional"]);
        if (owner === "nobody") expect(answer.via).toBe("head-office");
      }
    }),
  );
});

test("a second claim on any place is refused with a message that names the place and both offices", () => {
  fc.assert(
    fc.property(undividedCodes, fc.nat(), (codes, seed) => {
      const twice = codes[seed % codes.length] ?? "";
      const offices = [anOffice("one", { coverage: codes }), anOffice("two", { coverage: [twice] })];
      const places = codes.map((each) => aPlace(each));
      expect(() => createDirectory(aNetwork(offices, places))).toThrow(`${twice} is claimed by one and two`);
    }),
  );
});

test("a place claimed by nobody and without a fall-back is refused by name", () => {
  fc.assert(
    fc.property(undividedCodes, fc.nat(), (codes, seed) => {
      const forgotten = codes[seed % codes.length] ?? "";
      const offices = [anOffice("one", { coverage: codes.filter((each) => each !== forgotten) })];
      const places = codes.map((each) => aPlace(each));
      expect(() => createDirectory(aNetwork(offices, places))).toThrow(`no office covers ${forgotten}`);
    }),
  );
});

test("a firm and a provisional claim on one place are two claims", () => {
  const provisional = [{ code: "JP", reason: { en: "x", "zh-hant": "x" } }];
  const offices = [anOffice("one", { coverage: ["JP"] }), anOffice("two", { coverageProvisional: provisional })];
  expect(() => createDirectory(aNetwork(offices, [aPlace("JP")]))).toThrow(CoverageError);
});

test("a claim on a place outside the list is refused", () => {
  const network = aNetwork([anOffice("one", { coverage: ["JP", "XX"] })], [aPlace("JP")]);
  expect(() => createDirectory(network)).toThrow("XX is not a place of places.yaml");
});

test("a fall-back to an office that does not exist is refused", () => {
  const network = aNetwork([], [aPlace("BR", "home")], ["investhk", "nobody"]);
  expect(() => createDirectory(network)).toThrow('"home" names "nobody"');
});

/*
 * An editor empties the chain of a fall-back while rearranging offices. Nothing refuses it, the directory answers
 * "undefined" for every place of the chain, and each of their pages says that the place does not exist.
 */
test("a fall-back without any office is refused", () => {
  const network = aNetwork([], [aPlace("BR", "home")], []);
  expect(() => createDirectory(network)).toThrow(CoverageError);
});

/* A place pasted twice into places.yaml has two entries on every list, and the second one wins in silence. */
test("a place that stands in the list twice is refused", () => {
  const network = aNetwork([], [aPlace("BR", "home"), aPlace("BR", "home")]);
  expect(() => createDirectory(network)).toThrow("BR");
});

test("a code that is no place has no answer", () => {
  expect(createDirectory(aNetwork([], [aPlace("BR", "home")])).answer("ZZ")).toBeUndefined();
});
