import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { localeIds } from "#lib/locales/registry.ts";
import { type ShareKind, shareImagePath, shareKindOf, shareKinds, shareSize } from "#lib/pages/share-cards.ts";
import { cardMarkup, noteFor } from "../../scripts/images/card.ts";
import { noteOf, sizeOf } from "../../scripts/images/png.ts";

const all = localeIds.flatMap((locale) => shareKinds.map((kind): [ShareKind, typeof locale] => [kind, locale]));

const fileOf = (kind: ShareKind, locale: (typeof localeIds)[number]) => `public${shareImagePath(kind, locale)}`;

const maxBytes = 60_000;

describe("the share images", () => {
  test("are there for every kind of page in every language, and no others", () => {
    const needed = all.map(([kind, locale]) => fileOf(kind, locale).replace("public/share/", ""));
    expect(readdirSync("public/share").sort()).toEqual(needed.sort());
  });

  test("have the size that is announced, and are light", () => {
    const wrong = all.filter(([kind, locale]) => {
      const png = readFileSync(fileOf(kind, locale));
      return JSON.stringify(sizeOf(png)) !== JSON.stringify(shareSize) || png.length > maxBytes;
    });
    expect(wrong).toEqual([]);
  });

  /* A title was changed, and for a month shared links showed the old one: nobody sees these images on the site. */
  test("show what the pages are called today; if not, run npm run images", () => {
    const outdated = all.filter(
      ([kind, locale]) => noteOf(readFileSync(fileOf(kind, locale))) !== noteFor(cardMarkup(kind, locale)),
    );
    expect(outdated).toEqual([]);
  });
});

describe("the image of a page", () => {
  test.each([
    ["/", "home"],
    ["/schemes/compare?with=a", "schemes"],
    ["/contact/jp", "contact"],
    ["/offices", "offices"],
    ["/help/privacy", "home"],
    ["/constructor", "home"],
  ])("%s is that of %s", (path, kind) => {
    expect(shareKindOf(path)).toBe(kind);
  });
});

test("the icons of the manifest lie where it says", () => {
  for (const name of ["icon-192.png", "icon-512.png", "maskable-512.png"]) {
    const file = `public/icons/${name}`;
    expect(existsSync(file)).toBe(true);
    expect(`${sizeOf(readFileSync(file)).width}`).toBe(/\d+/.exec(name)?.[0]);
  }
});
