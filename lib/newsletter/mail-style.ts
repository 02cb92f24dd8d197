import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";

/** The colours of the site in light, in full: mail programs know no variables. */
export const colours = {
  ink: "#14211f",
  soft: "#46534f",
  paper: "#fbfaf6",
  card: "#ffffff",
  line: "#dcdad1",
  harbour: "#0a4f49",
  note: "#e4eeea",
} as const;

/** Fonts that every mail program can count on. */
export const font = "-apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

/** Mail programs drop or rewrite style sheets, so every element carries its own. */
const styles: Record<string, string> = {
  p: "margin:0 0 12px 0;",
  ul: "margin:0 0 14px 0;padding:0 0 0 22px;",
  ol: "margin:0 0 14px 0;padding:0 0 0 24px;",
  li: "margin:0 0 8px 0;",
  h3: "margin:22px 0 8px 0;font-size:18px;line-height:1.35;font-weight:bold;",
  h4: "margin:16px 0 6px 0;font-size:16px;line-height:1.4;font-weight:bold;",
  h5: "margin:14px 0 6px 0;font-size:16px;line-height:1.4;font-weight:bold;",
  h6: "margin:14px 0 6px 0;font-size:16px;line-height:1.4;font-weight:bold;",
  a: `color:${colours.harbour};text-decoration:underline;`,
  sup: "font-size:11px;line-height:0;vertical-align:super;",
  small: `font-size:14px;color:${colours.soft};`,
  blockquote: `margin:0 0 14px 0;padding:12px 16px;background-color:${colours.note};`,
  table: "border-collapse:collapse;margin:0 0 14px 0;width:100%;",
  th: `padding:6px 10px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid ${colours.line};`,
  td: `padding:6px 10px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid ${colours.line};`,
};

/** The classes by which a program that shows mail in the dark is told other colours. */
const darkClasses: Record<string, string> = { a: "link", small: "soft", blockquote: "note" };

/** Content with the look of a mail: a copy, in which every element carries its style. */
export function styled(content: readonly ElementContent[]): ElementContent[] {
  const root = h(null, structuredClone([...content]));
  visit(root, "element", (element: Element) => {
    const style = styles[element.tagName];
    const name = darkClasses[element.tagName];
    if (style) element.properties["style"] = style;
    if (name) element.properties["className"] = [name];
  });
  return root.children as ElementContent[];
}

/** For programs that show mail in the dark and ask what it should look like. Others turn the colours by themselves. */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  body, .paper { background-color: #0f1716 !important; }
  .card, .card > table { background-color: #16211f !important; }
  .text div, .text p, .text li, .text h1, .text h2, .text h3, .text h4 { color: #eef2ee !important; }
  .soft, .soft div, .text .soft { color: #b7c2bd !important; }
  .link, .text .link { color: #8fd3c6 !important; }
  .note { background-color: #1b2b29 !important; }
}
`;
