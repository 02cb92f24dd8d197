import { type Blank, bothTexts, type NewFiles, plainBodies, titleOf } from "../template.ts";

const data = (id: string) => `# mainland-office, liaison-unit, overseas-eto or head-office
kind: overseas-eto
names:
  en: Hong Kong Economic and Trade Office (${titleOf(id)})
  zh-hant: （辦事處名稱）
shortNames:
  en: ${titleOf(id)} ETO
  zh-hant: （簡稱）
city:
  en: ${titleOf(id)}
  zh-hant: （城市）
# The ISO 3166 code of the place it stands in, in capitals: JP, CN-GD
place: HK
coordinates:
  latitude: 22.28
  longitude: 114.16
timezone: Asia/Hong_Kong
# The office that a liaison unit belongs to.
parent: null
# '2026', '2026-11' or '2026-11-22'; null where it is not published.
established: null
# null means not published. Never fill it by guessing.
contact:
  address: null
  # With country code and spaces: '+852 2824 6111'
  phone: null
  fax: null
  email: null
  website: null
  # The date that the source gives.
  asOf: null
  confidence: low
team:
  # true, false or unknown
  exists: unknown
  # official, reported, inferred, structure or none
  basis: none
  phone: null
  email: null
# The places it owns. Take them from any other office, and remove their fallback in places.yaml.
coverage: []
# published, reported or inferred
coverageBasis: inferred
# One for each statement: about (identity, contact, team or coverage), url, asOf.
sources: []
`;

/** An office of the network. */
export const office = (blank: Blank): NewFiles => ({
  [`offices/${blank.id}/office.yaml`]: data(blank.id),
  ...bothTexts(`offices/${blank.id}`, blank, plainBodies),
});
