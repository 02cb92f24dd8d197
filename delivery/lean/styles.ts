import { createHash } from "node:crypto";
import { transform } from "lightningcss";

const classInSelector = /\.((?:\\.|[\w-])+)/g;

const classNames = (css: string): string[] => [
  ...new Set([...css.matchAll(classInSelector)].map(([, name = ""]) => name.replace(/\\(.)/g, "$1"))),
];

const cutStyles = new Map<string, string>();

/**
 * Cuts a stylesheet to the classes that a page uses. Rules on elements, states and custom properties stay, so that
 * only a class that no element of the page has can lose its rules. Pages made of the same parts share the result.
 */
export function cutStylesheet(css: string, usedClasses: ReadonlySet<string>): string {
  const unusedSymbols = classNames(css).filter((name) => !/^\d/.test(name) && !usedClasses.has(name));
  const key = createHash("sha256").update(css).update("\0").update(unusedSymbols.join(" ")).digest("base64");
  const known = cutStyles.get(key);
  if (known !== undefined) return known;
  const { code } = transform({ filename: "page.css", code: Buffer.from(css), minify: true, unusedSymbols });
  const cut = code.toString();
  if (cutStyles.size < 512) cutStyles.set(key, cut);
  return cut;
}
