import { expect, test } from "vitest";
import { issuesFor, Refusal, readRequest } from "#lib/newsletter/request.ts";

const asked = { office: "tokyo", month: "2024-03", lang: "en,zh-hant" };

test("a request gives one issue for each language", () => {
  expect(issuesFor(readRequest(asked)).map(({ locale }) => locale)).toEqual(["en", "zh-hant"]);
});

test.each([
  [{ office: "tokio" }, /no office is called "tokio"; use .*tokyo/],
  [{ month: "March" }, /"March" is no month; write --month 2024-03/],
  [{ month: "2024-13" }, /"2024-13" is no month/],
  [{ lang: "en,ja" }, /"ja" is no locale; use en, zh-hant, zh-hans/],
  [{ month: "2021-05" }, /no news and no event of 2021-05 matters to the region of tokyo; nothing was written/],
])("what cannot be composed is refused with a remedy: %o", (changes, message) => {
  const compose = () => issuesFor(readRequest({ ...asked, ...changes }));
  expect(compose).toThrow(Refusal);
  expect(compose).toThrow(message);
});
