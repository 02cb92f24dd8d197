import { expect, test } from "vitest";
import { draftSections } from "#lib/editorial/preview/draft-sections.ts";

const body = `Intro.

## Fees {/* #fees */}

Six hundred.

### Forgotten

\`\`\`
## no heading
\`\`\`

## Fees {/* #fees */}

Again.
`;

test("sections begin at their headings and know the lines before them", () => {
  expect(draftSections(body, 6).map(({ key, startsAfter }) => [key, startsAfter])).toEqual([
    ["intro", 6],
    ["fees", 8],
    ["unnamed 1", 12],
    ["fees 2", 18],
  ]);
});

test("a text that cannot be read has the same sections", () => {
  const broken = body.replace("Six hundred.", "Six <Note>hundred.");
  expect(draftSections(broken, 6).map(({ key }) => key)).toEqual(draftSections(body, 6).map(({ key }) => key));
});

test("nothing of a text is lost", () => {
  for (const text of [body, body.replace("Again.", "{"), "", "no heading"])
    expect(
      draftSections(text, 0)
        .map((section) => section.text)
        .join("\n"),
    ).toBe(text);
});
