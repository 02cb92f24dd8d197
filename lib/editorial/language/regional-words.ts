import { chinese } from "../languages.ts";

/** Words of other places, with the word of Hong Kong. Only what cannot mean anything else stands here. */
const written = {
  taiwan: `
    硬體=硬件 韌體=韌件 網際網路=互聯網 人工智慧=人工智能 智慧型=智能 行動電話=流動電話
    行動裝置=流動裝置 行動支付=流動支付 行動應用程式=流動應用程式 筆記型電腦=手提電腦 印表機=打印機 隨身碟=USB儲存裝置
    部落格=網誌 簡訊=短訊 計程車=的士 腳踏車=單車 便利商店=便利店 志工=義工 雷射=激光 奈米=納米
    積體電路=集成電路 智慧財產=知識產權 著作權=版權 身分證字號=身份證號碼 打工度假=工作假期 外籍幫傭=外籍家庭傭工
    客製化=度身訂造 新創企業=初創企業 新創公司=初創公司 電扶梯=扶手電梯 警察局=警署 宅配=速遞
    紐西蘭=新西蘭 義大利=意大利 寮國=老撾 沙烏地阿拉伯=沙特阿拉伯 阿拉伯聯合大公國=阿拉伯聯合酋長國 克羅埃西亞=克羅地亞
    馬爾地夫=馬爾代夫 奈及利亞=尼日利亞 肯亞=肯尼亞 杜拜=迪拜 坎培拉=堪培拉 萬那杜=瓦努阿圖
    數位化=數碼化 數位轉型=數碼轉型 數位經濟=數碼經濟 數位科技=數碼科技 數位平台=數碼平台 數位貨幣=數碼貨幣
    數位服務=數碼服務 線上申請=網上申請 線上服務=網上服務 線上付款=網上付款 公尺=米 計畫=計劃 泡麵=即食麵
    電子信箱=電郵地址 視訊會議=視像會議 筆電=手提電腦 房仲=地產代理 薪資=薪酬`,
  mainland: `
    移動電話=流動電話 移動支付=流動支付 移動應用=流動應用 筆記本電腦=手提電腦 智能手機應用=流動應用程式 服務器=伺服器
    文件夾=資料夾 鼠標=滑鼠 攝像頭=鏡頭 鏈接=連結 因特網=互聯網
    出租車=的士 公交車=巴士 摩托車=電單車 集裝箱=貨櫃 塑料=塑膠 芯片=晶片 硅谷=矽谷
    急救車=救護車 藥店=藥房 衛生間=洗手間 衞生間=洗手間 志願者=義工 自動取款機=櫃員機 取款機=櫃員機
    房貸=按揭 量身定制=度身訂造 聯繫方式=聯絡方法 聯系方式=聯絡方法 上傳=上載 舊金山=三藩市 文萊=汶萊 香港移民局=入境事務處
    打車=乘的士 U盤=USB儲存裝置 電子郵箱=電郵地址 網約車=網約車輛 打工度假計劃=工作假期計劃 優盤=USB儲存裝置 源代碼=原始碼 公共汽車=巴士 隱私政策=私隱政策 隱私權=私隱權 身份信息=身份資料`,
};

/** Words that need a look at their neighbours: 辦公車輛 is no bus, 外國語言 is no Mandarin. */
const inContext: readonly (readonly [RegExp, string, Region])[] = [
  [/(?<!辦)公車(?!輛)/g, "巴士", "taiwan"],
  [/(?<![鐵公道水])網路(?!線[圖路]|[況徑面])/g, "網絡", "taiwan"],
  [/(?<!快|桃園|[台臺][北中]|高雄|新北)捷運(?!輸)/g, "港鐵", "taiwan"],
  [/(?<![國海境對門])外送(?!達)/g, "外賣", "taiwan"],
  [/軟體(?!動物)/g, "軟件", "taiwan"],
  [/(?<!監|騰訊|優酷)視頻(?!道|率|譜|繁)/g, "影片", "mainland"],
  [/(?<!廣)博客(?!觀)/g, "網誌", "mainland"],
  [/自行車(?!輛|位|費)/g, "單車", "mainland"],
  [/駕照(?![常樣明])/g, "駕駛執照", "mainland"],
  [/(?<!加)快遞(?![交補減增])/g, "速遞", "mainland"],
  [/(?<!觀)光盤(?![點算旋])/g, "光碟", "mainland"],
  [/(?<!簡)短信(?!件)/g, "短訊", "mainland"],
  [/(?<!應)急診(?!所|斷)/g, "急症", "mainland"],
  [/(?<![外各中英美法德全本異他])國語(?!言|文)/g, "普通話", "taiwan"],
  [/(?<!中國)(?<!中華)電信/g, "電訊", "mainland"],
  [/(?<![洲亞歐美新])大陸(?!架|法|性|漂移)/g, "內地", "taiwan"],
  [/(?<![提最])高校(?!園|長|舍|慶|服)/g, "大學", "mainland"],
  [/(?<![大])小區(?!域|分)/g, "屋苑", "mainland"],
  [/物業費(?!用)/g, "管理費", "mainland"],
  [/搜索(?!及?拯救|隊|行動|令)/g, "搜尋", "mainland"],
  [/登錄(?=網|系統|帳|賬|平台|頁|電郵|手機|你的|您的)/g, "登入", "mainland"],
  [/(?<=(?:填寫|提交|輸入|提供)(?:你|您|有關|相關|個人|基本)?的?)信息/g, "資料", "mainland"],
  [/專案(?!組|小組|調查|隊|主任|人員)/g, "項目", "taiwan"],
  [/登陸(?=網|系統|帳|賬|平台|頁)/g, "登入", "mainland"],
  [/(?<![存現潛])在線(?=申請|服務|付款|繳|支付|查詢|填|預約|提交|辦理)/g, "網上", "mainland"],
  [
    /(?<![航電沿])線上(?=報[稅名]|登記|繳|查詢|預約|提交|辦理|直播|填|面試|講座|課程|[及和]實體|活動|會議|平台|研討|論壇|課堂|教學)/g,
    "網上",
    "taiwan",
  ],
  [/在線(?=直播|講座|課程|面試|報名)/g, "網上", "mainland"],
  [
    /數位(?=銀行(?!家)|證書|簽[署名]|身[份分]|基建|產業|支付|錢包|檔案|行銷|資產|港元|人民幣|廣播|相機|工具|技能|世界|時代)/g,
    "數碼",
    "taiwan",
  ],
  [/(?<=政策|就業|市場|簽證|申請|聯絡|招聘|職位|住房|最新|更多|詳細|有關|相關)信息(?!化部)/g, "資訊", "mainland"],
  [/(?<=[在駐往到])雪梨(?![汁水湯糖酒])/g, "悉尼", "taiwan"],
  [/(?<!機動車|內地|國際)駕駛證(?![明據])/g, "駕駛執照", "mainland"],
  [/(?<=毋須|無須|必須|重新|請先|先)登錄(?=[，。；、）]|$)/g, "登入", "mainland"],
  [/(?<!育)幼兒園(?!地)/g, "幼稚園", "mainland"],
  [/鳳梨(?![酥釋])/g, "菠蘿", "taiwan"],
  [/(?<!抵)押金(?![融額])/g, "按金", "mainland"],
  [/(?<!個人|國家)信息(?=技術|科技(?!大學|學院)|化(?!部)|系統|安全|中心|服務|平台)/g, "資訊", "mainland"],
];

export type Region = keyof typeof written;

type RegionalWord = { index: number; word: string; local: string; region: Region };

const pairs = (Object.entries(written) as [Region, string][]).flatMap(([region, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [word = "", local = ""] = pair.split("=");
      return [word, { local, region }] as const;
    }),
);

const byWord = new Map(pairs);
const anyWord = new RegExp([...byWord.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** What stands between words; a segment that takes it for a part of one is not to be trusted. */
const between = /^[和在為用與及或的是有可會將須應]$/;

/** Made when a first word is found: most checks find none, and would wait for it. */
let segmenter: Intl.Segmenter | undefined;

/** Whether what looks like a word is the end of one and the beginning of the next: 堅硬體積 has no 硬體 in it. */
function isAcrossWords(text: string, index: number, length: number): boolean {
  const [from, to] = [Math.max(0, index - 6), index + length + 6];
  const end = index + length;
  segmenter ??= new Intl.Segmenter(chinese, { granularity: "word" });
  return [...segmenter.segment(text.slice(from, to))].some(({ segment, index: offset }) => {
    const [start, stop] = [from + offset, from + offset + segment.length];
    if (start < index && stop === index + 1) return !between.test(segment.slice(0, -1));
    return start === end - 1 && stop > end && !between.test(segment.slice(1));
  });
}

/** The words of a text that belong to another place, with those that Hong Kong says instead. */
export function regionalWordsIn(text: string): RegionalWord[] {
  const plain = [...text.matchAll(anyWord)].flatMap(({ 0: word, index }) => {
    const found = byWord.get(word);
    return found ? [{ index, word, ...found }] : [];
  });
  const others = inContext.flatMap(([pattern, local, region]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ index, word, local, region })),
  );
  return [...plain, ...others].filter(({ index, word }) => !isAcrossWords(text, index, word.length));
}
