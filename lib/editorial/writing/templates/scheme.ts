import { ofKind } from "../../content-folder.ts";
import { type Blank, bothTexts, type NewFiles, titleOf } from "../template.ts";

const questions = ["jobOffer", "quota", "degree", "age", "stay", "fee", "time", "family", "settlement"];

const glance = questions.map((question) => `  ${question}: { en: To be written, zh-hant: 待填寫 }`).join("\n");

const data = ({ id, today, folder }: Blank) => `names:
  en: ${titleOf(id)}
  zh-hant: （計劃名稱）
shortNames:
  en: ${titleOf(id)}
  zh-hant: （簡稱）
abbreviation: null
# talent, investment, related or other
kind: other
# open, pilot, suspended or closed
status: pilot
# The place in lists.
order: ${ofKind(folder, "SchemeData").length + 1}
officialUrl: null
applyUrl: null
# A figure is the id of a fact in braces: "{name-of-the-fact} to apply"
glance:
${glance}
# Criteria that hold for every route; take those of another scheme as a pattern.
eligibility: null
routes: []
# The ids of facts that state what it costs.
fees: []
# specified-schemes, ordinary or none; null where it is not known.
feeScale: null
documents: []
history: []
# The day on which all of this was last compared with the sources.
verified: '${today}'
`;

const bodies = {
  english: `## Who it is for {/* #who-it-is-for */}

{/* One paragraph: who may apply, and for what. */}

Write who it is for.

## How to apply {/* #how-to-apply */}

<Apply />

## Documents {/* #documents */}

<Documents />
`,
  chinese: `## 適合哪些人士 {/* #who-it-is-for */}

{/* 一段文字：哪些人可以申請，申請甚麼。 */}

在這裏說明適合哪些人士。

## 如何申請 {/* #how-to-apply */}

<Apply />

## 所需文件 {/* #documents */}

<Documents />
`,
};

/** An admission scheme; the id is its official English name in kebab-case, without articles. */
export const scheme = (blank: Blank): NewFiles => ({
  [`schemes/${blank.id}/scheme.yaml`]: data(blank),
  ...bothTexts(`schemes/${blank.id}`, blank, bodies),
});
