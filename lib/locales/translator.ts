import { createTranslator } from "use-intl/core";
import { textDeriver } from "#lib/content/localize.ts";
import { isLocale, type Locale, localeEntry, type Messages } from "./registry.ts";

type Tree = { [key: string]: string | Tree };

const mapLeaves = (tree: Tree, change: (text: string) => string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? change(value) : mapLeaves(value, change),
    ]),
  );

function loadMessages(locale: Locale): Messages {
  const { messages, derivedFrom } = localeEntry(locale);
  if (messages) return messages;
  const derive = textDeriver(locale);
  if (!derivedFrom || !isLocale(derivedFrom) || !derive) throw new Error(`locale ${locale} has no messages`);
  return mapLeaves(loadMessages(derivedFrom), derive) as Messages;
}

const createFor = (locale: Locale) =>
  createTranslator({
    locale: localeEntry(locale).format,
    messages: loadMessages(locale),
    onError: (error) => {
      throw error;
    },
  });

export type Translator = ReturnType<typeof createFor>;

const translators = new Map<Locale, Translator>();

/** The words of the interface in a locale: `t("finder.submit")`. Throws where a message is missing. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale) ?? createFor(locale);
  translators.set(locale, known);
  return known;
}
