import { daysAfter } from "#lib/content/days-after.ts";
import type { ContentFolder } from "../content-folder.ts";
import { chinese, english } from "../languages.ts";
import { stamped } from "./stamp.ts";

/** What a template is filled with. */
export type Blank = { id: string; folder: ContentFolder; today: string };

/** The files of something new, by path below the content folder. */
export type NewFiles = Record<string, string>;

/** Fits any id: `living/pet-dogs` → `Pet dogs`. */
export function titleOf(id: string): string {
  const words = (id.split("/").at(-1) ?? id).replace(/^\d{4}-\d\d-\d\d-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The day by which a new text is to be looked at again: half a year ahead. */
const reviewDay = (today: string): string => daysAfter(today, 182);

const head = (title: string, summary: string, today: string) =>
  `---\ntitle: ${title}\nsummary: ${summary}\nupdated: '${today}'\nreviewBy: '${reviewDay(today)}'\n---\n\n`;

/** The two texts of a page, with hints for whoever writes them; the Chinese one is stamped. */
export function bothTexts(home: string, { id, today }: Blank, bodies: { english: string; chinese: string }): NewFiles {
  const en = `${head(titleOf(id), "Say in one sentence what readers find here.", today)}${bodies.english}`;
  const zh = `${head("（標題）", "用一句話說明讀者可在這裏找到甚麼。", today)}${bodies.chinese}`;
  return { [`${home}/${english}.mdx`]: en, [`${home}/${chinese}.mdx`]: stamped(zh, en) };
}

/** The body of a page that has nothing to say yet. */
export const plainBodies = {
  english: `{/* Begin with what matters most to the reader. A figure is a fact: <Fact id="name-of-the-fact" /> */}

Write the first paragraph here.

## First heading {/* #first-heading */}

{/* The id behind a heading is the same in every language. Links within the site begin with a slash: /contact */}

Write the first section here.
`,
  chinese: `{/* 先寫讀者最需要知道的。數字須為事實：<Fact id="事實的名稱" /> */}

在這裏撰寫第一段。

## 第一個標題 {/* #first-heading */}

{/* 標題後面的識別碼，各語文相同。網站內的連結以斜線開始：/contact */}

在這裏撰寫第一節。
`,
};
