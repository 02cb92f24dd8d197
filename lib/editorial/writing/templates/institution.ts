import { type Blank, bothTexts, type NewFiles, plainBodies, titleOf } from "../template.ts";

const data = (id: string) => `names:
  en: ${titleOf(id)}
  zh-hant: （機構名稱）
# As the body itself writes it: OASES. null where it has none.
abbreviation: null
# The full address: https://www.example.gov.hk/
website: null
# The folder in content/offices/ that holds its contact, where it is a head office.
office: null
`;

/** A body of the Government with a page below /about. */
export const institution = (blank: Blank): NewFiles => ({
  [`institutions/${blank.id}/institution.yaml`]: data(blank.id),
  ...bothTexts(`institutions/${blank.id}`, blank, plainBodies),
});
