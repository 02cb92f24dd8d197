import { formatNumber } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { accessibilityTests, pagesTested } from "#lib/pages/accessibility-tests.ts";

/** What the tests of accessibility look at in the build that the page belongs to. */
export function TestCounts({ locale }: { locale: Locale }) {
  const { kinds, conditions } = accessibilityTests;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <p>
      {translator(locale)("accessibility.tests", {
        pages: number(pagesTested()),
        kinds: number(kinds),
        conditions: number(conditions),
        together: number(kinds * conditions),
      })}
    </p>
  );
}
