import { describe, expect, test } from "vitest";
import type { Edition } from "#lib/content/editions.ts";
import { answeredQuestions } from "#lib/structured-data/answered-questions.ts";

const edition = (raw: string, derive?: (text: string) => string): Edition => ({
  prose: {
    title: "",
    summary: "",
    updated: "",
    reviewBy: "",
    path: "",
    code: "",
    raw,
    outline: { sections: [], factIds: [] },
  },
  writtenIn: "en",
  substitute: false,
  outdated: [],
  derive,
});

const page = `Before the first heading.

## Costs {/* #costs */}

### What is free? {/* #free */}

Advice is **free**.[^1] See [the list](/schemes).

- one
- two

## Questions {/* #questions */}

### May I? {/* #may-i */}

You may.

### What changed? {/* #what-changed */}

<History />

## After {/* #after */}

### Is this asked? {/* #asked */}

No.
`;

const ids = (depth: number, under?: string) =>
  answeredQuestions(edition(page), "en", under === undefined ? { depth } : { depth, under }).map(({ id }) => id);

describe("the questions of a page", () => {
  test("are the headings of a depth that have an answer below them", () => {
    expect(ids(3)).toEqual(["free", "may-i", "asked"]);
  });

  test("are only those below a section, where one is named", () => {
    expect(ids(3, "questions")).toEqual(["may-i"]);
  });

  test("leave out an answer that consists of data", () => {
    expect(ids(3)).not.toContain("what-changed");
  });
});

describe("an answer", () => {
  test("is what stands below its question, in words", () => {
    expect(
      answeredQuestions(
        edition("## Free? {/* #free */}\n\nIt is **free**. See [the list](/x).\n\n- one\n- two\n"),
        "en",
        { depth: 2 },
      ),
    ).toEqual([{ id: "free", question: "Free?", answer: "It is free. See the list.\none\ntwo" }]);
  });

  test("states facts as the page prints them, and no number of a source", () => {
    const raw =
      '## How much? {/* #cost */}\n\nIt is <Fact id="talent-scheme-application-fee" />.<Cite id="talent-scheme-application-fee" />\n';
    expect(answeredQuestions(edition(raw), "en", { depth: 2 })[0]?.answer).toMatch(/^It is HK\$\d+\.$/);
  });

  test("is derived where the edition is", () => {
    const derive = (text: string) => text.toUpperCase();
    expect(answeredQuestions(edition("## a? {/* #a */}\n\nb\n", derive), "en", { depth: 2 })).toEqual([
      { id: "a", question: "A?", answer: "B" },
    ]);
  });
});
