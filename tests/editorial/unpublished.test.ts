import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { officesForApi } from "#lib/api/directory-answer.ts";
import { offices } from "#lib/content/network.ts";
import { vcardOf } from "#lib/directory/vcard.ts";
import { localeIds } from "#lib/locales/registry.ts";

/*
 * Research into the offices turned up addresses of temporary premises of 2017, examples from other people's
 * programs and guesses. They were noted as leads, not as contacts; a visitor who follows one stands before a
 * stranger's door.
 */
const neverPublished = [
  "1366 Qianjiang",
  "China Resources Building, 1366",
  "2809 3787",
  "Capita Mall",
  "South 2nd Ring Road",
  "hknewsletter_korea",
  "enquiry@hketotyo",
  "enquiry@investhk",
  "Rue d'Arlon",
  "Rue d’Arlon",
  "1 Hongxing Road Section 3",
  "hketosin",
];

const found = (text: string) => neverPublished.filter((lead) => text.toLowerCase().includes(lead.toLowerCase()));

test("no content holds what was never published", () => {
  const files = globSync("content/**/*.{yaml,mdx}");
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) expect(found(readFileSync(file, "utf8")), file).toEqual([]);
});

test("no vCard and no API answer holds it either", () => {
  for (const office of offices.values()) expect(found(vcardOf(office)), office.id).toEqual([]);
  for (const locale of localeIds) expect(found(JSON.stringify(officesForApi(locale)))).toEqual([]);
});
