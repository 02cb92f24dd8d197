import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { localText } from "#lib/content/localize.ts";
import { formatDay } from "#lib/locales/format.ts";
import { localePath } from "#lib/locales/paths.ts";
import { localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { sourceTree } from "#lib/news/source-tree.ts";
import { absoluteUrl } from "#lib/site.ts";
import type { Issue } from "./issue.ts";
import { colours, darkStyles, font, styled } from "./mail-style.ts";
import { webAddress } from "./web-address.ts";

type Look = { className?: string; size?: string; colour?: string; padding?: string };

/** A block of text. MJML takes HTML inside it, which has to be well-formed. */
function text(content: readonly ElementContent[], look: Look = {}): Element {
  const { className = "text", size = "16px", colour = colours.ink, padding = "0 28px" } = look;
  const html = toHtml(styled(content), { closeSelfClosing: true });
  return x("mj-text", { "css-class": className, "font-size": size, color: colour, padding }, [
    { type: "raw", value: html } as never,
  ]);
}

const section = (children: readonly Element[]): Element =>
  x("mj-section", { "css-class": "card", "background-color": colours.card, padding: "18px 0 6px 0" }, [
    x("mj-column", [...children]),
  ]);

const heading = (title: string, level: 1 | 2): Element =>
  text([h(`h${level}`, { style: `margin:0 0 12px 0;font-size:${level === 1 ? 28 : 22}px;line-height:1.3;` }, title)]);

const rule = (): Element => x("mj-divider", { "border-width": "1px", "border-color": colours.line, padding: "0 28px" });

function head({ title, summary }: Issue): Element {
  return x("mj-head", [
    x("mj-title", title),
    x("mj-preview", summary),
    x("mj-attributes", [x("mj-all", { "font-family": font }), x("mj-text", { "line-height": "1.6" })]),
    x("mj-style", darkStyles),
    x("mj-raw", [
      x("meta", { name: "color-scheme", content: "light dark" }),
      x("meta", { name: "supported-color-schemes", content: "light dark" }),
      x("meta", { name: "format-detection", content: "telephone=no, date=no, address=no, email=no" }),
    ]),
  ]);
}

function opening({ key, office, title, introduction, summary, locale }: Issue): Element {
  const lead = introduction.length > 0 ? introduction : [h("p", summary)];
  const sender = `${localText(office.names, locale)} · ${formatDay(key.month, locale)}`;
  return section([
    text([h("p", sender)], { className: "soft", size: "14px", colour: colours.soft }),
    heading(title, 1),
    text(lead),
  ]);
}

function sources({ citations, locale }: Issue): Element {
  const content = [sourceTree(citations.list, locale)];
  return section([rule(), heading(translator(locale)("page.sources"), 2), text(content, { size: "14px" })]);
}

function closing(issue: Issue): Element {
  const t = translator(issue.locale);
  const site = absoluteUrl(localePath(issue.locale, "/"));
  const web = webAddress(issue);
  const lines = [
    h("p", t("newsletter.stop")),
    ...(web ? [h("p", h("a", { href: web }, t("newsletter.onWeb")))] : []),
    h("p", [t("site.disclaimer"), t("list.sentence"), h("a", { href: site }, t("site.name"))]),
  ];
  return x("mj-section", { padding: "18px 0" }, [
    x("mj-column", [text(lines, { className: "soft", size: "14px", colour: colours.soft })]),
  ]);
}

/** An issue in the markup language of mail, MJML, from which `mail-html.ts` makes HTML. */
export function mailMarkup(issue: Issue): string {
  const sections = issue.sections.map(({ title, content }) => section([rule(), heading(title, 2), text(content)]));
  const body = x("mj-body", { width: "600px", "background-color": colours.paper, "css-class": "paper" }, [
    opening(issue),
    ...sections,
    sources(issue),
    closing(issue),
  ]);
  return toXml(x("mjml", { lang: localeEntry(issue.locale).lang }, [head(issue), body]), {
    allowDangerousXml: true,
    closeEmptyElements: true,
  });
}
