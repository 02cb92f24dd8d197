import type { BreadcrumbList } from "schema-dts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { pageUrl } from "./graph.ts";

type Way = {
  locale: Locale;
  /** The page itself, without locale. */
  path: string;
  /** The pages between the home page and this one, as its breadcrumbs name them. */
  above: readonly { text: string; href: string }[];
  current: string;
};

/** The way from the home page to a page: each step of it with its address, the page itself by its name alone. */
export function breadcrumbList({ locale, path, above, current }: Way): BreadcrumbList {
  const steps = [{ text: translator(locale)("page.home"), href: "/" }, ...above];
  return {
    "@type": "BreadcrumbList",
    "@id": `${pageUrl(path, locale)}#breadcrumbs`,
    itemListElement: [
      ...steps.map(({ text, href }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        name: text,
        item: pageUrl(href, locale),
      })),
      { "@type": "ListItem", position: steps.length + 1, name: current },
    ],
  };
}
