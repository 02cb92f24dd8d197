import { expect, test } from "vitest";
import { matchesEntityTag } from "../../delivery/server/conditional.ts";

const etag = '"abc"';

test.each(['"abc"', 'W/"abc"', "*", " * ", '"x", "abc"', '"x" , W/"abc" , "y"', '"abc",'])(
  "If-None-Match: %s names the tag",
  (header) => {
    expect(matchesEntityTag(header, etag)).toBe(true);
  },
);

test.each([undefined, "", "abc", '"ab"', '"abcd"', '"x", "y"', 'w/"abc"', '"*"', 'x"abc"'])(
  "If-None-Match: %s does not",
  (header) => {
    expect(matchesEntityTag(header, etag)).toBe(false);
  },
);
