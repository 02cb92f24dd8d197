import { Heading } from "#components/page/heading.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; title: string; unknown: readonly string[]; count: string };

/** The head of a list that was narrowed down: by what, how many items are left, and what was not understood. */
export function FilteredHeading({ locale, title, unknown, count }: Props) {
  const t = translator(locale);
  return (
    <>
      <Heading title={title} summary={count} />
      {unknown.length > 0 ? (
        <p className="note max-w-prose">
          {t("news.unknown", { names: unknown.join(t("list.separator")).slice(0, 80) })}
        </p>
      ) : null}
    </>
  );
}
