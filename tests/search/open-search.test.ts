import { expect, test } from "vitest";
import { localeIds } from "#lib/locales/registry.ts";
import { openSearchDescription } from "#lib/search/open-search.ts";

test.each(localeIds)("browsers learn how to search in %s", (locale) => {
  const text = openSearchDescription(locale);
  expect(text).toContain(`template="http://localhost:3000/${locale}/search?q={searchTerms}"`);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(16);
});
