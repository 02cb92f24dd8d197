import { localizedText } from "./common.ts";

const placeholder = /\{([^{}]*)\}/g;

/** The facts that a text names in braces, in their order: `lasts {first-stay}` → `["first-stay"]`. */
export const factsNamedIn = (text: string): string[] => [...text.matchAll(placeholder)].map(([, id = ""]) => id);

/** A text cut at the facts it names: `["lasts ", { fact: "first-stay" }]`. */
export const partsOf = (text: string): (string | { fact: string })[] =>
  text
    .split(placeholder)
    .map((part, index) => (index % 2 === 0 ? part : { fact: part }))
    .filter((part) => part !== "");

export const bracesHint = "name the same facts in braces in every language";

const sorted = (text: string) => factsNamedIn(text).sort().join(" ");

/**
 * A short text of the data files that may name facts in braces, `a first stay of {ttps-first-stay-a}`;
 * every language must name the same ones.
 */
export const phrase = localizedText.superRefine((texts, context) => {
  const { en, ...others } = texts;
  for (const [locale, text] of Object.entries(others))
    if (text !== undefined && sorted(text) !== sorted(en))
      context.addIssue({
        code: "custom",
        path: [locale],
        message: bracesHint,
      });
});
