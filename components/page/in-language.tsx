import type { LocalText } from "#lib/content/localize.ts";

/** A text, marked with its language where that is not the language of the page. */
export const InLanguage = ({ text: { text, lang } }: { text: LocalText }) =>
  lang ? <span lang={lang}>{text}</span> : text;
