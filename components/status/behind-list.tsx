import { Link } from "#components/page/link.tsx";
import { editionOf } from "#lib/content/editions.ts";
import type { PageStatus } from "#lib/editorial/status.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; pages: readonly PageStatus[] };

/** The pages whose translation is behind, each with the sections that are. */
export function BehindList({ locale, pages }: Props) {
  const t = translator(locale);
  return (
    <ul className="rows max-w-[46rem]">
      {pages.map(({ folder, address = "", behind }) => {
        const prose = editionOf(folder, locale)?.prose;
        const sections = prose?.outline.sections.filter(({ id = "" }) => behind.includes(id)) ?? [];
        return (
          <li key={folder}>
            <Link locale={locale} href={address}>
              {prose?.title ?? address}
            </Link>
            {t("list.colon")}
            {sections.map(({ title }) => title || t("status.intro")).join(t("list.separator"))}
          </li>
        );
      })}
    </ul>
  );
}
