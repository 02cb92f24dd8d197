/** One text by the locales it is written in; derived locales are made from these when it is shown. */
export type Texts = { readonly [locale: string]: string };

/** What a page is about, in the order in which a search offers to narrow its results. */
export const kinds = [
  "scheme",
  "question",
  "guide",
  "office",
  "place",
  "institution",
  "university",
  "news",
  "event",
  "term",
  "site",
] as const;

export type Kind = (typeof kinds)[number];

export const audiences = ["talent", "enterprise"] as const;

export type Audience = (typeof audiences)[number];

/** The smallest thing that search finds: a page, a section of one, or an entry in a list. */
export type Passage = {
  /** The page without its locale. */
  path: string;
  /** The part of the page; absent for the page itself. */
  anchor?: string;
  kind: Kind;
  /** The title of the page. */
  title: Texts;
  /** The heading of the part. */
  heading?: Texts;
  /** The heading above that one. */
  above?: Texts;
  text: Texts;
  /** What the thing is called, in any language: a question that is one of these names means it. */
  names?: readonly string[];
  /** What it is called besides: other spellings, cities of a place. */
  aliases?: readonly string[];
  /** Further words by which it is looked for. */
  words?: readonly string[];
  /** True where it answers only questions that name it: one place of hundreds, one word of the glossary. */
  onlyByName?: boolean;
  /** The fact it states, so that a question can be answered with it. */
  fact?: string;
  /** An entry that is a result by itself, though its page holds others. */
  isOwnResult?: boolean;
  audience?: Audience;
  /** True for what tells how something once was. */
  isPast?: boolean;
  /** The day of news. */
  date?: string;
};
