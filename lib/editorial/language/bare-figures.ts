import type { Saying } from "../words/words.ts";
import { blanked } from "./blanked.ts";
import { halfWidth } from "./half-width.ts";

type Kind = Saying<"bare-figure">;

const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
/** Figures by how they are written, from the surest to the vaguest; what one has taken, the next leaves alone. */
const patterns: readonly (readonly [RegExp, Kind])[] = [
  [
    /(?:HK\$|US\$|NT\$|A\$|RMB|HKD|USD|CNY|[$€£¥￥])\s?\d[\d,.\s]*\d|(?:HK\$|US\$|NT\$|A\$|RMB|HKD|USD|CNY|[$€£¥￥])\s?\d/g,
    "money",
  ],
  [
    /\d[\d,.]*\s?(?:(?:thousand|million|billion|bn|m|k)\s)?(?:Hong Kong dollars|dollars|renminbi|yuan|euros?|pounds)\b/gi,
    "money",
  ],
  [/\d[\d,.]*\s?[萬億千百]*\s?(?:多)?(?:港元|港幣|美元|人民幣|歐元|英鎊|元)/g, "money"],
  [/\d[\d,.]*\s?(?:%|％|per ?cent\b|percentage points?\b)/gi, "percent"],
  [/百分之\d[\d.]*/g, "percent"],
  [
    new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}\\b(?:,? \\d{4})?|\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\b${months} \\d{4}\\b`,
      "g",
    ),
    "date",
  ],
  [/\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/g, "date"],
  [/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, "date"],
  [/\d[\d,.]*\s?(?:thousand|million|billion|trillion)\b/gi, "large"],
  [/\d[\d,.]*\s?[多餘]?[萬億]/g, "large"],
  [/(?<![\d.])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)/g, "large"],
  [/(?<![\d.,-])(?:\d+k|\d+\.\d+m)\b/g, "large"],
  [/(?<![\d.,-])(?:1[3-9]|[2-9]\d|\d{3,})-(?=(?:day|week|month|year|hour|minute)s?\b)/gi, "count"],
];

const numerals = "[一二兩三四五六七八九十百千零〇萬億]";

/** Figures in words: a sentence may state them so, if it cites the fact. */
const inWords: readonly (readonly [RegExp, Kind])[] = [
  [
    /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion)[ -]?)+(?:hong kong |us )?dollars?\b/gi,
    "money",
  ],
  [new RegExp(`${numerals}+多?(?:港元|美元|元(?!素|旦|朗|老|件|宇|首|年|月))`, "g"), "money"],
  [
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? per ?cent\b/gi,
    "percent",
  ],
  [new RegExp(`百分之${numerals}+`, "g"), "percent"],
  [
    /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|several|many)[ -]?)+(?:thousand|million|billion)\b(?! dollars)/gi,
    "large",
  ],
  [/[二三四五六七八九兩數幾]?[十百]*[二三四五六七八九兩數幾十百][多餘]?[萬億](?![一元])/g, "large"],
  [
    /(?<![零〇一二三四五六七八九十百])[一二三四五六七八九](?=成(?!為|功|立|員|就|果|人|長|熟|本|交|分|年|家|績|效|都))/g,
    "percent",
  ],
  [
    /[一二三四五六七八九〇零]{4}年[一二三四五六七八九十]{1,3}月|(?<![零〇一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])月(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日/g,
    "date",
  ],
  [/\b(?:two|three|four|five|six|seven|eight|nine) hundred\b(?! (?:thousand|million|dollars))/gi, "count"],
  [/(?<![零一二三四五六七八九十])[二三四五六七八九]百(?=[個間項名人家所種位宗份])/g, "count"],
  [
    /\b(?:thir|four|fif|six|seven|eigh|nine)teen (?=days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b)|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)? (?=days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b)/gi,
    "count",
  ],
  [
    /(?:[一二三四五六七八九]?百[零一二三四五六七八九十]*|[二三四五六七八九]十[一二三四五六七八九]?|十[三四五六七八九])(?=[天日週周]|年(?!代)|個月|小時|分鐘)/g,
    "count",
  ],
];

/** What is written in digits and is no figure: years, times, numbers to call, names of forms and lines. */
const innocent: readonly RegExp[] = [
  /\+\d[\d ]{5,}\d/g,
  /(?:\+?\b\d{2,3}[ -]|\(\d{2,3}\)[ -]?)?\b\d{4}[ -]\d{4}\b/g,
  /\b(?:999|112|992|110|119|120|1823|18222|183\d{3,4}|187\d{3})\b/g,
  /(?<!\d)(?:1[89]|20)\d\d(?:[–\-/／至](?:(?:19|20)?\d\d))?(?![\d人個名間宗])(?! (?:people|persons|firms|companies|applications|visas)\b)年?(?:度)?/g,
  /\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?/gi,
  /\b24[- ]?(?:hours?\b|\/7)|24小時/gi,
  /\b\d+(?:st|nd|rd|th)\b|第\d+|\d+世紀|\d0年代/g,
  /\d{1,2}時(?:\d{1,2}分|正|半)?/g,
  /\b\d{1,4}[A-Z]? (?:[A-Z][\w']+ ){1,3}(?:Road|Street|Avenue|Lane|Path|Drive|Square|Plaza|Terrace)\b/g,
  /(?:附表|附件|附錄|圖|(?<!代)表|巴士|小巴|專線|電車|路線|信箱|病房|病床|班次|航班)\s?\d+[A-Z]?(?!\d|人|個|位|名|間|家)(?:(?:、|及|和|或|至)\d+[A-Z]?(?!\d|人|個|位|名|間|家))*/g,
  /(?:\b(?:form|forms|room|flat|floor|block|chapter|cap|no|nos|article|section|schedule|paragraph|line|route|routes|exit|gate|counter|class|type|category|annex|appendix|scale|page|version|level|tier|phase|part|step|question|ISO|paper|Article|unit|shop|suite|code|table|figure|box|bus|minibus|tram|train|ferry|bed|ward|year|grade|item|rule|car)(?:s|es)?\.?\s+)\d+[A-Z]?\b(?:(?:,| and| or| to|[–-])\s?\d+[A-Z]?\b(?! [a-z]+s\b| people))*/gi,
  /[A-Za-z][A-Za-z.&-]*\d+[A-Za-z0-9-]*|\d+[A-Za-z]{1,3}\b(?!\w)|\d+-[A-Za-z]+/g,
  /\d+[A-Z]?(?:(?:、|至|及|或|和|-|–)\d+[A-Z]?)*(?:樓|室|號|字樓|座|期|章|條|款|段|頁|表格|號線|號碼)/g,
  /\d+(?:\.\d+)+\.\d+/g,
  /\b[A-Za-z]*[a-z][A-Z][A-Za-z]* \d+|\b(?:Windows|Android|Galaxy|Level|Band) \d+/g,
  /\b(?:Global|Fortune|Forbes|Hurun(?: China)?|China|World|S&P|[Tt]op) \d+|\d+強|\b50[/:]50\b|\d+ ?°|\d+(?: degrees C|度(?![假數]))|\b(?:flight|train) [A-Z]{1,3} \d+/g,
];

/** Set phrases and names in words that state no figure: round the clock, by the thousand, once in a century. */
const phrases =
  /\btwenty-four[- ]hours?\b|二十四小時|數以[十百千萬億]+計|十萬八千里|千千萬萬|[百億]萬富[翁豪]|一?百年|五十年不變/g;

/** Above this, a count is a figure; below, it is a word of the sentence. */
const most = 12;

export type BareFigure = { index: number; text: string; kind: Kind; inWords: boolean };

/** The figures that a sentence states itself. */
export function bareFiguresIn(text: string): BareFigure[] {
  let rest = blanked(halfWidth(text), phrases);
  if (!/\d|百分|cent\b|dollar|thousand|illion|[萬億元成十百年月]|t(?:een|y)\b|hundred/i.test(rest)) return [];
  const found: BareFigure[] = [];
  for (const [number, [pattern, kind]] of [...patterns, ...inWords].entries())
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const index = more.find((each) => typeof each === "number") as number;
      found.push({ index, text: match.trim(), kind, inWords: number >= patterns.length });
      return " ".repeat(match.length);
    });
  for (const pattern of innocent) rest = blanked(rest, pattern);
  for (const { 0: match, index } of rest.matchAll(/(?<![\d.])\d+(?:\.\d+)?(?![\d])/g))
    if (Number(match) > most) found.push({ index, text: match, kind: "count", inWords: false });
  return found.sort((a, b) => a.index - b.index);
}
