import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { pages } from "./built-site.ts";
import { htmlValidateConfig } from "./html-validate.config.ts";

const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig));

/** What is wrong with the HTML of a page: the rule, the reason and the element. */
async function errorsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

test("every page is valid HTML", async () => {
  const errors: string[] = [];
  for (const { path, html } of pages) for (const error of await errorsOf(html)) errors.push(`${path}: ${error}`);
  expect(pages.length).toBeGreaterThan(500);
  expect(errors).toEqual([]);
});

test("a mistake would be found", async () => {
  const mistaken =
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id="a"><div id="a"></div></p></body></html>';
  expect((await errorsOf(mistaken)).join("\n")).toMatch(/no-dup-id/);
});
