import type { ContentFile } from "../content-file.ts";
import { bodyOf, placeholder } from "../reading/body.ts";
import { placeInPassage } from "../reading/passages.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Words that say nothing of where a link leads, in either language. */
const vague = new Set(
  [
    ...["click here", "click", "here", "read more", "more", "learn more", "find out more", "see more", "see here"],
    ...[
      "this link",
      "link",
      "this page",
      "this",
      "details",
      "more details",
      "more information",
      "go",
      "website",
      "page",
    ],
    ...[
      "按此",
      "按這裏",
      "按這裡",
      "點擊這裏",
      "點擊此處",
      "按此處",
      "這裏",
      "這裡",
      "此處",
      "請按此",
      "更多",
      "詳情",
      "連結",
    ],
    ...["了解更多", "閱讀更多", "查看更多", "更多資料", "此連結", "這個連結", "本頁", "網頁", "網站", "請按這裏"],
  ].map((text) => text.toLowerCase()),
);

/** An address in full, or with a path; the bare name of a site says where the link leads. */
const isAddress = (text: string) => /^(?:https?:\/\/[!-~]+|www\.[!-~]+\/[!-~]+|[!-~]+\.(?:html?|pdf))$/i.test(text);

/** An address in the middle of a sentence, without the full stop behind it. */
const bareAddress = /https?:\/\/[!-~]*[\w/]|\bwww\.[\w.-]+\/[!-~]*[\w/]/gi;

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
    if (
      vague.has(
        words
          .toLowerCase()
          .replace(/[.…:：。>»→\s]+$/u, "")
          .trim(),
      )
    )
      return [{ at, say: "vague", with: { text: words } }];
    return isAddress(words) ? [{ at, say: "address", with: { text: words } }] : [];
  });

/** A link says where it leads: many readers meet it in a list of links, without the sentence around it. */
export const linkText = fileRule("link-text", "warning", (file) => [...linksIn(file), ...bareAddresses(file)]);
