import { expect, test } from "vitest";
import { type BuiltPage, elementsOf, pages } from "./built-site.ts";

const levelsOf = (page: BuiltPage): number[] =>
  elementsOf(page).flatMap(({ tagName }) => {
    const [, level] = /^h([1-6])$/.exec(tagName) ?? [];
    return level === undefined ? [] : [Number(level)];
  });

/* Screen readers list the headings of a page: it is the table of contents by which many find their way. */
test("every page has one title, and comes first in its outline", () => {
  const wrong = pages.filter((page) => {
    const levels = levelsOf(page);
    return levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no outline leaves out a level", () => {
  const skips = pages.flatMap((page) =>
    levelsOf(page).flatMap((level, index, levels) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`${page.path}: ${levels[index - 1]} → ${level}`] : [],
    ),
  );
  expect(skips).toEqual([]);
});
