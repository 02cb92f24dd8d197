import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Words that stand in no other content: one in each text that may not be seen. */
export const secrets = ["Xylographia", "Thaumatrope", "雕版秘聞", "雕版秘闻"];

/** Words that lead to those texts where they are found by mistake. */
export const baits = ["wombat", "袋熊"];

/** No build of ours takes place so late. */
const notYet = "publishAt: '2999-01-01T09:00:00+08:00'";
const noLonger = "expireAt: '2020-01-01T09:00:00+08:00'";

const head = (title: string, stop: string, more = "") =>
  `---\ntitle: ${title}\nsummary: ${title}${stop}\nupdated: '2026-11-22'\nreviewBy: '2027-05-31'\n${more}---\n\n`;

const texts = (folder: string, more = "") => ({
  [`${folder}/en.mdx`]: `${head("Xylographia", ".", more)}The wombat reads Xylographia and <Fact id="thaumatrope-count" /> Thaumatropes in [Tokyo](/offices/tokyo).\n`,
  [`${folder}/zh-hant.mdx`]: `${head("雕版秘聞", "。")}袋熊在[東京](/offices/tokyo)讀雕版秘聞<Fact id="thaumatrope-count" />份。\n`,
});

const bulletin = (dates: string) =>
  `audience: [talent]\noffices: [tokyo, hkte]\nschemes: [top-talent-pass-scheme]\nsource: hkte-summit-opening\n${dates}\n`;

const news = (dates: string) => `issued: '2026-11-20'\ntopics: [policy]\n${bulletin(dates)}`;

const fair = `kind: fair
status: scheduled
starts: '2999-02-01'
ends: '2999-02-02'
timezone: Asia/Tokyo
attendance: in-person
place: { names: { en: Thaumatrope Hall, zh-hant: 雕版秘聞堂 }, city: { en: Tokyo, zh-hant: 東京 }, code: JP }
languages: []
registration: null
uid: 2999-02-01-thaumatrope@hong-kong-gateway
sequence: 0
${bulletin(notYet)}`;

const facts = `facts:
  - id: thaumatrope-count
    label: { en: Thaumatrope wombat, zh-hant: 袋熊雕版秘聞 }
    value: { kind: count, number: 4711 }
    asOf: '2026-11-20'
    source: hkte-summit-opening
    reviewBy: '2027-05-31'
    confidence: high
${notYet}
`;

const files: Record<string, string> = {
  "news/2026/2026-11-20-not-yet/news.yaml": news(notYet),
  ...texts("news/2026/2026-11-20-not-yet"),
  "news/2026/2026-11-20-no-longer/news.yaml": news(noLonger),
  ...texts("news/2026/2026-11-20-no-longer"),
  "events/2999/2999-02-01-not-yet/event.yaml": fair,
  ...texts("events/2999/2999-02-01-not-yet"),
  // The translation does not repeat the date of the original.
  ...texts("pages/not-yet", `${notYet}\n`),
  "facts/not-yet.yaml": facts,
};

const notice = `  - id: not-yet
    kind: service
    from: '2999-01-01T00:00:00+08:00'
    until: '2999-02-01T00:00:00+08:00'
    text: { en: Xylographia tonight, zh-hant: 今晚雕版秘聞 }
`;

/** Pages that nobody may see, in any locale. */
export const hiddenPages = [
  "news/2026-11-20-not-yet",
  "news/2026-11-20-no-longer",
  "events/2999-02-01-not-yet",
  "not-yet",
];

/** Adds to a copy of the content what may not be seen yet, or no longer: of every kind that has dates. */
export function addWhatIsKeptBack(content: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  appendFileSync(join(content, "notices.yaml"), notice);
}
