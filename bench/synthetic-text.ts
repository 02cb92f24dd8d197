/** One sentence in both written languages; the pages of the bench are put together from these. */
type Sentence = { en: string; "zh-hant": string };

export const sentences: readonly Sentence[] = [
  {
    en: "Before you travel, write to the team that answers for your place and say what you want to do in Hong Kong.",
    "zh-hant": "動身前，請先聯絡負責你所在地方的專組，說明你希望在香港做甚麼。",
  },
  {
    en: "The team listens, names the schemes that may suit you, and tells you which office decides.",
    "zh-hant": "專組會了解你的情況，介紹可能適合你的計劃，並說明由哪個辦事處作出決定。",
  },
  {
    en: "Keep copies of your passport, your degrees and your letters of employment in one folder.",
    "zh-hant": "請把護照、學位證書和受僱證明的副本放在同一個檔案夾內。",
  },
  {
    en: "Translations have to carry the name and the signature of the person who made them.",
    "zh-hant": "譯本須載有譯者的姓名和簽署。",
  },
  {
    en: "Most applications are made online, and the office asks for more papers only where it has to.",
    "zh-hant": "大部分申請均可在網上提交，辦事處只會在有需要時要求補交文件。",
  },
  {
    en: "Your family may apply with you, and a child may go to school as soon as the visa has been issued.",
    "zh-hant": "你的家人可以一同申請；子女獲發簽證後即可入學。",
  },
  {
    en: "Companies that bring several people at once can ask for one contact who knows all the cases.",
    "zh-hant": "一次過安排多名員工來港的公司，可要求由一名聯絡人跟進所有個案。",
  },
  {
    en: "If your circumstances change while the application is open, say so in writing.",
    "zh-hant": "申請期間情況如有改變，請以書面通知。",
  },
];
