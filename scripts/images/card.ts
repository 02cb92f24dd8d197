import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import land from "#components/directory/land.json" with { type: "json" };
import { mapSize } from "#components/directory/projection.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { type ShareKind, shareSize, shareTitle } from "#lib/pages/share-cards.ts";

/** The colours of the page by day, components/page/styles.css. */
const colours = { ink: "#14211f", soft: "#46534f", paper: "#fbfaf6", harbour: "#0a4f49", dot: "#e3e0d6" };

const icon = readFileSync("app/icon.svg", "utf8");

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Chinese takes about twice the width of Latin letters. */
const widthOf = (title: string) => [...title].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);

const sizeOf = (title: string) => (widthOf(title) > 44 ? 68 : widthOf(title) > 26 ? 80 : 92);

/** The fonts come from Debian's fonts-noto-cjk, which draws Latin letters too. */
const fontOf = (locale: Locale) => (localeEntry(locale).derivation ? "Noto Sans CJK SC" : "Noto Sans CJK HK");

/** The image of a kind of page as HTML, to be drawn by a browser. */
export function cardMarkup(kind: ShareKind, locale: Locale): string {
  const title = shareTitle(kind, locale);
  const { lang } = localeEntry(locale);
  return `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><style>
html,body{margin:0;width:${shareSize.width}px;height:${shareSize.height}px;overflow:hidden}
body{background:${colours.paper};color:${colours.ink};font-family:"${fontOf(locale)}";position:relative}
.map{position:absolute;left:0;top:96px;width:1200px}
.bar{position:absolute;inset:auto 0 0 0;height:14px;background:${colours.harbour}}
.site{position:absolute;left:72px;top:60px;display:flex;align-items:center;gap:22px;font-size:36px;color:${colours.soft}}
.site svg{width:56px;height:56px}
h1{position:absolute;left:72px;right:72px;bottom:84px;margin:0;font-size:${sizeOf(title)}px;line-height:1.2;text-wrap:balance}
</style>
<svg class="map" viewBox="0 0 ${mapSize.width} ${mapSize.height}"><path d="${land.path}" fill="none" stroke="${colours.dot}" stroke-width="4.6" stroke-linecap="round" stroke-dasharray="0 ${land.step}"/></svg>
<div class="site">${icon}${escaped(translator(locale)("site.name"))}</div><h1>${escaped(title)}</h1><div class="bar"></div></html>`;
}

/** What an image notes of itself: when the card changes, it is seen that the image was not drawn again. */
export const noteFor = (markup: string): string =>
  `sha256 ${createHash("sha256").update(markup).digest("hex").slice(0, 32)}`;
