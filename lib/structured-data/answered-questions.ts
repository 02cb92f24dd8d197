import type { RootContent } from "mdast";
import type { Edition } from "#lib/content/editions.ts";
import { parseMdx } from "#lib/content/mdx/outline.ts";
import { takeSectionId } from "#lib/content/mdx/section-ids.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";

/** The headings that are questions: those of a depth, all of them or those below one section. */
export type QuestionPlace = { depth: number; under?: string };

export type AnsweredQuestion = { id: string; question: string; answer: string };

/** An answer that holds more than words, such as a table made of data, is not told apart from its page. */
class NotInWords extends Error {}

type Words = { locale: Locale; derive: (text: string) => string };

function componentText(name: string | null, node: RootContent, locale: Locale): string {
  if (name === "Cite") return "";
  const id = "attributes" in node && node.attributes.find((each) => "name" in each && each.name === "id")?.value;
  if (name !== "Fact" || typeof id !== "string") throw new NotInWords();
  return formatPoint(latestPoint(factById(id)), locale);
}

const isBlock = ({ type }: RootContent) => type === "paragraph" || type === "listItem";

function wordsOf(node: RootContent, words: Words): string {
  if (node.type === "text") return words.derive(node.value);
  if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement")
    return componentText(node.name, node, words.locale);
  if (!("children" in node)) throw new NotInWords();
  return node.children.map((child) => wordsOf(child, words)).join("") + (isBlock(node) ? "\n" : "");
}

function inWords(nodes: readonly RootContent[], words: Words): string | undefined {
  try {
    return nodes
      .map((node) => wordsOf(node, words))
      .join("")
      .replace(/\s*\n\s*/g, "\n")
      .trim();
  } catch (error) {
    if (error instanceof NotInWords) return undefined;
    throw error;
  }
}

/** The questions that an edition asks in its headings, with what stands below each, in words. */
export function answeredQuestions(
  edition: Edition,
  locale: Locale,
  { depth, under }: QuestionPlace,
): AnsweredQuestion[] {
  const { prose, derive = (text: string) => text } = edition;
  const words: Words = { locale, derive };
  const found: { id: string | undefined; heading: string; below: RootContent[] }[] = [];
  let isInside = under === undefined;
  let isOpen = false;
  for (const node of parseMdx(prose.raw).children) {
    if (node.type !== "heading") {
      if (isOpen) found.at(-1)?.below.push(node);
      continue;
    }
    const id = takeSectionId(node);
    if (node.depth < depth) isInside = under === undefined || id === under;
    isOpen = isInside && node.depth === depth;
    if (isOpen) found.push({ id, heading: inWords(node.children, words) ?? "", below: [] });
  }
  return found.flatMap(({ id, heading, below }) => {
    const answer = inWords(below, words);
    return id && heading && answer ? [{ id, question: heading, answer }] : [];
  });
}
