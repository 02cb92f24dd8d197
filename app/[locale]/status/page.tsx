import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { BehindList } from "#components/status/behind-list.tsx";
import { ContactList } from "#components/status/contact-list.tsx";
import { FactList } from "#components/status/fact-list.tsx";
import { LinkList } from "#components/status/link-list.tsx";
import { PageTable } from "#components/status/page-table.tsx";
import { StatusPart } from "#components/status/status-part.tsx";
import type { PublicStatus } from "#lib/editorial/status.ts";
import { formatDay } from "#lib/locales/format.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import written from "#status" with { type: "json" };

type Props = PageProps<"/[locale]/status">;

const path = "/status";

// scripts/build-status.ts wrote it; what TypeScript sees in the file depends on the content of the day.
const status = written as unknown as PublicStatus;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("status.title"), description: t("status.summary") });
}

/** How fresh this site is: what readers are entitled to know before they rely on it. */
export default async function StatusPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const { today, factsDue, oldContacts, links, terms } = status;
  const pages = status.pages.filter(({ address }) => address !== undefined);
  const behind = pages.filter((page) => page.behind.length > 0);
  const failed = links?.failed ?? [];
  return (
    <Page locale={locale} path={path} crumbs={{ above: [], current: t("status.title") }}>
      <Heading title={t("status.title")} summary={t("status.summary")} />
      <p>{t("status.asOf", { date: formatDay(today, locale), count: pages.length })}</p>
      <StatusPart id="behind" title={t("status.behind")} none={t("status.behindNone")} count={behind.length}>
        <BehindList locale={locale} pages={behind} />
      </StatusPart>
      <StatusPart
        id="facts"
        title={t("status.facts")}
        none={t("status.factsNone", { days: terms.ahead })}
        count={factsDue.length}
      >
        <p className="mb-2 text-ink-soft">{t("status.factsLead", { days: terms.ahead })}</p>
        <FactList locale={locale} due={factsDue} today={today} />
      </StatusPart>
      <StatusPart
        id="contacts"
        title={t("status.contacts")}
        none={t("status.contactsNone", { days: terms.contact })}
        count={oldContacts.length}
      >
        <p className="mb-2 text-ink-soft">{t("status.contactsLead", { days: terms.contact })}</p>
        <ContactList locale={locale} contacts={oldContacts} />
      </StatusPart>
      <StatusPart
        id="links"
        title={t("status.links")}
        none={
          links
            ? t("status.linksNone", { count: links.visited, date: formatDay(links.checked, locale) })
            : t("status.linksNever")
        }
        count={failed.length}
      >
        <p className="mb-2 text-ink-soft">
          {links ? t("status.linksLead", { count: links.visited, date: formatDay(links.checked, locale) }) : null}
        </p>
        <LinkList locale={locale} failed={failed} />
      </StatusPart>
      <StatusPart id="pages" title={t("status.pages")} none="" count={pages.length}>
        <PageTable locale={locale} pages={pages} />
      </StatusPart>
    </Page>
  );
}
