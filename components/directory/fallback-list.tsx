import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { isReachable } from "#lib/directory/channels.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; offices: readonly Office[] };

const Group = ({ locale, id, title, offices }: Props & { id: string; title: string }) => (
  <section aria-labelledby={id}>
    <h3 id={id} className="mb-1 font-sans text-base font-semibold">
      {title}
    </h3>
    <ul>
      {offices.map((office) => (
        <li key={office.id} className="py-1">
          <Link locale={locale} href={`/offices/${office.id}`}>
            {localText(office.names, locale)}
          </Link>
          {office.serves ? (
            <span className="block text-sm text-ink-soft">{localText(office.serves, locale)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  </section>
);

/** Whom to turn to next, by what the visitor needs. */
export function FallbackList({ locale, offices }: Props) {
  const t = translator(locale);
  const reachable = offices.filter(isReachable);
  const others = reachable.filter(({ kind }) => kind !== "head-office");
  const forNeed = (need: "talent" | "enterprise") => [
    ...others,
    ...reachable.filter(({ audience }) => audience.includes(need)),
  ];
  return (
    <section aria-labelledby="otherwise" className="mt-10 max-w-[52rem]">
      <h2 id="otherwise" className="mb-3 text-xl">
        {t("place.otherwise")}
      </h2>
      <div className="grid gap-8 sm:grid-cols-2">
        <Group locale={locale} id="for-enterprises" title={t("place.forEnterprises")} offices={forNeed("enterprise")} />
        <Group locale={locale} id="for-talents" title={t("place.forTalents")} offices={forNeed("talent")} />
      </div>
    </section>
  );
}
