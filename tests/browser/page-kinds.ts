import { isFull } from "../full-tests.ts";

/** One page of every kind, without its locale: what the pages of a kind share is right or wrong in all of them. */
export const pageKinds = [
  { kind: "the home page", path: "" },
  { kind: "a page of prose", path: "/talents" },
  { kind: "a guide to living", path: "/living/housing" },
  { kind: "a journey", path: "/journeys/offer-to-identity-card" },
  { kind: "the questions", path: "/questions" },
  { kind: "the schemes", path: "/schemes" },
  { kind: "a scheme", path: "/schemes/top-talent-pass-scheme" },
  { kind: "a question of the check", path: "/schemes/check?start=" },
  { kind: "a question asked again", path: "/schemes/check?class=foreign-national&age=old" },
  {
    kind: "a result of the check",
    path: "/schemes/check?class=foreign-national&nationality=GB&age=30&degree=listed&awarded=2016&work=recent&result=",
  },
  {
    kind: "a comparison",
    path: "/schemes/compare?with=top-talent-pass-scheme,general-employment-policy,quality-migrant-admission-scheme",
  },
  { kind: "the form of the costs", path: "/schemes/cost" },
  { kind: "a table of costs", path: "/schemes/cost?scheme=top-talent-pass-scheme&adults=2&children=1" },
  { kind: "universities found", path: "/schemes/universities?q=tokyo" },
  { kind: "the finder", path: "/contact" },
  { kind: "the answer for a place", path: "/contact/jp" },
  { kind: "the answer for a divided place", path: "/contact/us" },
  { kind: "a choice of the finder", path: "/contact?place=congo" },
  { kind: "the offices", path: "/offices" },
  { kind: "an office", path: "/offices/tokyo" },
  { kind: "an institution", path: "/about/oases" },
  { kind: "the news", path: "/news" },
  { kind: "filtered news", path: "/news?office=tokyo" },
  { kind: "an item of news", path: "/news/2022-12-28-tokyo-dedicated-team" },
  { kind: "the events", path: "/events" },
  { kind: "an event", path: "/events/2024-05-07-global-talent-summit" },
  { kind: "the archive of the newsletters", path: "/newsletters" },
  { kind: "an issue of a newsletter", path: "/newsletters/tokyo/2024-03" },
  { kind: "the statistics", path: "/statistics" },
  { kind: "the glossary", path: "/glossary" },
  { kind: "the sources", path: "/sources" },
  { kind: "the status", path: "/status" },
  { kind: "results of the search", path: "/search?q=visa" },
  { kind: "an address that leads nowhere", path: "/no-such-page" },
] as const;

/** Those in which most of what a page can be made of occurs: forms, tables, charts, maps, long prose. */
const telling = [
  "the home page",
  "a scheme",
  "a comparison",
  "the answer for a divided place",
  "an office",
  "the statistics",
];

/** Every kind for `npm run test:full`; for `npm test` those that tell most. */
export const kindsToLookAt = pageKinds.filter(({ kind }) => isFull || telling.includes(kind));
