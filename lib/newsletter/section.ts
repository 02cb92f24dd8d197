import type { ElementContent } from "hast";

/** A part of an issue under a heading of its own. Its content is HTML that can leave the site. */
export type Section = { id: string; title: string; content: ElementContent[] };
