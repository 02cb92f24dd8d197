import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "./synthetic-text.ts";

const languages = ["en", "zh-hant"] as const;
type Language = (typeof languages)[number];

const titles: Record<Language, string> = { en: "Made-up page", "zh-hant": "虛構頁面" };
const sections = ["before-you-come", "what-it-costs", "with-your-family", "who-decides"];
const sentencesPerSection = 4;

/** Pages are told apart by letters: the content check asks for the source of a figure. */
const nameOf = (page: number): string =>
  [...String(page)].map((digit) => String.fromCharCode("a".charCodeAt(0) + Number(digit))).join("");

/** Sections begin at different sentences, so that no two neighbouring pages compress alike. */
const sentenceAt = (page: number, section: number, index: number, language: Language): string =>
  sentences[(page + 3 * section + index) % sentences.length]?.[language] ?? "";

function sectionOf(page: number, section: number, language: Language): string {
  const text = Array.from({ length: sentencesPerSection }, (_, index) => sentenceAt(page, section, index, language));
  const heading = `## ${titles[language]} ${nameOf(page)} ${nameOf(section)} {/* #${sections[section]} */}`;
  const fact = section === 1 ? `\n\n- <Fact id="talent-scheme-application-fee" />` : "";
  return `${heading}\n\n${text.join(language === "en" ? " " : "")}${fact}\n\n- [${titles[language]}](/schemes)\n- [${titles[language]}](/contact)\n`;
}

function pageText(page: number, language: Language): string {
  const head = [
    "---",
    `title: ${titles[language]} ${nameOf(page)}`,
    `summary: ${sentenceAt(page, 0, 0, language)}`,
    "updated: '2026-11-22'",
    "reviewBy: '2027-05-31'",
    "---",
  ];
  const body = sections.map((_, section) => sectionOf(page, section, language));
  return `${head.join("\n")}\n\n${sentenceAt(page, 1, 5, language)}\n\n${body.join("\n")}`;
}

/** Replaces the made-up pages of a content folder with so many: about 300 words, four sections and a fact each. */
export function writeSyntheticPages(contentFolder: string, count: number): void {
  const bench = join(contentFolder, "pages/bench");
  rmSync(bench, { recursive: true, force: true });
  for (let page = 1; page <= count; page++) {
    mkdirSync(join(bench, String(page)), { recursive: true });
    for (const language of languages)
      writeFileSync(join(bench, String(page), `${language}.mdx`), pageText(page, language));
  }
}
