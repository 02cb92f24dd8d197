import { SourceNumber } from "#components/prose/fact.tsx";
import { localText } from "#lib/content/localize.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The dated changes of a scheme, newest first. */
export function History({ scheme, locale, citations }: SchemeContext) {
  return (
    <ul className="plain rows">
      {scheme.history
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map(({ date, text, source }) => (
          <li key={`${date} ${text.en}`} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
            <time dateTime={date} className="text-ink-soft">
              {formatDay(date, locale)}
            </time>
            <span>
              {localText(text, locale)}
              <SourceNumber number={citations.numberOf({ source, asOf: date })} locale={locale} />
            </span>
          </li>
        ))}
    </ul>
  );
}
