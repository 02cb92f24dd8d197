import type { ContentFolder } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { isAnswered } from "../reading/addresses.ts";
import { linksOf } from "../reading/body.ts";
import { pairsIn, perPair } from "../reading/editions.ts";
import { type Item, surplusIn, withoutSlips } from "../reading/parity.ts";
import { type Finding, folderRule } from "../rule.ts";

/** Parts of addresses by which sites name the language of a page. */
const languages =
  /^(?:en|eng|english|en-hk|en_us|tc|chi|chs|cht|sc|zh|zh-hk|zh-hant|zh-hans|zh_hk|zh-tw|big5|trad|simp|b5|gb|hk|hkt|hks|zh-cn|zh_tw|zh_cn|tchi|schi)$/i;

const ofLanguage = /(?<=[_.-]|^)(?:en|eng|e|tc|chi|c|sc|s|zh|hk)(?=[_.-]|$)/gi;

/** The Government's releases of one day: each language of one has a number of its own. */
const releaseOfDay = /^(P\d{8})\d{5}$/;

/** An address without what differs between the languages of one site. */
function withoutLanguage(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^(?:www|sc|tc|en|zh|hk)\./, "");
  const path = pathname
    .split("/")
    .filter((part) => part !== "" && !languages.test(part))
    .map((part) =>
      part
        .replace(/\.(?:html?|aspx?|php|jsp)$/i, "")
        .replace(/!(?:en|zh-[\w-]+)$/i, "")
        .replace(releaseOfDay, "$1")
        .replace(ofLanguage, "")
        .replace(/[_.-]+/g, "-"),
    )
    .join("/");
  return `${host}/${path}`.toLowerCase().replace(/\/(?:index|home)?$/, "");
}

const linkItems = kept("link-items", (file): Item[] =>
  linksOf(file).map(({ url, at, section, block }) => ({
    key: /^https?:/i.test(url) ? withoutLanguage(url) : url,
    written: url,
    at,
    section,
    block,
  })),
);

/** Whether a link leads to no page of ours: that has been reported. */
const isSlip = (folder: ContentFolder, url: string): boolean =>
  url === "" || (url.startsWith("/") ? !isAnswered(folder, url.replace(/[?#].*$/, "")) : !/^[#\w]/.test(url));

const surplus = perPair((pair) => surplusIn(pair, linkItems));

/** The same links in both languages of a section. */
export const linkParity = folderRule("link-parity", "error", (folder) =>
  pairsIn(folder).flatMap((pair) =>
    withoutSlips(surplus(pair), ({ key }) => isSlip(folder, key)).map(
      ({ item, section, has, file, at, missing }): Finding<"link-parity"> => {
        const say = missing
          ? has === "english"
            ? "missingInChinese"
            : "missingInEnglish"
          : has === "english"
            ? "onlyInEnglish"
            : "onlyInChinese";
        return { file, at, say, with: { link: item.written ?? item.key, section } };
      },
    ),
  ),
);
