import type { Spoken } from "#lib/editorial/words/words.ts";
import type { ExampleName } from "./examples.ts";

export type Picture = {
  /** The name of its file, without language. */
  name: string;
  path: (language: Spoken) => string;
  /** What it shows, by CSS selectors: the smallest rectangle that holds the first match of each. */
  shows: readonly string[];
  /** At most so many pixels of it, from the top. */
  height?: number;
};

const preview = (address: string) => (language: Spoken) => `/preview${address}?lang=${language}`;

const head = ["main > h1", ".states", ".problems"];

/** What is taken of the preview, by the change that is made before. */
export const previewPictures = {
  fee: [
    {
      name: "preview-fee",
      path: preview("/talents"),
      shows: ["[data-section='what-it-costs']"],
    },
  ],
  feeMistake: [{ name: "preview-fee-mistake", path: preview("/talents"), shows: head }],
  factMistake: [
    { name: "preview-problem", path: preview("/talents"), shows: head },
    { name: "preview-mark", path: preview("/talents"), shows: ["[data-section='what-it-costs']"] },
  ],
  section: [
    { name: "preview-behind", path: preview("/talents"), shows: ["[data-section='ask-a-person']"], height: 330 },
  ],
  news: [
    {
      name: "preview-news",
      path: preview("/news/2026-12-01-tokyo-information-session"),
      shows: ["main > h1", ".comparison"],
      height: 760,
    },
  ],
} satisfies Partial<Record<ExampleName, readonly Picture[]>>;

/** What is taken of the portal as it is. */
export const portalPictures: readonly Picture[] = [
  {
    name: "portal-office",
    path: (language) => `/${language}/offices/toronto`,
    shows: ["main h1", "section[aria-labelledby='contact']"],
  },
];
