import hongKongVariants from "opencc-js/dict/HKVariants";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { blanked } from "./blanked.ts";

function tableOf(dictionary: string): Map<string, string[]> {
  const entries = dictionary.split("|").map((entry): [string, string[]] => {
    const [from = "", ...to] = entry.split(" ");
    return [from, to];
  });
  return new Map(entries);
}

const toTraditional = tableOf(simplifiedToTraditional);
const toSimplified = tableOf(traditionalToSimplified);
const hongKong = new Set([...tableOf(hongKongVariants).values()].flat());

/** The characters of Big5 without its extensions: what traditional script is written with. */
function readBig5(): Set<string> {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const isExtension =
        (lead === 0xc6 && trail >= 0xa1) || lead === 0xc7 || lead === 0xc8 || (lead === 0xf9 && trail >= 0xd6);
      if (!(trail > 0x7e && trail < 0xa1) && !isExtension) bytes.push(lead, trail);
    }
  return new Set(new TextDecoder("big5").decode(Uint8Array.from(bytes)));
}

let big5: Set<string> | undefined;

function isInBig5(character: string): boolean {
  big5 ??= readBig5();
  return big5.has(character);
}

/** In Big5 as rare characters of their own; in our texts they are slips of the simplified script. */
const slips = new Set(
  "万与丰么价优体儿党厂听圣坏复夸庄异忏怀怜惊愿扑扰据机极构柜气洁洒离种确筑篱虫触赶适胜荐岭茧蚕吨网宁",
);

/** Variants of Hong Kong that the Government does not write, and that are the simplified forms at the same time. */
const unofficial = new Set("税兑脱悦户温");

/** Not in Big5, and written in Hong Kong all the same. */
const written = new Set("恒册秘");

/** Whether a character belongs to simplified script alone. */
function isSimplifiedOnly(character: string): boolean {
  const traditional = toTraditional.get(character);
  if (traditional === undefined || traditional.includes(character) || toSimplified.has(character)) return false;
  if (unofficial.has(character)) return true;
  if (hongKong.has(character) || written.has(character)) return false;
  return slips.has(character) || !isInBig5(character);
}

/** Whether a character belongs to traditional script alone. */
function isTraditionalOnly(character: string): boolean {
  const forms = toSimplified.get(character);
  return forms !== undefined && !forms.includes(character) && !toTraditional.has(character);
}

/** What stands before the preposition 於, and hardly before the surname 于. */
const beforePreposition = "由關對至終位屬處用在基鑑善敢";

/** Characters of both scripts that stand in these words of simplified script alone. */
const slipsInWords = new RegExp(
  [
    "(?<![皇太王天影歌母蟻])后(?![妃冠座羿海稷])",
    `(?<![單姓])于(?!闐|氏|右任|家(?!庭|居|人|中|裏|長|用|具|務|屬|族))(?!(?<![${beforePreposition}]于)\\p{Script=Han}{0,2}(?:先生|女士|小姐|太太|教授|博士|醫生|律師))`,
    "[這那哪家心手城夜]里(?!程|弄|昂|斯)",
    "(?<!鄰)里[面頭邊]",
    "干(?:净|淨|燥|洗|果|部|勁|活)",
    "[骨主樹才能精]干(?![預涉擾犯戈])",
    "余(?:額|款|下|地)",
    "[其剩多業節盈]余",
    "[關聯干]系(?![統列])",
    "[標水精]准(?![許予])",
    "(?<![批獲核不])准(?:則|確|時|備|繩)",
    "(?<![限管控機體法稅編學幣])制(?:造|作|品|成)",
    "[研複監繪]制(?![度裁約定止服])",
    "采(?:用|取|納|訪|購|集|樣)",
    "[放輕]松",
    "占(?:用|有|據|領|比|地|總|多數)",
    "征(?:收|求|集|詢|聘|稅)",
    "[特象表應]征",
    "旅游|導游|(?<![上中下])游[客覽]",
    "雜志|標志(?![願向在])",
    "云(?:端|計算|服務|儲存)",
    "奮斗|斗爭",
    "[計規策籌企]划(?!艇|船|拳)",
    "并(?:且|非|不|無|沒|列)|[合一]并",
    "咨詢|[懸悬]挂|挂[牌號鈎]|解雇|雇[主員]|註册|注册|手册|名册|册子|舍[棄弃]",
    "几(?:個|年|月|天|次|十|百|乎|時)",
    "杰出",
    "[規示模]范|范圍",
    "冲(?:突|擊)",
    "防御|呼吁",
    "面(?:包(?![括含圍容裝])|粉|條(?![件例款文]))",
    "手表(?![示明達現演態決])",
    "[一兩幾]只[狗貓船手鞋雞鳥]",
  ].join("|"),
  "gu",
);

/** Words of traditional script in characters that are simplified forms of others: a surname, grace, rhyme. */
const rightWords = /丰[姿采神韻儀度]|三丰|叶[韻音律]/g;

function runs(text: string, belongs: (character: string) => boolean): { text: string; index: number }[] {
  const found: { text: string; index: number }[] = [];
  let index = 0;
  for (const character of text) {
    const last = found.at(-1);
    if (belongs(character)) {
      if (last && last.index + last.text.length === index) last.text += character;
      else found.push({ text: character, index });
    }
    index += character.length;
  }
  return found;
}

/** The stretches of a text that are in simplified script alone. */
export const simplifiedIn = (text: string): { text: string; index: number }[] => {
  const words = [...text.matchAll(slipsInWords)].map(({ 0: word, index }) => ({ text: word, index }));
  const rest = blanked(text, rightWords);
  return [...runs(rest, isSimplifiedOnly), ...words].sort((a, b) => a.index - b.index);
};

/** The stretches of a text that are in traditional script alone. */
export const traditionalIn = (text: string) => runs(text, isTraditionalOnly);

/** Whether a text holds any Chinese. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
