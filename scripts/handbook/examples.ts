/** A change that the editors' handbook (docs/editors/) leads through, as it is printed there. */
export type Example = {
  /** Relative to the content folder. */
  file: string;
  /** Lines of the file; absent where the file is new. */
  from?: string;
  to: string;
};

const feeIsNow = "    value: { kind: money, amount: 600, currency: HKD }";
const feeWillBe = "    value: { kind: money, amount: 700, currency: HKD }";

const newsFolder = "news/2026/2026-12-01-tokyo-information-session";

const newsData = `issued: "2026-12-01"
publishAt: "2026-12-01T09:00:00+08:00"
topics: [talent-services]
audience: [talent]
offices: [tokyo]
schemes: []
institutions: []
source: tokyo-information-session
`;

const newsEnglish = `---
title: Tokyo office explains how to come to Hong Kong
summary: The Dedicated Team in Tokyo invites people who want to work in Hong Kong to an information session.
updated: '2026-12-01'
reviewBy: '2027-05-31'
---

The Dedicated Team in Tokyo invites everybody in Japan who wants to work in Hong Kong to an information session. It explains the [Top Talent Pass Scheme](/schemes/top-talent-pass-scheme) and answers questions.

## How to take part {/* #how-to-take-part */}

Write to [the Tokyo office](/offices/tokyo).
`;

const newsChinese = `---
title: 駐東京經貿辦講解來港途徑
summary: 駐東京的招商引才專組舉辦簡介會，歡迎有意來港工作的人士參加。
updated: '2026-12-01'
reviewBy: '2027-05-31'
---

駐東京的招商引才專組舉辦簡介會，歡迎在日本而有意來港工作的人士參加。專組會介紹[高端人才通行證計劃](/schemes/top-talent-pass-scheme)，並解答提問。

## 參加方法 {/* #how-to-take-part */}

請聯絡[駐東京經貿辦](/offices/tokyo)。
`;

const newsSource = `  - id: tokyo-information-session
    title:
      en: Information session in Tokyo
      zh-hant: 東京簡介會
    publisher:
      en: Hong Kong Economic and Trade Office (Tokyo)
      zh-hant: 香港駐東京經濟貿易辦事處
    url: https://www.hketotyo.gov.hk/
`;

/** Every change, by its name; each is made to the content as it is. */
export const examples = {
  phone: [
    {
      file: "offices/toronto/office.yaml",
      from: '  phone: "+1 416 924 5544"',
      to: '  phone: "+1 416 555 0134"',
    },
  ],
  phoneMistake: [
    { file: "offices/toronto/office.yaml", from: '  phone: "+1 416 924 5544"', to: "  phone: 416 555 0134" },
  ],
  fee: [{ file: "facts/schemes.yaml", from: feeIsNow, to: feeWillBe }],
  feeMistake: [
    { file: "facts/schemes.yaml", from: feeIsNow, to: "    value: { kind: money, amount: HK$700, currency: HKD }" },
  ],
  factMistake: [
    {
      file: "pages/talents/en.mdx",
      from: '<Fact id="talent-scheme-application-fee" />',
      to: '<Fact id="talent-scheme-aplication-fee" />',
    },
  ],
  section: [
    {
      file: "pages/talents/en.mdx",
      from: "before and after they come.",
      to: "before and after they come. You can also write to it by e-mail.",
    },
  ],
  news: [
    { file: `${newsFolder}/news.yaml`, to: newsData },
    { file: `${newsFolder}/en.mdx`, to: newsEnglish },
    { file: `${newsFolder}/zh-hant.mdx`, to: newsChinese },
    { file: "sources/news.yaml", from: "sources:\n", to: `sources:\n${newsSource}` },
  ],
} as const satisfies Record<string, readonly Example[]>;

export type ExampleName = keyof typeof examples;
