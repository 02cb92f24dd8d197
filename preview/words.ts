import { isSpoken, type Spoken } from "#lib/editorial/words/words.ts";
import { negotiateLocale } from "#lib/locales/negotiate.ts";

/** The languages that editors are spoken to in: those of the check. */
export type DeskLanguage = Spoken;

const english = {
  preview: "Preview",
  allPages: "All pages",
  otherLanguage: "繁體中文",
  publicPage: "As readers see it",
  noProblems: "The check has nothing to say about this page.",
  problems: "What the check says",
  ofThisPage: "On this page",
  ofCited: "In the facts that it cites",
  elsewhere: (count: number) => `Elsewhere in content/: ${count}`,
  error: "error",
  warning: "warning",
  whatToDo: "What to do",
  openInEditor: "open in VS Code",
  checkFailed: "The check could not be made:",
  isPublic: "May be seen by readers",
  isNotPublic: "Not public: you see it here alone",
  from: (when: string) => `public from ${when}`,
  until: (when: string) => `public until ${when}`,
  inHongKong: (when: string) => `${when} (Hong Kong time)`,
  derived: "derived from Traditional Chinese",
  noText: "No text in this language yet. Readers get the other language with a notice.",
  noSection: "This section is missing here.",
  behind: "The English has changed since this was translated",
  cannotDraw: "This part cannot be shown. Put right the problems above; this is what stands in the file:",
  cannotDrawData: "What the data shows here cannot be drawn:",
  dataAsCommitted:
    "Figures and other data are shown in their last good version, because the data at hand cannot be used:",
  filesAsCommitted: "The last good version is shown of these files, because they cannot be used as they are:",
  nothingDrawn: "Nothing could be drawn; the texts are shown as they stand in their files. The reason:",
  notFound: "There is no such page in content/.",
  parts: {
    pages: "Pages",
    schemes: "Schemes",
    offices: "Offices",
    institutions: "Institutions",
    news: "News",
    events: "Events",
  } as Readonly<Record<string, string>>,
};

type Words = typeof english;

const chinese: Words = {
  preview: "預覽",
  allPages: "所有網頁",
  otherLanguage: "English",
  publicPage: "讀者所見",
  noProblems: "本頁通過檢查，沒有問題。",
  problems: "檢查結果",
  ofThisPage: "本頁",
  ofCited: "本頁引用的資料",
  elsewhere: (count) => `其他內容：${count}項`,
  error: "錯誤",
  warning: "提示",
  whatToDo: "處理方法",
  openInEditor: "以VS Code開啟",
  checkFailed: "未能進行檢查：",
  isPublic: "讀者可以看到",
  isNotPublic: "尚未公開，只有這裏看得到",
  from: (when) => `${when}起公開`,
  until: (when) => `公開至${when}為止`,
  inHongKong: (when) => `香港時間${when}`,
  derived: "由繁體中文轉換",
  noText: "本語言尚無文本，讀者會看到另一語言的版本及說明。",
  noSection: "此處欠缺這一節。",
  behind: "英文版其後有改動，譯文須跟進",
  cannotDraw: "這部分未能顯示。請先處理上述問題；檔案原文如下：",
  cannotDrawData: "這裏的資料未能顯示：",
  dataAsCommitted: "現有資料未能使用，數字及其他資料暫按之前的正常版本顯示。原因：",
  filesAsCommitted: "以下檔案未能使用，暫按之前的正常版本顯示：",
  nothingDrawn: "未能繪製網頁，以下為各檔案的原文。原因：",
  notFound: "content/內沒有這一頁。",
  parts: {
    pages: "網頁",
    schemes: "入境計劃",
    offices: "辦事處",
    institutions: "機構",
    news: "消息",
    events: "活動",
  },
};

const words: Record<DeskLanguage, Words> = { en: english, "zh-hant": chinese };

export const wordsIn = (language: DeskLanguage): Words => words[language];

/** The language to speak to an editor in: the one asked for, else that of the browser. */
export function deskLanguage(asked: string | null, acceptLanguage: string | undefined): DeskLanguage {
  if (asked !== null && isSpoken(asked)) return asked;
  return negotiateLocale(acceptLanguage) === "en" ? "en" : "zh-hant";
}

export const otherLanguage = (language: DeskLanguage): DeskLanguage => (language === "en" ? "zh-hant" : "en");

/** A moment by the clocks of Hong Kong. */
export const hongKongMoment = (moment: string, language: DeskLanguage): string =>
  Number.isNaN(Date.parse(moment))
    ? moment
    : words[language].inHongKong(
        new Intl.DateTimeFormat(language === "en" ? "en-GB" : "zh-Hant-HK", {
          timeZone: "Asia/Hong_Kong",
          dateStyle: "long",
          timeStyle: "short",
        }).format(new Date(moment)),
      );
