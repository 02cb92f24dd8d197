import type { Locale } from "#lib/locales/registry.ts";
import { Link } from "./link.tsx";

type Props = { locale: Locale; title: string; lead: string; links: [href: string, text: string][] };

/** One of the two ways into the portal: the first link is the one to take. */
export const Door = ({ locale, title, lead, links }: Props) => (
  <section className="bg-card px-6 pt-6 pb-5">
    <h2 className="text-2xl">{title}</h2>
    <p className="mt-1 text-ink-soft">{lead}</p>
    <ul className="mt-4">
      {links.map(([href, text], index) => (
        <li key={href} className="border-t border-line">
          <Link
            locale={locale}
            href={href}
            className={`flex justify-between gap-4 py-3 no-underline after:text-bauhinia after:content-['→'] hover:underline ${index === 0 ? "font-semibold" : ""}`}
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
