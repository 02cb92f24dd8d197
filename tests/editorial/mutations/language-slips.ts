import { contentText, lineOf } from "../changed-content.ts";
import { added, edited, type Mutation, slip } from "./mutation.ts";
import { berlin, housing, schemeData as scheme, tax, taxInChinese, tokyo } from "./real-files.ts";

const berlinInChinese = "offices/berlin/zh-hant.mdx";
const summitInChinese = "events/2024/2024-05-07-global-talent-summit/zh-hant.mdx";

const first = (file: string, pattern: RegExp): string => pattern.exec(contentText(file))?.[0] ?? "";

/** The line of the block that a text of the other language belongs to: the same block of the same section. */
const sectionLine = (file: string, id: string): number => lineOf(contentText(file), `#${id} *`);

/** Any line of a section, from its heading to the next. */
function linesOfSection(file: string, id: string): number[] {
  const lines = contentText(file).split("\n");
  const start = sectionLine(file, id);
  const end = lines.findIndex((line, index) => index >= start && line.startsWith("#"));
  return Array.from({ length: (end < 0 ? lines.length : end) - start + 2 }, (_, index) => start + index);
}

const parity: Mutation[] = [
  {
    name: "a section is missing in Chinese",
    change: { [taxInChinese]: edited(taxInChinese, [/## [^\n]* \{\/\* #allowances \*\/\}[\s\S]*?(?=\n## )/, ""]) },
    rules: ["section-parity"],
    file: taxInChinese,
    lines: [sectionLine(taxInChinese, "allowances"), sectionLine(taxInChinese, "allowances") + 1],
  },
  slip("section-parity", "a section is named otherwise in Chinese", taxInChinese, "#allowances", "#allowance"),
  slip("section-parity", "a section is named otherwise in English", tax, "#allowances", "#allowance"),
  added("section-parity", "a section is in English only", tax, "## More {/* #more */}\n\nText.", "## More"),
  added("section-parity", "a section is in Chinese only", taxInChinese, "## 更多 {/* #more */}\n\n文字。", "## 更多"),
  slip(
    "section-parity",
    "a section lies deeper in Chinese",
    taxInChinese,
    /^## (?=.*#allowances)/m,
    "### ",
    "#allowances",
  ),
  slip(
    "figure-parity",
    "a fact is missing in Chinese",
    taxInChinese,
    /<Fact id="mpf-deduction-cap"[^>]*\/>/,
    "上限",
    lineOf(contentText(taxInChinese), 'id="mpf-deduction-cap"'),
  ),
  slip(
    "figure-parity",
    "another fact stands in Chinese",
    taxInChinese,
    'id="mpf-deduction-cap"',
    'id="talent-scheme-application-fee"',
  ),
  slip(
    "figure-parity",
    "another fact stands in English",
    tax,
    'id="mpf-deduction-cap"',
    'id="talent-scheme-application-fee"',
  ),
  slip("figure-parity", "a count in words is another one in Chinese", berlinInChinese, "五所", "四所"),
  slip("figure-parity", "a count in words is another one in English", berlin, "spent five days", "spent six days"),
  slip("figure-parity", "a summary counts other days", summitInChinese, "一連兩日", "一連三日"),
  added("figure-parity", "an hour is in English only", tax, "The counter opens at 9:30 a.m."),
  added("figure-parity", "a year is in English only", tax, "The rules of 2021 hold."),
  slip(
    "figure-parity",
    "a fact in braces is missing in Chinese",
    scheme,
    "一般需時{ttps-processing-time}",
    "一般需時數星期",
  ),
  slip(
    "figure-parity",
    "a label counts otherwise in Chinese",
    "facts/schemes.yaml",
    "逗留期限不超過180日的簽證費",
    "逗留期限不超過90日的簽證費",
  ),
  slip(
    "link-parity",
    "a link is missing in Chinese",
    taxInChinese,
    first(taxInChinese, /\[[^\]]*\]\(\/living\/healthcare#insurance\)/),
    "自願醫保計劃",
    lineOf(contentText(taxInChinese), "/living/healthcare#insurance"),
  ),
  slip(
    "link-parity",
    "a link leads elsewhere in Chinese",
    taxInChinese,
    "/living/healthcare#insurance",
    "/living/housing",
  ),
  slip("link-parity", "a link leads elsewhere in English", tax, "/living/healthcare#insurance", "/living/housing"),
  added("link-parity", "a link is in English only", tax, "See [housing](/living/housing) too."),
  added(
    "link-parity",
    "a link outside is in Chinese only",
    taxInChinese,
    "另見[稅務局網站](https://www.ird.gov.hk/chi/paf/)。",
  ),
];

const outdated: Mutation[] = [
  {
    name: "an English paragraph is written anew",
    change: { [tax]: edited(tax, [/(#what-is-not-taxed \*\/\}\n\n)/, "#what-is-not-taxed */}\n\nRead this first. "]) },
    rules: ["outdated-counterpart"],
    file: taxInChinese,
    lines: [sectionLine(taxInChinese, "what-is-not-taxed")],
  },
  slip(
    "outdated-counterpart",
    "the stamp of a section is taken out",
    taxInChinese,
    /^ {2}rates: .*\n/m,
    "",
    "#rates *",
  ),
  {
    name: "a page is in English only",
    change: { [taxInChinese]: undefined },
    rules: ["missing-counterpart"],
    file: tax,
    lines: [1],
  },
  {
    name: "a page is in Chinese only",
    change: { [tax]: undefined },
    rules: ["missing-counterpart"],
    file: taxInChinese,
    lines: [1],
  },
];

const words: Mutation[] = [
  added("wrong-script", "a sentence in Simplified Chinese", housing, "请于一个月内办理手续。"),
  slip(
    "wrong-script",
    "one simplified character in a text of the data",
    tokyo,
    "香港駐東京經濟貿易辦事處",
    "香港驻東京經濟貿易辦事處",
  ),
  slip("wrong-script", "a title in Simplified Chinese", housing, /^title: .*$/m, "title: 租屋与买楼"),
  slip(
    "wrong-script",
    "a Simplified text of the places in Traditional characters",
    "places.yaml",
    "zh-hans: 丹麦",
    "zh-hans: 丹麥",
  ),
  added(
    "wrong-script",
    "a paragraph is not translated",
    housing,
    "You should keep the receipts of your rent for seven years.",
  ),
  slip(
    "wrong-script",
    "a text of the data is not translated",
    tokyo,
    /zh-hant: 專組的網頁設有連結.*/,
    "zh-hant: The page of the team leads to its contact details.",
  ),
  slip(
    "wrong-script",
    "an English text is in Chinese",
    tokyo,
    "    en: The team's own page leads to its contact details.",
    "    en: 專組的網頁設有連結，可查閱聯絡資料。",
  ),
  ...[
    "請于下週辦理。",
    "日后再辦。",
    "里面有說明。",
    "請保持干燥。",
    "應繳税款。",
    "請采取行動。",
    "規范已經更新。",
  ].map((text) => added("wrong-script", `a character of both scripts that is simplified here: ${text}`, housing, text)),
  slip("wrong-script", "a title is still in English", housing, /^title: .*$/m, "title: How to rent a flat"),
  slip(
    "wrong-script",
    "a summary is still in English",
    housing,
    /^summary: .*$/m,
    "summary: What you pay when you rent.",
  ),
  added("regional-word", "software, as in Taiwan", housing, "你可下載軟體。"),
  added("regional-word", "a taxi, as on the Mainland", housing, "你可乘坐出租車。"),
  added("regional-word", "a taxi, as in Taiwan", housing, "你可乘坐計程車。"),
  added("regional-word", "plan, as in Taiwan", taxInChinese, "請先計畫一下。"),
  slip(
    "regional-word",
    "a kindergarten, as on the Mainland",
    tokyo,
    /zh-hant: 專組的網頁.*/,
    "zh-hant: 附近設有幼兒園。",
  ),
  added("half-width-punctuation", "a comma between characters", housing, "請先致電,再前往。"),
  added("half-width-punctuation", "a full stop behind characters", housing, "請先致電."),
  added("half-width-punctuation", "brackets around characters", taxInChinese, "稅務局(前稱稅局)負責。"),
  added("half-width-punctuation", "quotation marks of typewriters", housing, '所謂"差餉"由業主繳付。'),
  slip(
    "half-width-punctuation",
    "a colon in a text of the data",
    tokyo,
    /zh-hant: 專組的網頁.*/,
    'zh-hant: "請看:專組網頁"',
  ),
  added("half-width-punctuation", "a blank behind a comma", housing, "請先致電， 再前往。"),
  added("half-width-punctuation", "a blank between characters", housing, "請先 致電。"),
  added("half-width-punctuation", "single quotation marks of typewriters", housing, "所謂'差餉'由業主繳付。"),
  slip(
    "half-width-punctuation",
    "a full stop behind a figure",
    taxInChinese,
    '<Fact id="tax-deductions" />。',
    '<Fact id="tax-deductions" />.',
    '<Fact id="tax-deductions" />.',
  ),
  added("half-width-punctuation", "letters as wide as characters", housing, "請填ＩＲ５６表格。"),
  added("official-name", "a scheme with a letter missing", tax, "Ask about the Top Talent Pas Scheme."),
  added("official-name", "a scheme with a word in the plural", tax, "Ask about the Top Talents Pass Scheme."),
  added("official-name", "a body with a word in the singular", tax, "Ask the Human Resource Planning Commission."),
  added("official-name", "a scheme in small letters", tax, "Ask about the top talent pass scheme."),
  added("official-name", "a body with another room, in Chinese", taxInChinese, "請聯絡引進重點企業辦公廳。"),
  added(
    "official-name",
    "an office with an and too many, in Chinese",
    taxInChinese,
    "請聯絡香港駐倫敦經濟及貿易辦事處。",
  ),
  added("official-name", "a scheme with a word missing", tax, "Ask about the Quality Migrant Scheme."),
  added("official-name", "an office in small letters", tax, "Ask the Office for attracting strategic enterprises."),
  added("official-name", "a body in the plural", tax, "Ask Hong Kong Talents Engaged."),
  added("official-name", "a scheme with a character missing, in Chinese", taxInChinese, "請參閱高端人才通行計劃。"),
  added("official-name", "a body with another character, in Chinese", taxInChinese, "請參閱引進重要企業辦公室。"),
  slip(
    "official-name",
    "a name in a text of the data",
    "institutions/oases/en.mdx",
    /Office for Attracting Strategic Enterprises/,
    "Office of Attracting Strategic Enterprises",
  ),
  added("abbreviation", "an abbreviation out of nowhere", tax, "The XQZ decides."),
  added("abbreviation", "an abbreviation of the glossary without its name", tax, "The HRPC decides."),
  added("abbreviation", "an abbreviation in Chinese", housing, "由XQZ決定。"),
  added(
    "reading-age",
    "a sentence without end",
    tax,
    `You should ${"keep the papers of your work and of your home and ".repeat(6)}send them.`,
  ),
  added(
    "reading-age",
    "a Chinese sentence without end",
    housing,
    `${"你須保留有關住所和工作的文件，".repeat(10)}然後遞交。`,
  ),
  added(
    "reading-age",
    "a paragraph for specialists",
    tax,
    "Notwithstanding considerations regarding jurisdictional applicability, remuneration attributable to extraterritorial occupational responsibilities necessitates comprehensive apportionment documentation. Administrative interpretations characteristically differentiate fundamentally dissimilar contractual circumstances. Contemporaneous substantiation materially facilitates satisfactory determination throughout subsequently initiated examination proceedings concerning international assignments and multinational organisational responsibilities generally.",
  ),
  added("personal-contact", "the box of a person", tax, "Write to taiman.chan@gmail.com."),
  added("personal-contact", "the box of an official", tax, "Write to tai-man.chan@ird.gov.hk."),
  added("personal-contact", "a mobile number of Hong Kong", tax, "Call +852 9123 4567."),
  added("personal-contact", "a mobile number of the Mainland", housing, "請致電+86 139 1234 5678。"),
  slip("personal-contact", "a mobile number in the data", tokyo, "  phone: null", "  phone: '+81 90 1234 5678'"),
  slip("personal-contact", "a private box in the data", tokyo, "  email: null", "  email: tokyo.office@yahoo.co.jp"),
  added("personal-contact", "a link to the box of a person", tax, "[Write to us](mailto:siuming.lee@immd.gov.hk)."),
];

/** Slips in either language, and between the two. */
export const languageSlips = (): Mutation[] => [
  ...parity.map((mutation) =>
    mutation.name === "a link is missing in Chinese" || mutation.name === "a fact is missing in Chinese"
      ? { ...mutation, lines: linesOfSection(taxInChinese, "deductions") }
      : mutation,
  ),
  ...outdated,
  ...words,
];
