import type { RuleId } from "#lib/editorial/words/words.ts";
import { contentText, lineOf } from "../changed-content.ts";
import { edited, type Mutation, slip } from "./mutation.ts";
import { housing, tax, taxInChinese } from "./real-files.ts";

const inEnglish = "You need them for your first return.";
const inChinese = "首次報稅時便會用到。";

/** Sentences added to a paragraph of an English page, each against one rule. */
const englishSentences: readonly (readonly [RuleId, string])[] = [
  ["personal-contact", "Ask (852) 6123 4567 first."],
  ["personal-contact", "Ask 852 9123 4567 first."],
  ["personal-contact", "Ask 9123–4567 first."],
  ["bare-figure", "Apply within thirty days."],
  ["bare-figure", "It is a 30-day limit."],
  ["bare-figure", "Pay 50k."],
  ["bare-figure", "There are three hundred of them."],
  ["bare-figure", "The fee is 1.2m."],
  ["link-text", "[Over here](/living)."],
  ["link-text", "[Download](/living)."],
  ["link-text", "See www.ird.gov.hk for more."],
  ["raw-html", "Note <br>."],
  ["raw-html", '<img src="/a.png">'],
  ["wrong-script", "這是市場慣例，並非法律規定。"],
  ["unsupported-markdown", "Note } here."],
];

const chineseSentences: readonly (readonly [RuleId, string])[] = [
  ["personal-contact", "可聯絡＋852 9123 4567。"],
  ["personal-contact", "可聯絡９１２３４５６７。"],
  ["personal-contact", "可聯絡chantm＠gmail.com。"],
  ["personal-contact", "可致電九一二三四五六七。"],
  ["bare-figure", "收費約為１，２３０港元。"],
  ["bare-figure", "逗留一百八十日。"],
  ["bare-figure", "於七月一日起生效。"],
  ["bare-figure", "減稅三成。"],
  ["link-text", "[請按這裡](/living)。"],
  ["link-text", "[了解詳情](/living)。"],
  ["link-text", "[→](/living)。"],
  ["regional-word", "可作線上報稅。"],
  ["regional-word", "請留意隱私政策。"],
  ["wrong-script", "入境計划已更改。"],
  ["wrong-script", "請在网上登記。"],
  ["wrong-script", "向公司注册處查詢。"],
  ["wrong-script", "This is market practice, not law: read your own agreement."],
  ["unsupported-markdown", "詳見［抵港］（/living/arrival）。"],
  ["wrong-script", "由于先生未到，會議改期。"],
  ["wrong-script", "產物丰富。"],
  ["half-width-punctuation", "請參閱附件(一)。"],
  ["bare-figure", "由代表20人出席。"],
  ["regional-word", "請登記移動電話號碼。"],
  ["half-width-punctuation", "注意﹐費用不退。"],
  ["regional-word", "簽約時須繳付押金，並保留收據。"],
  ["regional-word", "可買鳳梨。"],
  ["regional-word", "可使用信息技術。"],
  ["regional-word", "可選用數位銀行。"],
  ["regional-word", "專組會發放最新信息。"],
  ["regional-word", "毋須登錄，即可使用。"],
  ["bare-figure", "共有三百個。"],
];

/** One sentence in both languages that do not say the same. */
const differing: readonly (readonly [english: string, chinese: string])[] = [
  ["It runs from 6 to 8 p.m.", "下午6時至9時舉行。"],
  ["It runs from 6 to 8 p.m.", "上午6時至8時舉行。"],
  ["It opens at half past nine.", "上午9時45分開放。"],
  ["So it was in the 1990s.", "八十年代如此。"],
  ["Two dozen of them are left.", "尚餘二十六個。"],
];

const scheme = "schemes/top-talent-pass-scheme/scheme.yaml";
const hkte = "institutions/hkte/institution.yaml";
const londonOffice = "offices/london/office.yaml";

const names: readonly (() => Mutation)[] = [
  () =>
    slip(
      "official-name",
      "an office is named otherwise than in the glossary",
      londonOffice,
      "經濟貿易辦事處",
      "經濟貿易辦公室",
    ),
  () => slip("official-name", "an institution is named otherwise", hkte, "香港人才服務辦公室", "香港人才服務辦事處"),
  () => slip("official-name", "a scheme is named otherwise", scheme, "en: Top Talent Pass", "en: Top Talents Pass"),
  () => slip("official-name", "an abbreviation is another one", scheme, "abbreviation: TTPS", "abbreviation: TTSP"),
  () =>
    slip(
      "official-name",
      "a link has a word of another name",
      "newsletters/tokyo/2024-03/en.mdx",
      "[New Capital Investment Entrant Scheme]",
      "[New Capital Investor Entrant Scheme]",
    ),
  () =>
    slip(
      "official-name",
      "a link in Chinese begins with another word",
      "news/2025/2025-01-17-more-visas-online-only/zh-hant.mdx",
      "- [輸入內地人才計劃]",
      "- [引入內地人才計劃]",
    ),
];

const heads: readonly (readonly [RuleId, string])[] = [
  ["yaml-syntax", "title: *tax"],
  ["yaml-syntax", "title: !tax now"],
  ["yaml-syntax", "title: 'Hong Kong's tax'"],
  ["unsupported-markdown", "title: Salaries <b>tax</b>"],
  ["unsupported-markdown", 'title: "**Salaries** tax"'],
  ["unsupported-markdown", "title: Salaries tax {standard-rate}"],
];

const core = ["glossary.yaml", "redirects.yaml", "universities.yaml", "search.yaml", "notices.yaml", "urls.txt"];

/** Slips of the pen that look like nothing: signs of another width, words of another place, names nearly right. */
export const writingSlips = (): Mutation[] => [
  ...englishSentences.map(([rule, text]) => slip(rule, text, tax, inEnglish, `${inEnglish} ${text}`, text)),
  ...chineseSentences.map(([rule, text]) => slip(rule, text, taxInChinese, inChinese, `${inChinese}${text}`, text)),
  ...differing.map(([english, chinese]): Mutation => {
    const said = slip("figure-parity", `${english} ${chinese}`, tax, inEnglish, `${inEnglish} ${english}`, english);
    return {
      ...said,
      change: { ...said.change, [taxInChinese]: edited(taxInChinese, [inChinese, inChinese + chinese]) },
    };
  }),
  ...heads.map(([rule, text]) => slip(rule, text, tax, "title: Salaries tax", text)),
  ...names.map((make) => make()),
  slip(
    "wrong-script",
    "a title is in English",
    "pages/living/dependants/zh-hant.mdx",
    "title: 帶同受養人",
    "title: Bringing dependants to Hong Kong",
  ),
  slip(
    "wrong-script",
    "an English sentence in place of one in Chinese",
    housing.replace("en.mdx", "zh-hant.mdx"),
    "這是市場慣例，並非法律規定，請以你的租約為準",
    "This is market practice, not law: read your own agreement",
  ),
  slip(
    "unknown-key",
    "a confirmed section is misspelt",
    "pages/living/arrival/zh-hant.mdx",
    "carry-an-identity-document:",
    "carry-an-identity-documents:",
  ),
  slip("yaml-syntax", "the front matter has no end", tax, /(?<=\n)---\n(?=\n)/, "", 6),
  slip(
    "link-parity",
    "a link is lost in the Chinese of news",
    "news/2022/2022-12-28-tokyo-dedicated-team/zh-hant.mdx",
    "[引進重點企業辦公室](/about/oases)",
    "引進重點企業辦公室",
  ),
  slip("unsupported-markdown", "a notice has a tag", "notices.yaml", "This site takes", "This site <b>takes</b>"),
  ...core.map(
    (file): Mutation => ({
      name: `${file} is gone`,
      change: { [file]: undefined },
      rules: ["incomplete-folder"],
      file,
      lines: [1],
    }),
  ),
  {
    name: "a redirect is gone",
    change: slip("page-gone", "", "redirects.yaml", /^ {2}- \{ from: \/schemes\/gep,.*\n/m, "", 1).change,
    rules: ["page-gone"],
    file: "urls.txt",
    lines: [lineOf(contentText("urls.txt"), "/schemes/gep\n")],
  },
];
