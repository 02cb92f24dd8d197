import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import { routesToChoose } from "#lib/schemes/references.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The routes of a scheme to choose from, and what each asks for in a sentence; nothing where there is no choice. */
export function Routes({ scheme, locale, citations }: SchemeContext) {
  const routes = routesToChoose(scheme);
  if (routes.length === 0) return null;
  const colon = translator(locale)("list.colon");
  return (
    <ul className="mb-7 max-w-prose">
      {routes.map(({ id, names, summary }) => (
        <li key={id} className="mt-2">
          <strong>{localText(names, locale)}</strong>
          {colon}
          <Phrase phrase={summary} locale={locale} citations={citations} />
        </li>
      ))}
    </ul>
  );
}
