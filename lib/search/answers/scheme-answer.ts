import { localAddress, localize, localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Intent } from "#lib/content/schema/search-words.ts";
import { schemes } from "#lib/content/subjects.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { comparisonKeys } from "#lib/schemes/comparison.ts";
import { glanceReferences } from "#lib/schemes/references.ts";
import { phraseText } from "../documents/texts.ts";
import type { AnswerMaker, AnswerSource, Asked } from "./answer.ts";
import { wantedBy } from "./wanted.ts";

type Key = (typeof comparisonKeys)[number];

const isKey = (intent: Intent): intent is Intent & Key => (comparisonKeys as readonly Intent[]).includes(intent);

/** Of words that may mean several things, "how long does it take" is the time and not the stay. */
const keysAsked = (intents: readonly Intent[]): Key[] => [...new Set(intents.filter(isKey))].slice(0, 1);

const prefix = "/schemes/";

function schemeAsked(asked: Asked): { scheme: Scheme; keys: Key[] } | undefined {
  const { subjects, intents, rest } = wantedBy(asked);
  const [scheme, ...others] = subjects.map((id) => schemes.get(id.slice(prefix.length)));
  const keys = keysAsked(intents);
  return scheme && others.length === 0 && keys.length > 0 && rest.length === 0 ? { scheme, keys } : undefined;
}

function sourcesOf(scheme: Scheme, keys: readonly Key[], locale: Locale): AnswerSource[] {
  const cited = citationsFor(glanceReferences(scheme, keys), locale).list;
  if (cited.length > 0) return cited.map(({ title, url, asOf }) => ({ title, url, asOf }));
  if (!scheme.officialUrl) return [];
  const title = { text: translator(locale)("schemes.official"), lang: undefined };
  return [{ title, url: localAddress(scheme.officialUrl, locale), asOf: scheme.verified }];
}

/** What one of the nine questions about a scheme is answered with. */
export const schemeAnswer: AnswerMaker = (asked) => {
  const found = schemeAsked(asked);
  if (!found) return undefined;
  const { scheme, keys } = found;
  const { locale } = asked;
  const t = translator(locale);
  const name = localize(scheme.names, locale).text;
  const answers = keys.map(
    (key) => `${t(`schemes.glance.${key}`)}${t("list.colon")}${phraseText(scheme.glance[key], locale)}`,
  );
  return {
    kind: "scheme",
    text: `${localText(scheme.names, locale)} – ${answers.join(t("list.stop"))}`,
    details: [t("search.answer.rules")],
    page: { path: `${prefix}${scheme.id}`, title: name },
    sources: sourcesOf(scheme, keys, locale),
  };
};
