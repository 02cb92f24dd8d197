import type { Section } from "#lib/content/mdx/outline.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; sections: Pick<Section, "id" | "title">[] };

/** The sections of a long page, folded up on a phone so that the answer comes first; nothing on a short page. */
export function OnThisPage({ locale, sections }: Props) {
  if (sections.length < 4) return null;
  const title = translator(locale)("page.onThisPage");
  return (
    <nav
      aria-label={title}
      className="toc no-print mb-8 border-l border-line pl-5 text-[.94rem] lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto lg:scroll-py-3 lg:py-2 lg:pr-2 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-20 lg:mb-0 lg:self-start"
    >
      <details>
        <summary className="cursor-pointer py-1 font-semibold">{title}</summary>
        <ol className="mt-1">
          {sections.map(({ id, title: text }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1 no-underline hover:underline">
                {text}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
