import type { ComponentProps, ElementType } from "react";
import { OfficeContact } from "#components/directory/office-contact.tsx";
import { OfficeList } from "#components/directory/office-list.tsx";
import { Link } from "#components/page/link.tsx";
import { schemeComponents } from "#components/schemes/scheme-components.tsx";
import type { Edition } from "#lib/content/editions.ts";
import type { ProseComponent } from "#lib/content/mdx/prose-components.ts";
import type { OfficeKind } from "#lib/content/schema/office.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { compileProse } from "./compile.ts";
import { Cite, Fact } from "./fact.tsx";
import { Note } from "./note.tsx";
import { TestCounts } from "./test-counts.tsx";

type Props = { edition: Edition; locale: Locale; citations: Citations; scheme?: Scheme };

const Table = (props: ComponentProps<"table">) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: it groups no form fields
  <div className="table-scroll" tabIndex={0} role="group">
    <table {...props} />
  </div>
);

/** The components that MDX may use, bound to the page they stand on. */
function componentsFor({ locale, citations, scheme }: Omit<Props, "edition">): Record<string, ElementType> {
  const own: Record<Exclude<ProseComponent, keyof ReturnType<typeof schemeComponents>>, ElementType> = {
    Fact: (props: { id: string; cite?: boolean }) => <Fact {...props} locale={locale} citations={citations} />,
    Cite: ({ id }: { id: string }) => <Cite id={id} locale={locale} citations={citations} />,
    Note,
    Offices: ({ kind }: { kind: OfficeKind }) => <OfficeList locale={locale} kind={kind} level={2} />,
    TestCounts: () => <TestCounts locale={locale} />,
    OfficeContact: ({ id }: { id: string }) => <OfficeContact locale={locale} id={id} />,
  };
  return {
    ...own,
    ...(scheme ? schemeComponents({ scheme, locale, citations }) : {}),
    a: ({ href = "", ...rest }: ComponentProps<"a">) => <Link locale={locale} href={href} {...rest} />,
    table: Table,
  };
}

/** The body of a page, marked with its language where it is shown in another one than the reader's. */
export function Prose({ edition, locale, ...context }: Props) {
  const { prose, substitute, derive, writtenIn } = edition;
  const Body = compileProse(prose.code, derive);
  const shownIn = substitute ? writtenIn : locale;
  return (
    <div className="prose" lang={substitute ? localeEntry(writtenIn).lang : undefined}>
      <Body components={componentsFor({ locale: shownIn, ...context })} />
    </div>
  );
}
