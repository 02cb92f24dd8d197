import { contentText } from "../changed-content.ts";
import { type Mutation, newFile } from "./mutation.ts";

const tax = contentText("pages/living/tax/en.mdx");
const taxInChinese = contentText("pages/living/tax/zh-hant.mdx");
const tokyo = contentText("offices/tokyo/office.yaml");

const misplaced: Mutation[] = [
  newFile("misplaced-file", "notes beside a page", "pages/talents/notes.txt", "remember"),
  newFile("misplaced-file", "data of an office under another name", "offices/tokyo/data.yaml", tokyo),
  newFile("misplaced-file", "facts in a folder of their own", "facts/old/2024.yaml", "facts: []\n"),
  newFile("misplaced-file", "a page in Markdown", "pages/living/tax/fr.md", tax),
  newFile("misplaced-file", "data with another ending", "facts/new.yml", "facts: []\n"),
  newFile("misplaced-file", "a page in a language that the portal does not have", "pages/talents/fr.mdx", tax),
  newFile("misplaced-file", "a page of a scheme within a scheme", "schemes/top-talent-pass-scheme/fees/en.mdx", tax),
  newFile("misplaced-file", "a page at an address of the application", "pages/statistics/en.mdx", tax),
  newFile("misplaced-file", "a page in the room of the schemes", "pages/schemes/new-scheme/en.mdx", tax),
  newFile("misplaced-file", "a copy that an editor's program left behind", "pages/talents/en.mdx.orig", tax),
];

const names: Mutation[] = [
  newFile("kebab-case", "a folder with capitals", "pages/living/PetDogs/en.mdx", tax),
  newFile("kebab-case", "a folder with an underscore", "pages/living/pet_dogs/en.mdx", tax),
  newFile(
    "kebab-case",
    "a topic with a space",
    "sources/New topic.yaml",
    contentText("sources/hkte.yaml").replaceAll(/id: (\S+)/g, "id: $1-copy"),
  ),
  newFile(
    "dated-folder",
    "news in the folder of another day",
    "news/2026/2026-02-26-budget/news.yaml",
    contentText("news/2026/2026-02-25-budget-on-enterprises-and-talents/news.yaml"),
    "issued:",
  ),
  newFile(
    "dated-folder",
    "news in the folder of another year",
    "news/2025/2026-02-25-budget/news.yaml",
    contentText("news/2026/2026-02-25-budget-on-enterprises-and-talents/news.yaml"),
    "issued:",
  ),
];

const incomplete: Mutation[] = [
  newFile("incomplete-folder", "words of a scheme without its data", "schemes/brand-new-scheme/en.mdx", tax),
  {
    name: "data of a scheme without its words",
    change: {
      "schemes/talent-list/en.mdx": undefined,
      "schemes/talent-list/zh-hant.mdx": undefined,
    },
    rules: ["incomplete-folder"],
    file: "schemes/talent-list/scheme.yaml",
    lines: [1],
  },
];

const encoded: Mutation[] = [
  newFile(
    "encoding",
    "a text saved in another encoding",
    "pages/living/tax/zh-hant.mdx",
    taxInChinese.replace("薪俸稅", "\ufffd\ufffd\ufffd"),
    "\ufffd",
  ),
  newFile(
    "encoding",
    "an invisible space out of another program",
    "pages/living/tax/en.mdx",
    tax.replace("tax", "t\u200bax"),
    "\u200b",
  ),
  newFile(
    "encoding",
    "a line separator out of another program",
    "pages/living/tax/en.mdx",
    tax.replace("## Rates", "## Rates\u2028"),
    "\u2028",
  ),
  newFile(
    "encoding",
    "a character of control",
    "offices/tokyo/office.yaml",
    tokyo.replace("Tokyo ETO", "Tokyo\u0008 ETO"),
    "\u0008",
  ),
];

/** Slips with whole files. */
export const fileSlips = (): Mutation[] => [...misplaced, ...names, ...incomplete, ...encoded];
