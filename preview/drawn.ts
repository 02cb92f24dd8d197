import type { Locale } from "#lib/locales/registry.ts";

/** A part of a page as HTML, or why it cannot be drawn. */
export type Cell = { html: string } | { error: string };

/** The edition of one locale, drawn part by part so that one broken part spoils no other. */
export type DrawnEdition = {
  /** The locale whose file it is made from. */
  from: Locale;
  heading: Cell;
  /** What the data of the folder shows above its text. */
  lead: Cell;
  /** In the order of the sections of the file. */
  sections: Cell[];
  sources: Cell;
};

export type DrawnDraft = Partial<Record<Locale, DrawnEdition>>;

/** The HTML of a part; empty for one that is broken. */
export const htmlOf = (cell: Cell | undefined): string => (cell && "html" in cell ? cell.html : "");
