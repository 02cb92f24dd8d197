import type { ReactNode } from "react";
import { ChannelList } from "#components/directory/channel-list.tsx";
import { OfficeProfile } from "#components/directory/office-profile.tsx";
import { UnpublishedNotice } from "#components/directory/unpublished-notice.tsx";
import { EventDetails } from "#components/news/event-details.tsx";
import { IssueLine } from "#components/news/issue-line.tsx";
import { KeyFacts } from "#components/schemes/key-facts.tsx";
import { today } from "#lib/content/clock.ts";
import { events } from "#lib/content/events.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { offices } from "#lib/content/network.ts";
import { news } from "#lib/content/news.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { schemes } from "#lib/content/subjects.ts";
import { nextAfter } from "#lib/directory/directory.ts";
import type { Draft } from "#lib/editorial/preview/draft.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";

type Context = { locale: Locale; citations: Citations };

/** The id of what lies in a folder: its last part. */
const idOf = ({ folder }: Draft): string => folder.slice(folder.lastIndexOf("/") + 1);

/** The scheme of a draft as it is in force today. */
export function schemeOf(draft: Draft): Scheme | undefined {
  const scheme = draft.part === "schemes" ? schemes.get(idOf(draft)) : undefined;
  return scheme && schemeOn(scheme, today());
}

function OfficeLead({ id, locale }: { id: string; locale: Locale }) {
  const office = offices.get(id);
  if (!office) return null;
  return (
    <>
      <section className="card">
        <ChannelList office={office} locale={locale} />
        <UnpublishedNotice locale={locale} office={office} next={nextAfter(office)} />
      </section>
      <OfficeProfile locale={locale} office={office} />
    </>
  );
}

function NewsLead({ id, locale }: { id: string; locale: Locale }) {
  const item = news.get(id);
  return item ? <IssueLine locale={locale} item={item} /> : null;
}

function EventLead({ id, locale }: { id: string; locale: Locale }) {
  const item = events.get(id);
  return item ? <EventDetails locale={locale} item={item} /> : null;
}

/** What the data of a folder shows above its text, as on its page. */
export function lead(draft: Draft, { locale, citations }: Context): ReactNode {
  const id = idOf(draft);
  const scheme = schemeOf(draft);
  if (scheme) return <KeyFacts scheme={scheme} locale={locale} citations={citations} />;
  if (draft.part === "offices") return <OfficeLead id={id} locale={locale} />;
  if (draft.part === "news") return <NewsLead id={id} locale={locale} />;
  if (draft.part === "events") return <EventLead id={id} locale={locale} />;
  return null;
}
