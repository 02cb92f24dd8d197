import type { Hours } from "#lib/content/schema/office.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "office-clock": React.HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | undefined };
    }
  }
}

const machineReadable = ({ days, spans }: Hours) =>
  [`${days.from}-${days.to}`, ...spans.map(({ from, to }) => `${from}-${to}`)].join(" ");

/** The time zone of an office; enhance/office-clock.ts puts the time there in its place, and whether it is open. */
export function OfficeClock({
  locale,
  timezone,
  hours,
}: {
  locale: Locale;
  timezone: string;
  hours?: Hours | undefined;
}) {
  const t = translator(locale);
  return (
    <office-clock
      data-zone={timezone}
      data-hours={hours && machineReadable(hours)}
      data-open={hours && t("office.openNow")}
      data-closed={hours && t("office.closedNow")}
    >
      {t("office.zone", { zone: timezone })}
    </office-clock>
  );
}
