import type { ContentFile } from "../content-file.ts";
import { bodyOf, placeholder } from "../reading/body.ts";
import { placeInPassage } from "../reading/passages.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Words that say nothing of where a link leads, in either language. */
const vague = new Set(
  `click here|click|here|over here|read more|read on|more|learn more|find out more|see more|see here|this link|link|
  link below|the link below|this page|this website|this site|this|details|more details|more information|go|continue|
  website|page|download|download here|click here for details|click here for more|click for details|pdf|
  按此|按這裏|按此處|請按此|請按此處|請按這裏|按此查看|按此瀏覽|按此下載|點擊|點此|點擊這裏|點擊此處|請點擊這裏|請點擊此處|
  這裏|此處|更多|詳情|詳見此處|連結|此連結|這個連結|以下連結|了解更多|了解詳情|閱讀更多|查看更多|查看|查看詳情|更多資料|更多詳情|
  本頁|網頁|網站|此網頁|這個網頁|此網站|這個網站|前往|下載|立即下載`
    .split("|")
    .map((text) => text.trim()),
);

/** The words of a link without what may stand around them; 裡 and 裏 are one. */
const bareWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("裡", "裏")
    .replace(/[.…:：。>»→\s]+$/u, "")
    .trim();

/** An address in full, or with a path; the bare name of a site says where the link leads. */
const isAddress = (text: string) => /^(?:https?:\/\/[!-~]+|www\.[!-~]+\/[!-~]+|[!-~]+\.(?:html?|pdf))$/i.test(text);

/** An address in the middle of a sentence, without the full stop behind it. */
const bareAddress = /https?:\/\/[!-~]*[\w/]|\bwww\.[\w.-]+\.[a-z]{2,}(?:\/[!-~]*[\w/])?/gi;

const bareAddresses = (file: ContentFile): FileFinding<"link-text">[] =>
  bodyOf(file)
    .texts.filter(({ linked }) => !linked)
    .flatMap(({ value, at, end }) =>
      [...value.matchAll(bareAddress)].map(({ 0: text, index }) => ({
        at: placeInPassage(file, { text: value, at, end }, index, text.length),
        say: "bare",
        with: { text },
      })),
    );

const linksIn = (file: ContentFile): FileFinding<"link-text">[] =>
  bodyOf(file).links.flatMap(({ text, at }): FileFinding<"link-text">[] => {
    const words = text.replaceAll(placeholder, "").trim();
    if (words === "" && !text.includes(placeholder)) return [{ at, say: "empty" }];
    const bare = bareWords(words);
    if (vague.has(bare) || (words !== "" && bare === "")) return [{ at, say: "vague", with: { text: words } }];
    return isAddress(words) ? [{ at, say: "address", with: { text: words } }] : [];
  });

/** A link says where it leads: many readers meet it in a list of links, without the sentence around it. */
export const linkText = fileRule("link-text", "warning", (file) => [...linksIn(file), ...bareAddresses(file)]);
