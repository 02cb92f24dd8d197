import { editionOf } from "#lib/content/editions.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { type Translator, translator } from "#lib/locales/translator.ts";

/** The size that sites which show a shared link ask for. */
export const shareSize = { width: 1200, height: 630 };

const message = (title: (t: Translator) => string) => (locale: Locale) => title(translator(locale));

const page = (folder: string) => (locale: Locale) => {
  const edition = editionOf(folder, locale);
  if (!edition) throw new Error(`content/${folder} gives a share image its words, and is missing`);
  return edition.prose.title;
};

/** The kinds of pages that have an image of their own, with the words on it. */
const titles = {
  home: message((t) => t("home.title")),
  schemes: message((t) => t("schemes.title")),
  contact: message((t) => t("finder.title")),
  offices: message((t) => t("office.title")),
  about: message((t) => t("institutions.title")),
  statistics: message((t) => t("statistics.title")),
  news: message((t) => t("news.title")),
  events: message((t) => t("events.title")),
  living: page("pages/living"),
  business: page("pages/business"),
  questions: page("pages/questions"),
} satisfies Record<string, (locale: Locale) => string>;

export type ShareKind = keyof typeof titles;

export const shareKinds = Object.keys(titles) as ShareKind[];

/** The kind of a page, by the first part of its path without locale; those without an image share that of home. */
export function shareKindOf(path: string): ShareKind {
  const [, first = ""] = path.split(/[/?]/);
  return Object.hasOwn(titles, first) ? (first as ShareKind) : "home";
}

export const shareTitle = (kind: ShareKind, locale: Locale): string => titles[kind](locale);

/** Where the image lies, for browsers and, below public/, for those who draw it. */
export const shareImagePath = (kind: ShareKind, locale: Locale): string => `/share/${kind}-${locale}.png`;
