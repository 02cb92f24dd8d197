import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { ChannelList } from "./channel-list.tsx";

/** The contact card of an office, for use inside a page. */
export function OfficeContact({ locale, id }: { locale: Locale; id: string }) {
  const office = offices.get(id);
  if (!office) throw new Error(`no office is called "${id}"; offices live in content/offices/`);
  return (
    <div className="card my-6">
      <p className="font-semibold">
        <Link locale={locale} href={`/offices/${id}`}>
          {localText(office.names, locale)}
        </Link>
      </p>
      <ChannelList office={office} locale={locale} />
    </div>
  );
}
