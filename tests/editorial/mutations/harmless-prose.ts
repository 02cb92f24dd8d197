import { stamped } from "#lib/editorial/writing/stamp.ts";
import { contentFiles, contentText } from "../changed-content.ts";
import type { Harmless } from "./mutation.ts";

/** Pages of both languages, a few of each room; those of offices and schemes have the most different contents. */
const folders = contentFiles()
  .filter((file) => /^(?:pages|schemes|offices|institutions)\/.*\/en\.mdx$/.test(file))
  .map((file) => file.slice(0, -"/en.mdx".length))
  .filter((folder) => contentFiles().includes(`${folder}/zh-hant.mdx`));

const en = (folder: string) => `${folder}/en.mdx`;
const zh = (folder: string) => `${folder}/zh-hant.mdx`;

/** A change to both languages, confirmed as an editor would. */
function both(
  folder: string,
  english: (text: string) => string,
  chinese: (text: string) => string,
): Harmless["change"] {
  const after = english(contentText(en(folder)));
  return { [en(folder)]: after, [zh(folder)]: stamped(chinese(contentText(zh(folder))), after) };
}

const append = (lines: string) => (text: string) => `${text.trimEnd()}\n\n${lines}\n`;

/** Sentences that look dangerous and are not. */
const sentences: readonly (readonly [english: string, chinese: string])[] = [
  ["You have seven years to think about it.", "你有七年時間考慮。"],
  ["There are 12 of them.", "共有12個。"],
  ["The rules of 2024 hold.", "2024年的規定仍然有效。"],
  ["This was so in 2024–25.", "2024至25年度如此。"],
  ["Call 999 in an emergency.", "緊急時請致電999。"],
  ["The counter opens at 09:00.", "櫃位於09:00開放。"],
  ["Use form ID 1003A.", "請用表格ID 1003A。"],
  ["Print it on A4 paper.", "請用A4紙列印。"],
  ["Ask the [office in Berlin](/offices/berlin).", "可向[駐柏林經貿辦](/offices/berlin)查詢。"],
  ["See [the costs](/talents#what-it-costs).", "請參閱[費用](/talents#what-it-costs)。"],
  ["See [the law](https://www.elegislation.gov.hk/).", "請參閱[法例](https://www.elegislation.gov.hk/)。"],
  ["Write to enquiry@immd.gov.hk.", "請電郵至enquiry@immd.gov.hk。"],
  ["Call +852 2824 6111.", "請致電+852 2824 6111。"],
  ["The **Top Talent Pass Scheme** is one way.", "**高端人才通行證計劃**是其中一個途徑。"],
  ["Ask the Immigration Department.", "請向入境事務處查詢。"],
  ["The Dedicated Team of your office knows.", "你所屬辦事處的招商引才專組可解答。"],
  ["Queen’s Road lies in Central.", "皇后大道在中環。"],
  ["Take the line to Tin Hau.", "可乘港鐵到天后。"],
  ["The water of Deep Bay is shallow.", "后海灣水淺。"],
  ["Nobody interferes.", "各方互不干預。"],
  ["The odometer shows how far you drove.", "里程錶顯示行車里數。"],
  ["It is approved.", "申請已獲批准。"],
  ["You are told once you are approved.", "申請獲批准時會通知你。"],
  ["The systems of the Government are safe.", "政府機關系統安全。"],
  ["This includes rest days.", "這方面包括休息日。"],
  ["The other side said yes.", "對手表示同意。"],
  ["Nobody can interfere.", "任何人不能干預。"],
  ["The hours of work are limited.", "限制作業時間。"],
  ["Suppliers have customers upstream.", "上游客戶。"],
  ["Count the kilometres.", "請計算公里數。"],
  ["The app works on an iPhone 15.", "應用程式可在iPhone 15使用。"],
  ["It takes 5~10 days, or 3~4 of them.", "需時5~10日，或3~4日。"],
  ["Read it in the PDF.", "請閱讀PDF文件。"],
  ["There is fast transport.", "當地有快捷運輸。"],
  ["Write a short letter.", "請寫一封簡短信件。"],
  ["Papers are served abroad.", "可在國外送達文件。"],
  ["Go to an emergency clinic.", "請到應急診所。"],
  ["Look at the railway map.", "請查看鐵路網路線圖。"],
  ["Write \\{name\\} there.", "請在該處填寫\\{姓名\\}。"],
  ["Write to san.francisco@hketosf.gov.hk.", "請電郵至san.francisco@hketosf.gov.hk。"],
  ["Write to work.permit@immd.gov.hk.", "請電郵至work.permit@immd.gov.hk。"],
  [
    "See [Cap. 117](https://www.elegislation.gov.hk/hk/cap117!en).",
    "請參閱[第117章](https://www.elegislation.gov.hk/hk/cap117!zh-Hant-HK)。",
  ],
  [
    "See [the release](https://www.info.gov.hk/gia/general/202510/08/P2025100800123.htm).",
    "請參閱[新聞公報](https://www.info.gov.hk/gia/general/202510/08/P2025100800124.htm)。",
  ],
  ["Five offices answer in ten days.", "五間辦事處會於十日內回覆。"],
  ["It opens in all directions.", "該處四通八達，四周有路。"],
  ["Twenty companies came.", "二十家公司參加。"],
  ["It has twenty-four parts.", "全文有二十四個部分。"],
  ["It grew threefold.", "數目增至三倍。"],
  ["It is of the twenty-first century.", "那是廿一世紀的事。"],
  ["Hand in the form early.", "請加快遞交表格。"],
  ["The channel is watched.", "當局會監視頻道。"],
  ["Give an objective view.", "請廣博客觀地評論。"],
  ["The Policy Addresses say so.", "施政報告有此說明。"],
  ["The counter opens at 9:30 a.m. and closes at 5 p.m.", "櫃位於上午9時30分開放，下午5時關閉。"],
  ["It begins at 14:30.", "下午2時30分開始。"],
  ["Buy a SIM card.", "可購買SIM卡。"],
  ["See Schedule 15 and Annex 14.", "請參閱附表15及附件14。"],
  ["You may pay with a credit card, or in cash; either will do.", "可用信用卡或現金繳付；兩者均可。"],
  ["“Ordinary residence” is a term of law.", "「通常居住」是法律用語。"],
  ["It is open 24 hours a day.", "全日24小時開放。"],
  ["A *valid* passport will do.", "有效護照即可。"],
  ["Take route A11 or the MTR.", "可乘A11路線或港鐵。"],
  ["- one\n- two", "- 一\n- 二"],
  ["| You | Do |\n| --- | --- |\n| one | this |", "| 你 | 做法 |\n| --- | --- |\n| 一 | 這樣 |"],
  ["{/* A note to editors. */}\n\nAsk first.", "{/* 給編輯的備註。 */}\n\n請先查詢。"],
  ['<Note title="Ask first">It depends.</Note>', '<Note title="請先查詢">視乎情況。</Note>'],
  ["## One more {/* #one-more */}\n\nAsk first.", "## 還有一項 {/* #one-more */}\n\n請先查詢。"],
  ['The fee is <Fact id="talent-scheme-application-fee" />.', '費用為<Fact id="talent-scheme-application-fee" />。'],
  [
    'It costs little.<Cite id="talent-scheme-application-fee" />',
    '費用不高。<Cite id="talent-scheme-application-fee" />',
  ],
  ["On the Forbes Global 2000, it is known.", "名列福布斯全球企業2000強。"],
  ["It opens at half past nine.", "上午9時30分開放。"],
  ["It opens at a quarter to ten.", "上午9時45分開放。"],
  ["It runs from 18:30 to 20:00.", "下午6時30分至8時舉行。"],
  ["It runs from 6:30 to 8 p.m.", "下午6時30分至8時舉行。"],
  ["It runs from 10 to 2 p.m.", "上午10時至下午2時舉行。"],
  ["Answer within twenty-four hours.", "請於二十四小時內回覆。"],
  ["Nine in ten people agree.", "九成人同意。"],
  ["Several dozen firms came.", "數十家公司參加。"],
  ["Buy two dozen.", "可買二十四個。"],
  ["It lasted a century.", "歷時一百年。"],
  ["They asked again and again.", "他們三番四次查詢。"],
  ["The shares are fifty-fifty.", "雙方各佔一半。"],
  ["Three quarters of it is done.", "已完成四分之三。"],
  ["So it was in the 1990s.", "上世紀九十年代如此。"],
  ["So it was in the nineties.", "九十年代如此。"],
  ["See Table 20.", "見表20。"],
  ["Take bus 118 or minibus 25.", "可乘118號巴士或25號小巴。"],
  ["Go to Gates 40–42.", "請到40至42號閘口。"],
  ["See section 2(1)(b).", "見第2(1)(b)條。"],
  ["See the 14th Five-Year Plan.", "見「十四五」規劃。"],
  ["Ms Yu was there.", "于女士在場。"],
  ["Call (852) 2824 6111.", "請致電(852) 2824 6111。"],
  ["Call +852-2824-6111.", "請致電+852-2824-6111。"],
  ["It opens in mid-2026.", "2026年年中啟用。"],
  ["Write your SURNAME first.", "請先填寫姓氏。"],
  ["It is 20 °C.", "氣溫20度。"],
  ["Sit the HKDSE.", "可應考香港中學文憑考試。"],
  ["Ask how much is mortgaged.", "請查詢抵押金額。"],
  ["Tencent Video took part.", "騰訊視頻亦有參加。"],
  ["Take the Taoyuan Metro.", "可乘桃園捷運。"],
  [
    "See [the department’s services](https://www.immd.gov.hk/eng/services/index.html).",
    "請參閱[該處的服務](https://www.immd.gov.hk/hkt/services/index.html)。",
  ],
  ["She is graceful, and her poem rhymes.", "她丰姿綽約，詩句叶韻。"],
  ["Ask the ministry of industry.", "請向工業和信息化部查詢。"],
  ["Buy a pineapple cake.", "可買鳳梨酥。"],
  ["The volume of hard rock counts.", "堅硬體積亦計算在內。"],
  ["The path of the grid is known.", "電網路徑已知。"],
  ["It is sent at once.", "貨物迅捷運送。"],
  ["The Yu clan built it.", "于氏宗族所建。"],
];

const sentenceAdded = (): Harmless[] =>
  sentences.flatMap(([english, chinese], index) =>
    [folders[(index * 3) % folders.length], folders[(index * 3 + 40) % folders.length]].flatMap((folder) =>
      folder
        ? [
            {
              name: `${folder}: ${english} is added in both languages`,
              change: both(folder, append(english), append(chinese)),
            },
          ]
        : [],
    ),
  );

const lines = (text: string) => text.split("\n");

/** How a text is laid out is nobody's business. */
const layouts: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["has Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["has a byte order mark", (text) => `\ufeff${text}`],
  ["ends without a line end", (text) => text.trimEnd()],
  ["ends with two empty lines", (text) => `${text}\n\n`],
  ["has two empty lines between paragraphs", (text) => text.replace(/(?<=---\n[\s\S]*)\n\n(?=\S)/, "\n\n\n")],
  ["has its quotation marks doubled", (text) => text.replace(/^(updated|reviewBy): '(.*)'$/gm, '$1: "$2"')],
  ["has spaces at the end of a line", (text) => text.replace(/^(title: .*)$/m, "$1  ")],
  ["has a comment in its head", (text) => text.replace("---\n", "---\n# a note to editors\n")],
  ["has its head in another order", (text) => text.replace(/^(title: .*)\n(summary: .*)$/m, "$2\n$1")],
  ["was looked at today", (text) => text.replace(/^updated: .*$/m, "updated: '2026-11-23'")],
  ["has its lists marked with stars", (text) => text.replace(/^- /gm, "* ")],
  ["has its strong words marked with underscores", (text) => text.replace(/\*\*([\w ]+)\*\*/g, "__$1__")],
  [
    "has a note to editors in its body",
    (text) => text.replace(/(?<=---\n[\s\S]*)\n\n(?=[A-Z])/, "\n\n{/* to be seen by editors alone */}\n\n"),
  ],
  ["has wide tables", (text) => text.replace(/^\| --- /gm, "| :--------- ").replace(/(?<=\|) (?=\S)/g, "   ")],
  ["is to be looked at later", (text) => text.replace(/^reviewBy: .*$/m, "reviewBy: '2027-12-31'")],
];

const laidOut = (): Harmless[] =>
  layouts.flatMap(([name, change], index) =>
    folders
      .filter((_, number) => number % 4 === index % 4)
      .slice(0, 12)
      .map((folder, number) => {
        const file = number % 2 === 0 ? en(folder) : zh(folder);
        return { name: `${file} ${name}`, change: { [file]: change(contentText(file)) } };
      }),
  );

/** Lines of a paragraph may be broken where one likes: the section is the same. */
const wrapped = (): Harmless[] =>
  folders.slice(0, 24).map((folder) => {
    const text = lines(contentText(en(folder)))
      .map((line) => (/^[A-Z][^|<{[]{60,}$/.test(line) ? line.replace(/(.{40}\S*) /, "$1\n") : line))
      .join("\n");
    return { name: `${en(folder)} has its lines broken`, change: { [en(folder)]: text } };
  });

const retitled = (): Harmless[] =>
  folders.slice(0, 20).map((folder) => ({
    name: `${folder} has another summary`,
    change: both(
      folder,
      (text) => text.replace(/^summary: .*$/m, "summary: What you need to know, and whom to ask."),
      (text) => text.replace(/^summary: .*$/m, "summary: 你需要知道的事，以及查詢途徑。"),
    ),
  }));

/** Edits of pages that are nobody's mistake. */
export const harmlessProse = (): Harmless[] => [...sentenceAdded(), ...laidOut(), ...wrapped(), ...retitled()];
